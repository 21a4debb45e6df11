import { Button } from '~/base/ui/Button/Button'
import { useWords } from '~/base/words/words'
import { Documents } from '../Documents'
import type { Refund } from '../stages'
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
  return (
    <ul className={styles.needed}>
      {(refund.needed_documents ?? []).map(({ document, kinds, is_attached }) => (
        <li key={document} data-is={is_attached ? 'there' : 'missing'}>
          <Icon name={is_attached ? 'check' : 'warning'} size={18} />
          <span>
            <strong>{Document[document]}</strong> {t.neededBy(kinds.map((kind) => DepositKind[kind]).join(t.comma))}
          </span>
          <span>{is_attached ? t.isThere : t.isMissing}</span>
        </li>
      ))}
    </ul>
  )
}
