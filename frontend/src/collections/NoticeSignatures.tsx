import type { components } from '~/base/api/schema'
import { isolate } from '~/base/language/isolate'
import { Instant } from '~/base/ui/Day/Day'
import { useWords } from '~/base/words/words'
import styles from './Notice.module.css'
import { useNoticesTexts } from './notices-texts'

type CollectionNotice = components['schemas']['CollectionNotice']

/** The two offices that sign, in their order, by the step of the chain. */
export const SIGNATORIES = [
  { step: 'office_head', role: 'treasury_office_head' },
  { step: 'head', role: 'treasury_head' },
] as const

/** Who has signed, by which decree, and whose signature is still missing. */
export function NoticeSignatures({ notice }: { notice: CollectionNotice }) {
  const t = useNoticesTexts()
  const { Role } = useWords()
  return (
    <section className={styles.part}>
      <h2>{t.signatures}</h2>
      <ol className={styles.signatures}>
        {SIGNATORIES.map(({ step, role }) => {
          const signature = notice.signatures.find((one) => one.step === step)
          return (
            <li key={step} className={styles.signature}>
              <strong>{Role[role]}</strong>
              {signature ? (
                <>
                  <span>
                    <bdi>{signature.user_name}</bdi>
                  </span>
                  <span>
                    {t.decree(isolate(signature.decree_number))} · <Instant at={signature.signed_at} />
                  </span>
                </>
              ) : (
                <span className={styles.missing}>{notice.state === 'rejected' ? t.paper.unsigned : t.waitsFor}</span>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
