import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { Digest } from '~/base/ui/Digest/Digest'
import { Facts } from '~/base/ui/Facts/Facts'
import { useWords } from '~/base/words/words'
import { useCatalogueTexts } from './catalogue-texts'

type Service = components['schemas']['Service']

/** Publishes the draft of a service's form, with its digest in sight: what is published is what was seen. */
export function PublishDialog({ service, onClose, onDone }: { service: Service; onClose: () => void; onDone?: () => void }) {
  const t = useCatalogueTexts()
  const { fields, Verb } = useWords()
  const said = useSaid()
  const { draft, description } = service
  return (
    <SendDialog
      title={t.publish}
      address="/v1/services/{id}/publication"
      sending={() => ({ path: { id: service.id }, version: versionOf(service), body: {} })}
      verb={Verb.publication}
      done={t.published}
      onClose={onClose}
      {...(onDone ? { onDone } : {})}
    >
      <p>{t.publishAbout}</p>
      <Facts
        of={[
          [fields.service_id, said(description.title_fa, description.title_en)],
          [fields['ListedForm.number'], draft && grouped(draft.number)],
          [fields.content_sha256, draft && <Digest of={draft.content_sha256} />],
        ]}
      />
    </SendDialog>
  )
}
