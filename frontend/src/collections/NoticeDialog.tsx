import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import type { components } from '~/base/api/schema'
import { amountInWords } from '~/base/language/amountInWords'
import { useLanguage } from '~/base/language/language'
import { grouped } from '~/base/language/numbers'
import { AgencyName } from '~/base/names/AgencyName'
import { Digest } from '~/base/ui/Digest/Digest'
import { Facts } from '~/base/ui/Facts/Facts'
import { Money } from '~/base/ui/Money/Money'
import { useWords } from '~/base/words/words'
import { useNoticesTexts } from './notices-texts'

export interface NoticeDialogProps {
  asked: 'signatures' | 'rejection'
  notice: components['schemas']['CollectionNotice']
  /** How the list that it answers is called. */
  list: string | undefined
  onClose: () => void
}

/** Says what is signed, or asks why it is not, and does it. */
export function NoticeDialog({ asked, notice, list, onClose }: NoticeDialogProps) {
  const t = useNoticesTexts()
  const { fields, Verb } = useWords()
  const language = useLanguage()
  const of = { path: { id: notice.id }, version: versionOf(notice) }
  if (asked === 'rejection') {
    return (
      <SendDialog
        title={t.rejectTitle}
        address="/v1/collection-notices/{id}/rejection"
        sending={(reason) => ({ ...of, body: { reason } })}
        asks={{ label: t.rejectAsk, name: '/reason', hint: t.rejectHint }}
        verb={Verb.rejection}
        done={t.rejected}
        isDangerous
        onClose={onClose}
      />
    )
  }
  return (
    <SendDialog
      title={t.signTitle}
      address="/v1/collection-notices/{id}/signatures"
      sending={() => ({ ...of, body: { content_sha256: notice.content_sha256 } })}
      verb={Verb.signatures}
      done={notice.signatures.length === 0 ? t.signFirst : t.signSecond}
      onClose={onClose}
    >
      <p>{t.signAbout}</p>
      <Facts
        of={[
          [fields.agency_id, <AgencyName id={notice.agency_id} />],
          [t.list, list],
          [fields.row_count, grouped(notice.row_count)],
          [fields.total, <Money amount={notice.total} withUnit />],
          [t.inWords, amountInWords(notice.total, language)],
          [t.hash, <Digest of={notice.content_sha256} />],
        ]}
      />
    </SendDialog>
  )
}
