import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { useHasRole } from '~/base/api/me'
import type { Item } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { filled } from '~/base/form/filled'
import { useFilters } from '~/base/form/useFilters'
import { AgencyName } from '~/base/names/AgencyName'
import { Button } from '~/base/ui/Button/Button'
import { Day } from '~/base/ui/Day/Day'
import { DayField } from '~/base/ui/DayField/DayField'
import { FilterBar } from '~/base/ui/FilterBar/FilterBar'
import { Heading } from '~/base/ui/Heading/Heading'
import { IdField } from '~/base/ui/IdField/IdField'
import { Reference } from '~/base/ui/Reference/Reference'
import { Select } from '~/base/ui/Select/Select'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { TextField } from '~/base/ui/TextField/TextField'
import { entries, useWords } from '~/base/words/words'
import { AgencyField, AgencyFilter } from './AgencySelect'
import { useAgenciesTexts } from './agencies-texts'

type BankAccount = Item<'/v1/bank-accounts'>

/** The bank accounts of agencies and of the treasury. */
export default function BankAccountsPage() {
  const texts = useAgenciesTexts()
  const t = texts.accounts
  const { fields, BankAccountKind } = useWords()
  const { filters, narrow, reset } = useFilters<'/v1/bank-accounts'>()
  const isHead = useHasRole('treasury_office_head')
  const [isMaking, setMaking] = useState(false)
  const columns: Column<BankAccount>[] = [
    { key: 'title', heading: fields.title, cell: (row) => <bdi>{row.title}</bdi> },
    { key: 'kind', heading: fields['BankAccount.kind'], cell: (row) => BankAccountKind[row.kind] },
    { key: 'sheba', heading: fields.sheba, cell: (row) => <Reference>{row.sheba}</Reference> },
    { key: 'agency', heading: fields.agency_id, cell: (row) => (row.agency_id ? <AgencyName id={row.agency_id} /> : texts.treasury) },
    { key: 'opening_letter_number', heading: fields.opening_letter_number, isExtra: true, cell: (row) => <Reference>{row.opening_letter_number}</Reference> },
    { key: 'opened_on', heading: fields.opened_on, cell: (row) => <Day on={row.opened_on} /> },
  ]
  return (
    <>
      <Heading
        title={t.title}
        actions={
          isHead && (
            <Button icon="plus" onPress={() => setMaking(true)}>
              {t.make}
            </Button>
          )
        }
      />
      <FilterBar>
        <Select label={fields['BankAccount.kind']} options={entries(BankAccountKind)} value={filters.kind ?? ''} onChange={(kind) => narrow({ kind })} none={texts.all} />
        <AgencyFilter value={filters.agency_id} onChange={(agency_id) => narrow({ agency_id })} />
      </FilterBar>
      <PagedTable
        of="/v1/bank-accounts"
        filters={filters}
        label={t.title}
        columns={columns}
        rowKey={(row) => row.id}
        empty={
          <>
            <p>{t.none}</p>
            <Button onPress={reset}>{texts.reset}</Button>
          </>
        }
      />
      {isMaking && <OpenDialog onClose={() => setMaking(false)} />}
    </>
  )
}

function OpenDialog({ onClose }: { onClose: () => void }) {
  const t = useAgenciesTexts().accounts
  const { fields, BankAccountKind } = useWords()
  const [kind, setKind] = useState<components['schemas']['BankAccountKind'] | ''>('')
  const [account, setAccount] = useState({ sheba: '', title: '', opening_letter_number: '', opened_on: '' })
  const [agencyId, setAgencyId] = useState('')
  const isOfAgency = kind === 'link' || kind === 'agency_refund'
  const change = (field: keyof typeof account) => (text: string) => setAccount({ ...account, [field]: text })
  return (
    <SendDialog
      title={t.make}
      address="/v1/bank-accounts"
      // A kind that was not chosen is refused by the API, which says so at the field.
      sending={() => ({ body: filled({ kind: kind as components['schemas']['BankAccountKind'], ...account, ...(isOfAgency ? { agency_id: agencyId } : {}) }) })}
      verb={t.make}
      done={t.made}
      onClose={onClose}
    >
      <p>{t.makeAbout}</p>
      <Select name="/kind" label={fields['BankAccount.kind']} options={entries(BankAccountKind)} value={kind} onChange={setKind} />
      {isOfAgency && <AgencyField value={agencyId} onChange={setAgencyId} />}
      <IdField name="/sheba" label={fields.sheba} kind="sheba" value={account.sheba} onChange={change('sheba')} isRequired />
      <TextField name="/title" label={fields.title} hint={t.titleHint} value={account.title} onChange={change('title')} isRequired />
      <TextField name="/opening_letter_number" isCode label={fields.opening_letter_number} value={account.opening_letter_number} onChange={change('opening_letter_number')} isRequired />
      <DayField name="/opened_on" label={fields.opened_on} value={account.opened_on} onChange={change('opened_on')} isRequired />
    </SendDialog>
  )
}
