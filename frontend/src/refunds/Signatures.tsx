import { Instant } from '~/base/ui/Day/Day'
import { Digest } from '~/base/ui/Digest/Digest'
import { Reference } from '~/base/ui/Reference/Reference'
import { type Column, Table } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import styles from './refunds.module.css'
import { useRefundsTexts } from './refunds-texts'
import type { Refund } from './stages'

type Signature = Refund['signatures'][number]

/** Who signed what was submitted, by which decree, and when. */
export function Signatures({ refund }: { refund: Refund }) {
  const t = useRefundsTexts()
  const { fields, Capacity, 'Signature.step': words } = useWords()
  const steps: Record<string, string> = words
  // Of what was sent back, the signatures are of the earlier content.
  const title = refund.state === 'returned' && refund.signatures.length > 0 ? t.earlierSignatures : t.signatures
  const columns: Column<Signature>[] = [
    { key: 'step', heading: fields.step, cell: ({ step }) => steps[step] ?? step },
    { key: 'user_name', heading: fields.user_name, cell: (row) => <bdi>{row.user_name}</bdi> },
    { key: 'capacity', heading: fields.capacity, cell: (row) => Capacity[row.capacity] },
    { key: 'decree_number', heading: fields.decree_number, cell: (row) => <Reference>{row.decree_number}</Reference> },
    { key: 'signed_at', heading: fields.signed_at, cell: (row) => <Instant at={row.signed_at} /> },
  ]
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <Table label={title} name="refund-signatures" columns={columns} rows={refund.signatures} rowKey={(row) => row.id} count={refund.signatures.length} empty={t.unsigned} />
      {refund.content_sha256 && (
        <p className={styles.hash}>
          {fields.content_sha256}: <Digest of={refund.content_sha256} />
        </p>
      )}
    </section>
  )
}
