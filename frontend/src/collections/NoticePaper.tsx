import type { components } from '~/base/api/schema'
import { amountInWords } from '~/base/language/amountInWords'
import { isolate } from '~/base/language/isolate'
import { useLanguage } from '~/base/language/language'
import { grouped } from '~/base/language/numbers'
import { AgencyName } from '~/base/names/AgencyName'
import { Day } from '~/base/ui/Day/Day'
import { Digest } from '~/base/ui/Digest/Digest'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { SIGNATORIES } from './NoticeSignatures'
import styles from './Notice.module.css'
import { useNoticesTexts } from './notices-texts'

type CollectionNotice = components['schemas']['CollectionNotice']

/** The head of the official paper; on paper only. */
export function NoticeHead({ notice, list = '' }: { notice: CollectionNotice; list: string | undefined }) {
  const t = useNoticesTexts()
  return (
    <header className={styles.paper}>
      <div className={styles.letterhead}>
        <p>{t.paper.office}</p>
        <p className={styles.paperTitle}>{t.paper.title}</p>
        <p>
          {t.paper.number}: {notice.number ? <Reference>{notice.number}</Reference> : '—'}
          <br />
          {t.paper.day}: {notice.issued_on ? <Day on={notice.issued_on} /> : '—'}
        </p>
      </div>
      {!notice.issued_on && <p className={styles.draft}>{t.paper.draft}</p>}
      <p>
        {t.paper.to}: <AgencyName id={notice.agency_id} />
      </p>
      <p>{t.paper.text(list, isolate(grouped(notice.row_count)))}</p>
    </header>
  )
}

/** The foot of the official paper: the sum, in words, too, and both signatures. */
export function NoticeFoot({ notice }: { notice: CollectionNotice }) {
  const t = useNoticesTexts()
  const { Role } = useWords()
  const language = useLanguage()
  return (
    <footer className={styles.paper}>
      <p>
        {t.paper.sum}: <Money amount={notice.total} withUnit /> ({amountInWords(notice.total, language)})
      </p>
      <div className={styles.lines}>
        {SIGNATORIES.map(({ step, role }) => {
          const signature = notice.signatures.find((one) => one.step === step)
          return (
            <div key={step} className={styles.signLine}>
              <p>{Role[role]}</p>
              {signature ? (
                <p>
                  <bdi>{signature.user_name}</bdi>
                  <br />
                  {t.decree(isolate(signature.decree_number))} · <Day on={signature.signed_at} />
                </p>
              ) : (
                <p>{t.paper.unsigned}</p>
              )}
            </div>
          )
        })}
      </div>
      <p className={styles.small}>
        {t.paper.law} · {t.hash}: <Digest of={notice.content_sha256} />
      </p>
    </footer>
  )
}
