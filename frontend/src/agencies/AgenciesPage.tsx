import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { useHasRole } from '~/base/api/me'
import type { Item } from '~/base/api/query'
import { useLanguage } from '~/base/language/language'
import { latinDigits } from '~/base/language/numbers'
import { Button } from '~/base/ui/Button/Button'
import { Heading } from '~/base/ui/Heading/Heading'
import { IdField } from '~/base/ui/IdField/IdField'
import { Reference } from '~/base/ui/Reference/Reference'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { TextField } from '~/base/ui/TextField/TextField'
import { useWords } from '~/base/words/words'
import { useAgenciesTexts } from './agencies-texts'

type Agency = Item<'/v1/agencies'>

/** The executive agencies within reach. */
export default function AgenciesPage() {
  const t = useAgenciesTexts().agencies
  const isHead = useHasRole('treasury_office_head')
  const [isMaking, setMaking] = useState(false)
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
      <PagedTable of="/v1/agencies" filters={{}} label={t.title} columns={useAgencyColumns()} rowKey={(row) => row.id} empty={t.none} />
      {isMaking && <RegisterDialog onClose={() => setMaking(false)} />}
    </>
  )
}

function useAgencyColumns(): Column<Agency>[] {
  const texts = useAgenciesTexts()
  const { fields } = useWords()
  const isPersian = useLanguage() === 'fa'
  const seesNoMoney = useHasRole('site_admin', 'complaint_officer')
  return [
    { key: 'code', heading: fields['Agency.code'], cell: (row) => <Reference>{row.code}</Reference> },
    { key: 'name', heading: texts.agencies.name, cell: (row) => <bdi>{isPersian ? row.name_fa : row.name_en}</bdi> },
    { key: 'other', heading: isPersian ? texts.agencies.nameEn : texts.agencies.nameFa, isExtra: true, cell: (row) => <bdi>{isPersian ? row.name_en : row.name_fa}</bdi> },
    { key: 'legal_id', heading: fields.legal_id, cell: (row) => row.legal_id && <Reference>{row.legal_id}</Reference> },
    ...(seesNoMoney
      ? []
      : [
          {
            key: 'see',
            heading: texts.agencies.see,
            isSelfEvident: true,
            cell: (row: Agency) => (
              <>
                <Link to="/bank-accounts" search={{ agency_id: row.id }}>
                  {texts.accounts.title}
                </Link>
                {' · '}
                <Link to="/signatories" search={{ agency_id: row.id }}>
                  {texts.signatories.title}
                </Link>
              </>
            ),
          },
        ]),
  ]
}

function RegisterDialog({ onClose }: { onClose: () => void }) {
  const t = useAgenciesTexts().agencies
  const { fields } = useWords()
  const [agency, setAgency] = useState({ code: '', name_fa: '', name_en: '', legal_id: '' })
  const change = (field: keyof typeof agency) => (text: string) => setAgency({ ...agency, [field]: text })
  const { legal_id, ...rest } = agency
  return (
    <SendDialog title={t.make} address="/v1/agencies" sending={() => ({ body: { ...rest, ...(legal_id ? { legal_id } : {}) } })} verb={t.make} done={t.made} onClose={onClose}>
      <p>{t.makeAbout}</p>
      <TextField name="/code" label={fields['Agency.code']} hint={t.codeHint} isCode inputMode="numeric" value={agency.code} onChange={(code) => change('code')(latinDigits(code).trim())} isRequired autoFocus />
      <TextField name="/name_fa" label={t.nameFa} value={agency.name_fa} onChange={change('name_fa')} isRequired />
      <TextField name="/name_en" label={t.nameEn} value={agency.name_en} onChange={change('name_en')} isRequired />
      <IdField name="/legal_id" label={fields.legal_id} kind="legal_id" value={agency.legal_id} onChange={change('legal_id')} isRequired={false} />
    </SendDialog>
  )
}
