import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ActionBar } from '~/base/actions/ActionBar'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { q } from '~/base/api/query'
import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords, verbOf } from '~/base/words/words'
import { useCatalogueTexts } from './catalogue-texts'
import { Described } from './Described'
import { Forms } from './Forms'
import { Placement } from './Placement'
import { PublishDialog } from './PublishDialog'
import { ServiceBadge } from './ServiceBadge'
import styles from './catalogue.module.css'

type Service = components['schemas']['Service']

/** One service: what people read of it, who answers it, the versions of its form, and what can be done with it. */
export default function ServicePage() {
  const t = useCatalogueTexts()
  const { fields } = useWords()
  const said = useSaid()
  const navigate = useNavigate()
  const { id } = useParams({ from: '/office/services/$id' })
  const service = useSuspenseQuery(q('/v1/services/{id}', { id })).data
  const [asked, setAsked] = useState<'publication' | 'withdrawal' | null>(null)
  const { description } = service
  return (
    <>
      <Heading
        title={said(description.title_fa, description.title_en)}
        beside={<ServiceBadge isWithdrawn={service.withdrawn_at !== undefined} hasForm={service.form !== undefined} />}
        about={<Link to="/services">{t.title}</Link>}
      />
      <ActionBar
        actions={service.actions}
        of="Service"
        on={{
          draft: () => void navigate({ to: '/services/$id/draft', params: { id } }),
          publication: () => setAsked('publication'),
          change: () => void navigate({ to: '/services/$id/change', params: { id } }),
          withdrawal: () => setAsked('withdrawal'),
        }}
        dangerous={['withdrawal']}
      />
      <Facts
        of={[
          [fields.service_code, <Reference>{service.code}</Reference>],
          [t.cost, service.cost === '0' ? t.free : grouped(service.cost)],
          [t.order, grouped(description.menu_order)],
          [fields['ListedService.withdrawn_at'], service.withdrawn_at && <Instant at={service.withdrawn_at} />],
          [fields.withdrawn_because, service.withdrawn_because && <bdi>{service.withdrawn_because}</bdi>],
        ]}
      />
      <Described description={description} />
      <Placement service={service} />
      <section className={styles.part}>
        <h2>{t.forms}</h2>
        <Forms service={id} />
      </section>
      {asked === 'publication' && <PublishDialog service={service} onClose={() => setAsked(null)} />}
      {asked === 'withdrawal' && <WithdrawDialog service={service} onClose={() => setAsked(null)} />}
    </>
  )
}

function WithdrawDialog({ service, onClose }: { service: Service; onClose: () => void }) {
  const t = useCatalogueTexts()
  const words = useWords()
  return (
    <SendDialog
      title={t.withdraw}
      address="/v1/services/{id}/withdrawal"
      sending={(reason) => ({ path: { id: service.id }, version: versionOf(service), body: { reason } })}
      asks={{ label: t.because, name: '/reason' }}
      verb={verbOf(words, 'withdrawal', 'Service')}
      done={t.withdrawnNow}
      isDangerous
      onClose={onClose}
    >
      <p>{t.withdrawAbout}</p>
    </SendDialog>
  )
}
