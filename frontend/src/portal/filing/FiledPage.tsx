import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { client, settled } from '~/base/api/client'
import { Button } from '~/base/ui/Button/Button'
import { LinkButton } from '~/base/ui/Button/LinkButton'
import { Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { CodeText } from '../CodeText'
import common from '../common.module.css'
import { usePortalTexts } from '../portal-texts'
import { useTold } from '../useTold'
import { type Filed, findFiled, keepFiled, type Secret, secretOf } from './filed'
import styles from './filing.module.css'
import { useFiledTexts } from './filed-texts'

// It comes after what has to be written down.
const ReceiptPart = lazy(() => import('../receipts/ReceiptPart'))

/** The confirmation of a request: what to keep, and what happens next. It can be opened again, and printed. */
export default function FiledPage() {
  const t = useFiledTexts()
  const { goTrack } = usePortalTexts()
  const { id } = useParams({ from: '/portal/filed/$id' })
  const filed = findFiled(id)
  if (filed) return <Confirmation filed={filed} secret={secretOf(id)} />
  return (
    <>
      <Heading title={t.gone} about={t.goneAbout} />
      <div>
        <LinkButton to="/track" look="primary">
          {goTrack}
        </LinkButton>
      </div>
    </>
  )
}

function Confirmation({ filed, secret }: { filed: Filed; secret: Secret | null }) {
  const t = useFiledTexts()
  const told = useTold()
  const due = useDue(filed, secret)
  return (
    <>
      <Heading title={filed.is_complaint ? t.complaintTitle : t.title} />
      <section className={styles.codes}>
        <p>{t.keep}</p>
        <dl>
          <div>
            <dt>{t.reference}</dt>
            <dd>
              <CodeText of={5}>{filed.reference}</CodeText>
            </dd>
          </div>
          {secret && (
            <div>
              <dt>{t.pin}</dt>
              <dd>
                <CodeText of={4}>{secret.pin}</CodeText>
              </dd>
            </div>
          )}
        </dl>
        <p>{secret ? t.pinOnce : t.pinGone}</p>
      </section>
      <Facts
        of={[
          [t.service, told(filed, 'title')],
          [t.at, <Instant key="at" at={filed.filed_at} />],
          [t.due, due && <Instant key="due" at={due} />],
        ]}
      />
      <Ways secret={secret} isComplaint={filed.is_complaint ?? false} />
      {filed.receipt && filed.verification_url && (
        <Suspense fallback={null}>
          <ReceiptPart receipt={filed.receipt} address={filed.verification_url} />
        </Suspense>
      )}
      <section className={common.part}>
        <h2>{t.next}</h2>
        <ol className={common.steps}>
          {(filed.is_complaint ? t.complaintSteps : t.nextSteps).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section className={common.part}>
        <h2>{t.contact}</h2>
        <p>{t.contactAbout}</p>
      </section>
      <p className={`${common.aside} ${common.unprinted}`}>{filed.is_complaint ? t.complaintInTab : filed.keeping === 'device' ? t.again : t.againInTab}</p>
    </>
  )
}

/** Paper, the case itself, and the link to it. */
function Ways({ secret, isComplaint }: { secret: Secret | null; isComplaint: boolean }) {
  const t = useFiledTexts()
  const { print } = usePortalTexts()
  const [isCopied, setCopied] = useState(false)
  const copy = (token: string) => navigator.clipboard.writeText(new URL(`/track#${token}`, location.origin).href).then(() => setCopied(true), () => setCopied(false))
  return (
    <div className={common.part}>
      <div className={common.buttons}>
        <Button icon="print" onPress={() => globalThis.print()}>
          {print}
        </Button>
        {/* Pages that came unsafely have no clipboard. */}
        {secret && 'clipboard' in navigator && <Button onPress={() => void copy(secret.token)}>{t.copy}</Button>}
        <Link to="/track" {...(secret ? { hash: secret.token } : {})}>
          {isComplaint ? t.complaintTrack : t.track}
        </Link>
      </div>
      <p role="status" className={common.aside}>
        {isCopied && (isComplaint ? t.complaintCopied : t.copied)}
      </p>
    </div>
  )
}

/** Until when the answer is due: the case says it, and it is kept with the confirmation. */
function useDue(filed: Filed, secret: Secret | null): string | undefined {
  const read = useQuery({
    queryKey: ['due', filed.id],
    enabled: secret !== null && filed.answer_due_at === undefined,
    staleTime: Infinity,
    retry: false,
    queryFn: async () => {
      const { case: found } = await settled(await client.POST('/v1/tracking-lookups', { body: { token: secret?.token ?? '' } }))
      keepFiled({ ...filed, answer_due_at: found.clock?.answer_due_at })
      return found.clock?.answer_due_at ?? null
    },
  })
  return filed.answer_due_at ?? read.data ?? undefined
}
