import { useState } from 'react'
import type { Filters, Item } from '~/base/api/query'
import { usePages } from '~/base/api/usePages'
import { mod97 } from '~/base/identifiers/digits'
import { latinDigits } from '~/base/language/numbers'
import { Button } from '~/base/ui/Button/Button'
import { Day } from '~/base/ui/Day/Day'
import { Failure } from '~/base/ui/Failure/Failure'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { Pager } from '~/base/ui/Table/Pager'
import { type Column, Table } from '~/base/ui/Table/Table'
import { TextField } from '~/base/ui/TextField/TextField'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { isolate } from '~/base/language/isolate'
import { useWords } from '~/base/words/words'
import styles from './request.module.css'
import { useRequestTexts } from './request-texts'

type Deposit = Item<'/v1/deposits'>

const AT_ONCE = 8

/** Finds the deposits of an agency, and hands over those that can be asked for; of the others it says why not. */
export function DepositSearch({ agency, chosen, onAdd }: { agency: string; chosen: ReadonlySet<string>; onAdd: (deposit: Deposit) => void }) {
  const t = useRequestTexts()
  const [written, setWritten] = useState('')
  const [sought, setSought] = useState('')
  const { rows, first, pager, error, isPending, retry } = usePages('/v1/deposits', { agency_id: agency, ...filtersOf(sought) }, undefined, AT_ONCE)
  const columns = useFoundColumns(chosen, onAdd)
  const seek = () => setSought(written.trim())
  return (
    <section className={styles.part} role="search" aria-label={t.search}>
      <div className={styles.seek}>
        <TextField
          label={t.search}
          hint={t.searchHint}
          value={written}
          onChange={setWritten}
          onBlur={seek}
          onKeyDown={(event) => {
            if (event.key === 'Enter') seek()
          }}
        />
        <Button icon="search" onPress={seek}>
          {t.seek}
        </Button>
      </div>
      {error ? (
        <Failure error={error} onRetry={retry} />
      ) : isPending ? (
        <Waiting />
      ) : (
        <>
          <Table label={t.found} name="refundable" columns={columns} rows={rows} rowKey={(row) => row.id} first={first} empty={<p>{sought === '' ? t.noneAnnounced : t.noneFound}</p>} />
          <Pager {...pager} />
        </>
      )}
    </section>
  )
}

/** What was typed, as the filter that it can only be. */
function filtersOf(text: string): Filters<'/v1/deposits'> {
  const digits = latinDigits(text)
  if (text === '') return { state: ['announced', 'partially_refunded'] }
  if (/^[0-9]{13}$/.test(digits) && mod97(digits) === 1) return { credit_number: digits }
  if (/^[0-9]{16,30}$/.test(digits)) return { payment_identifier: digits }
  return /[0-9]/.test(digits) && !/\s/.test(digits) ? { receipt_number: digits } : { depositor_name: text }
}

function useFoundColumns(chosen: ReadonlySet<string>, onAdd: (deposit: Deposit) => void): Column<Deposit>[] {
  const t = useRequestTexts()
  const { fields, DepositKind } = useWords()
  return [
    { key: 'receipt_number', heading: fields.receipt_number, cell: (row) => <Reference>{row.receipt_number}</Reference> },
    { key: 'depositor', heading: fields.depositor, cell: (row) => <bdi>{row.depositor.name}</bdi> },
    { key: 'kind', heading: fields['Deposit.kind'], cell: (row) => DepositKind[row.kind] },
    { key: 'credit_number', heading: fields.credit_number, cell: (row) => row.credit_number && <Reference>{row.credit_number}</Reference> },
    { key: 'announced_on', heading: fields.announced_on, isExtra: true, cell: (row) => row.announced_on && <Day on={row.announced_on} /> },
    { key: 'subject', heading: fields.subject, isExtra: true, cell: (row) => <bdi>{row.subject}</bdi> },
    { key: 'available', heading: fields.available, isNumber: true, cell: (row) => <Money amount={row.available} /> },
    {
      key: 'add',
      heading: t.add,
      isSelfEvident: true,
      cell: (row) => {
        const because = whyNot(row, t)
        if (because) return <span className={styles.aside}>{because}</span>
        if (chosen.has(row.id)) return <span className={styles.aside}>{t.isAdded}</span>
        return (
          <Button isSmall icon="plus" onPress={() => onAdd(row)} aria-label={t.addOf(isolate(row.receipt_number))}>
            {t.add}
          </Button>
        )
      },
    },
  ]
}

/** Why a deposit cannot be asked for; null where it can. */
function whyNot(deposit: Deposit, t: ReturnType<typeof useRequestTexts>): string | null {
  if (!deposit.credit_number) return t.notAnnounced
  if (deposit.is_on_hold) return t.onHold
  return BigInt(deposit.available) === 0n ? t.nothingLeft : null
}
