import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { components } from '~/base/api/schema'
import { latinDigits } from '~/base/language/numbers'
import { Day } from '~/base/ui/Day/Day'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { type Column, Table } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import { isSameName } from './likeness'
import styles from './SuspenseItemPage.module.css'
import { useResolutionsTexts } from './resolutions-texts'

export interface ComparisonProps {
  item: components['schemas']['SuspenseItem']
  deposit: components['schemas']['Deposit']
  /** How much of the item is the deposit's. */
  share: string
}

/** A fact on both sides, and whether it agrees; without that, the two are of different kinds and only stand beside each other. */
interface Compared {
  name: string
  bank: ReactNode
  agency: ReactNode
  agrees?: boolean
}

/** What the bank says beside what the agency has declared; where they differ, it is said. */
export function Comparison({ item, deposit, share }: ComparisonProps) {
  const t = useResolutionsTexts()
  const rows = useCompared({ item, deposit })
  const columns: Column<Compared>[] = [
    { key: 'name', heading: t.fact, cell: (row) => row.name },
    { key: 'bank', heading: t.bank, cell: (row) => row.bank },
    { key: 'agency', heading: t.deposit, cell: (row) => row.agency },
    { key: 'agrees', heading: t.verdict, cell: ({ agrees }) => (agrees === undefined ? '—' : <StateBadge tone={agrees ? 'good' : 'waiting'}>{agrees ? t.same : t.differs}</StateBadge>) },
  ]
  return (
    <div className={styles.check}>
      <h3>
        {t.share}: <Money amount={share} withUnit />
      </h3>
      <Table label={t.compare} name="comparison" columns={columns} rows={rows} rowKey={(row) => row.name} count={rows.length} empty="" />
    </div>
  )
}

/** What the bank did not write neither agrees nor differs. */
function agreement(written: string | undefined, agrees: (written: string) => boolean): { agrees?: boolean } {
  return written ? { agrees: agrees(written) } : {}
}

function useCompared({ item, deposit }: Omit<ComparisonProps, 'share'>): Compared[] {
  const t = useResolutionsTexts()
  const { fields } = useWords()
  const missing = '—'
  return [
    {
      name: fields.amount,
      bank: (
        <Link to="/suspense/$id" params={{ id: item.id }}>
          <Money amount={item.amount} withUnit />
        </Link>
      ),
      agency: (
        <Link to="/deposits/$id" params={{ id: deposit.id }}>
          <Money amount={deposit.amount} withUnit />
        </Link>
      ),
      agrees: item.amount === deposit.amount,
    },
    { name: t.name, bank: <bdi>{item.counterparty_name ?? missing}</bdi>, agency: <bdi>{deposit.depositor.name}</bdi>, ...agreement(item.counterparty_name, (name) => isSameName(name, deposit.depositor.name)) },
    {
      name: fields.payment_identifier,
      bank: item.payment_identifier ? <Reference>{item.payment_identifier}</Reference> : missing,
      agency: <Reference>{deposit.payment_identifier}</Reference>,
      ...agreement(item.payment_identifier, (identifier) => latinDigits(identifier) === deposit.payment_identifier),
    },
    { name: t.days, bank: <Day on={item.booked_on} />, agency: <Day on={deposit.receipt_on} /> },
    { name: t.subject, bank: <bdi>{item.description}</bdi>, agency: <bdi>{deposit.subject}</bdi> },
    { name: t.numbers, bank: item.bank_reference ? <Reference>{item.bank_reference}</Reference> : missing, agency: <Reference>{deposit.receipt_number}</Reference> },
  ]
}
