import { Button } from '~/base/ui/Button/Button'
import { useWords } from '~/base/words/words'
import { Documents } from '../Documents'
import { type Refund, RELEASED_BY } from '../stages'
import { useDeposits } from '../useDeposits'
import { Icon } from '~/base/ui/Icon/Icon'
import styles from './request.module.css'
import { useRequestTexts } from './request-texts'

/** Third step: what releases the deposits, as far as it is attached. */
export function DocumentsStep({ refund, onContinue }: { refund: Refund; onContinue: () => void }) {
  const t = useRequestTexts()
  return (
    <div className={styles.form}>
      <p>{t.documentsAbout}</p>
      <Needed refund={refund} />
      <Documents refund={refund} isEdited />
      <div>
        <Button look="primary" onPress={onContinue}>
          {t.continue}
        </Button>
      </div>
    </div>
  )
}

/** Each document that is needed, for which kinds, and whether it is there. */
function Needed({ refund }: { refund: Refund }) {
  const t = useRequestTexts()
  const { Document, DepositKind } = useWords()
  const deposits = useDeposits((refund.rows ?? []).map((row) => row.deposit_id))
  const kinds = [...new Set([...deposits.values()].map(({ kind }) => kind))]
  const documents = [...new Set(kinds.map((kind) => RELEASED_BY[kind]))]
  return (
    <ul className={styles.needed}>
      {documents.map((document) => {
        const isThere = (refund.attachments ?? []).some((one) => one.document === document)
        const of = kinds.filter((kind) => RELEASED_BY[kind] === document).map((kind) => DepositKind[kind])
        return (
          <li key={document} data-is={isThere ? 'there' : 'missing'}>
            <Icon name={isThere ? 'check' : 'warning'} size={18} />
            <span>
              <strong>{Document[document]}</strong> {t.neededBy(of.join('، '))}
            </span>
            <span>{isThere ? t.isThere : t.isMissing}</span>
          </li>
        )
      })}
    </ul>
  )
}
