import { useNavigate } from '@tanstack/react-router'
import { grouped } from '~/base/language/numbers'
import { AgencyName } from '~/base/names/AgencyName'
import { Button } from '~/base/ui/Button/Button'
import { Money } from '~/base/ui/Money/Money'
import { Select } from '~/base/ui/Select/Select'
import { type Column, Table } from '~/base/ui/Table/Table'
import { entries, useWords } from '~/base/words/words'
import type { Due } from './due'
import { DueName } from './DueName'
import { MoneyLeft } from './MoneyLeft'
import type { Channel } from './OrderCheck'
import { useOrdersTexts } from './orders-texts'
import styles from './payments.module.css'

interface OrderChoiceProps {
  due: readonly Due[]
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  channel: Channel | ''
  onChannel: (channel: Channel | '') => void
  onNext: () => void
}

/** What is ordered, and how it reaches the bank. */
export function OrderChoice({ due, chosen, onChoose, channel, onChannel, onNext }: OrderChoiceProps) {
  const t = useOrdersTexts()
  const { fields, Channel, Code } = useWords()
  const navigate = useNavigate()
  const mine = due.filter((one) => !one.refusedBecause)
  const others = due.filter((one) => one.refusedBecause)
  const picked = mine.filter(({ id }) => chosen.has(id))
  return (
    <>
      <MoneyLeft picked={picked} />
      <Table
        label={t.make}
        name="due"
        columns={useDueColumns()}
        rows={mine}
        rowKey={(row) => row.id}
        selection={{ chosen, onChange: onChoose, amount: (row) => row.amount }}
        empty={
          <>
            <p>{t.noneWaiting}</p>
            <Button onPress={() => void navigate({ to: '/refunds' as string, search: { state: 'approved' } as never })}>{t.toFunding}</Button>
          </>
        }
      />
      {others.length > 0 && (
        <section className={styles.section}>
          <h2>{t.refusedTitle}</h2>
          <ul className={styles.events}>
            {others.map((one) => (
              <li key={one.id}>
                <DueName of={one} /> · <Money amount={one.amount} withUnit /> · {one.refusedBecause && Code[one.refusedBecause].title}
              </li>
            ))}
          </ul>
        </section>
      )}
      {mine.length > 0 && (
        <div className={styles.form}>
          <Select label={fields.channel} hint={t.channelHint} options={entries(Channel)} value={channel} onChange={onChannel} name="/channel" />
          <div className={styles.buttons}>
            <Button look="primary" isDisabled={picked.length === 0 || channel === ''} onPress={onNext}>
              {t.toCheck}
            </Button>
          </div>
          {picked.length === 0 && <p className={styles.quiet}>{t.chooseFirst}</p>}
        </div>
      )}
    </>
  )
}

function useDueColumns(): Column<Due>[] {
  const t = useOrdersTexts()
  const { fields } = useWords()
  return [
    { key: 'what', heading: t.what, cell: (row) => <DueName of={row} /> },
    { key: 'agency', heading: fields.agency_id, cell: (row) => row.agencyId && <AgencyName id={row.agencyId} /> },
    { key: 'rows', heading: fields.row_count, isNumber: true, cell: (row) => grouped(row.rowCount) },
    { key: 'amount', heading: fields.amount, isNumber: true, cell: (row) => <Money amount={row.amount} /> },
  ]
}
