import { useState } from 'react'
import { ActionBar } from '~/base/actions/ActionBar'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { grouped } from '~/base/language/numbers'
import { Digest } from '~/base/ui/Digest/Digest'
import { Facts } from '~/base/ui/Facts/Facts'
import { Money } from '~/base/ui/Money/Money'
import { useWords } from '~/base/words/words'
import type { ItemisedList } from './ItemisedListPage'
import { useCollectionsTexts } from './collections-texts'

/** The controller's signature, and the withdrawal; each asks once more, and shows to what. */
export function ItemisedListActions({ listed }: { listed: ItemisedList }) {
  const t = useCollectionsTexts()
  const { Verb } = useWords()
  const [asked, setAsked] = useState<'signature' | 'withdrawal' | null>(null)
  const shared = { onClose: () => setAsked(null) }
  const to = { path: { id: listed.id }, version: versionOf(listed) }
  return (
    <>
      <ActionBar
        of="ItemisedList"
        actions={listed.actions}
        on={{ signature: () => setAsked('signature'), withdrawal: () => setAsked('withdrawal') }}
        primary="signature"
        dangerous={['withdrawal']}
      />
      {asked === 'signature' && (
        <SendDialog
          {...shared}
          title={t.sign.title}
          address="/v1/itemised-lists/{id}/signature"
          sending={() => ({ ...to, body: { content_sha256: listed.content_sha256 } })}
          verb={Verb.signature}
          done={t.sign.done}
        >
          <p>{t.sign.about}</p>
          <Signed listed={listed} />
        </SendDialog>
      )}
      {asked === 'withdrawal' && (
        <SendDialog
          {...shared}
          title={t.withdraw.title}
          address="/v1/itemised-lists/{id}/withdrawal"
          sending={(reason) => ({ ...to, body: { reason } })}
          asks={{ label: t.withdraw.because, name: '/reason' }}
          verb={Verb.withdrawal}
          done={t.withdraw.done}
          isDangerous
        >
          <p>{t.withdraw.about}</p>
        </SendDialog>
      )}
    </>
  )
}

function Signed({ listed }: { listed: ItemisedList }) {
  const t = useCollectionsTexts()
  const { fields } = useWords()
  return (
    <Facts
      of={[
        [fields.row_count, grouped(listed.row_count)],
        [fields.total, <Money amount={listed.total} withUnit />],
        [t.hash, <Digest of={listed.content_sha256} />],
      ]}
    />
  )
}
