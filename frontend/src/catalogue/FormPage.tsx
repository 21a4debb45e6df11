import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { q } from '~/base/api/query'
import { isolate } from '~/base/language/isolate'
import { grouped } from '~/base/language/numbers'
import { Instant } from '~/base/ui/Day/Day'
import { Digest } from '~/base/ui/Digest/Digest'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { useWords } from '~/base/words/words'
import { useCatalogueTexts } from './catalogue-texts'
import { FormBadge } from './ServiceBadge'
import { Trial } from './Trial'
import styles from './catalogue.module.css'

/** One version of a form, whatever became of it: what it asks, to be seen and tried, and as programmers read it. */
export default function FormPage() {
  const t = useCatalogueTexts()
  const { fields } = useWords()
  const { id } = useParams({ from: '/office/service-forms/$id' })
  const form = useSuspenseQuery(q('/v1/service-forms/{id}', { id })).data
  const about = { draft: t.isDraft, published: t.immutable, superseded: t.superseded }[form.state]
  return (
    <>
      <Heading
        title={t.form(isolate(form.service_code), grouped(form.number))}
        beside={<FormBadge state={form.state} />}
        about={
          <Link to="/services/$id" params={{ id: form.service_id }}>
            {isolate(form.service_code)}
          </Link>
        }
      />
      <p className={styles.because}>{about}</p>
      <Facts
        of={[
          [fields.drafted_at, <Instant at={form.drafted_at} />],
          [fields.published_at, form.published_at && <Instant at={form.published_at} />],
          [fields.content_sha256, <Digest of={form.content_sha256} />],
        ]}
      />
      <Trial definition={form.definition} form={form.id} />
      <Json title={t.json} of={form.definition} />
      <Json title={t.schema} of={form.json_schema} />
    </>
  )
}

/** What programmers read. */
function Json({ title, of }: { title: string; of: object }) {
  return (
    <details className={styles.wording}>
      <summary>{title}</summary>
      <pre dir="ltr" className={styles.json} tabIndex={0}>
        {JSON.stringify(of, null, 2)}
      </pre>
    </details>
  )
}
