import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ActionBar } from '~/base/actions/ActionBar'
import { q } from '~/base/api/query'
import { useHasRole } from '~/base/api/me'
import { AgencyName } from '~/base/names/AgencyName'
import { PersonName } from '~/base/names/PersonName'
import { Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Money } from '~/base/ui/Money/Money'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { type Decision, DecideDialog } from './DecideDialog'
import { ResolutionBadge } from './SuspenseBadge'
import { ResolutionShares } from './ResolutionShares'
import styles from './SuspenseItemPage.module.css'
import { useResolutionsTexts } from './resolutions-texts'

/** What somebody says that items are: the bank's money beside the deposits, and the second person's decision. */
export default function ResolutionPage() {
  const r = useResolutionsTexts()
  const { fields, ResolutionKind } = useWords()
  const { id } = useParams({ from: '/office/resolutions/$id' })
  const resolution = useSuspenseQuery(q('/v1/resolutions/{id}', { id })).data
  const [asked, setAsked] = useState<Decision | null>(null)
  const isOpen = resolution.state === 'proposed'
  const mayDecide = resolution.actions.some(({ action, is_allowed }) => action === 'approval' && is_allowed)
  const isOfTreasury = useHasRole('treasury_clerk', 'treasury_office_head', 'treasury_head', 'reconciler', 'auditor')
  const isToBePaid = isOfTreasury && resolution.kind === 'payer_return' && resolution.state === 'confirmed'
  return (
    <>
      <Heading title={ResolutionKind[resolution.kind]} beside={<ResolutionBadge state={resolution.state} />} about={<Money amount={resolution.amount} withUnit />} />
      {isOpen && resolution.is_to_another_account && <p className={styles.warning}>{r.another}</p>}
      {isOpen && !mayDecide && <p className={styles.hint}>{r.decides[resolution.kind]}</p>}
      {isOpen && (
        <ActionBar
          actions={resolution.actions}
          primary="approval"
          dangerous={['rejection']}
          on={{ approval: () => setAsked('approval'), rejection: () => setAsked('rejection'), withdrawal: () => setAsked('withdrawal') }}
        />
      )}
      <Facts
        of={[
          [fields['Resolution.note'], <bdi>{resolution.note}</bdi>],
          [fields.agency_id, resolution.agency_id && <AgencyName id={resolution.agency_id} />],
          [fields.payee_sheba, resolution.payee_sheba && <Reference>{resolution.payee_sheba}</Reference>],
          [fields.payee_name, resolution.payee_name && <bdi>{resolution.payee_name}</bdi>],
          [fields.reversed_deposit_id, resolution.reversed_deposit_id && <Link to="/deposits/$id" params={{ id: resolution.reversed_deposit_id }}>{r.reverses}</Link>],
          [fields.made_at, <Instant at={resolution.made_at} />],
          [fields.made_by, resolution.made_by && <PersonName id={resolution.made_by} name={resolution.made_by_name} />],
          [fields.decided_at, resolution.decided_at && <Instant at={resolution.decided_at} />],
          [fields.decided_by, resolution.decided_by && <PersonName id={resolution.decided_by} name={resolution.decided_by_name} />],
          [r.order, isToBePaid && <Link to="/payer-returns/$id" params={{ id }}>{r.toOrder}</Link>],
          [r.alone, resolution.alone_up_to && <Money amount={resolution.alone_up_to} withUnit />],
          [fields.rejected_because, resolution.rejected_because && <bdi>{resolution.rejected_because}</bdi>],
        ]}
      />
      <ResolutionShares resolution={resolution} />
      {asked && <DecideDialog decision={asked} resolution={resolution} onClose={() => setAsked(null)} />}
    </>
  )
}
