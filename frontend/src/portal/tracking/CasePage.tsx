import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { client, settled } from '~/base/api/client'
import type { components } from '~/base/api/schema'
import { focusHeading } from '~/base/form/focusHeading'
import { Button } from '~/base/ui/Button/Button'
import { Instant } from '~/base/ui/Day/Day'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { CodeText } from '../CodeText'
import common from '../common.module.css'
import { usePortalTexts } from '../portal-texts'
import { Trouble } from '../Trouble'
import { useTold } from '../useTold'
import { usePublicWords } from '../words'
import { AnswerPart } from './AnswerPart'
import { COMPLAINT_TONES, isExpiry, TONES, type TrackedCase, unitOf } from './case'
import { CaseClock } from './CaseClock'
import { CaseTimeline } from './CaseTimeline'
import { ComplaintPart } from './ComplaintPart'
import { FilesPart } from './FilesPart'
import { QuestionPart } from './QuestionPart'
import type { Open } from './SayForm'
import styles from './tracking.module.css'
import { useCaseTexts } from './case-texts'
import { WithdrawPart } from './WithdrawPart'

export interface CasePageProps extends Pick<Open, 'written' | 'onWrite' | 'onExpired'> {
  found: components['schemas']['FoundCase']
  onClose: () => void
}

/** A case as its applicant sees it. */
export default function CasePage({ found, written, onWrite, onExpired, onClose }: CasePageProps) {
  const t = useCaseTexts()
  const told = useTold()
  const words = usePublicWords()
  const [done, setDone] = useState({ said: '', of: 0 })
  const { read, onDone } = useTracked(found, onExpired)
  const shown = read.data
  // What was done last is news until something else happens.
  const isNews = done.of === shown.entries.length
  const open: Open = {
    case: shown,
    token: found.tracking_token,
    written,
    onWrite,
    onExpired,
    onDone: (next, said) => {
      onDone(next)
      setDone({ said, of: next.entries.length })
      focusHeading()
    },
  }
  return (
    <>
      <Heading title={told({ service_fa: shown.service_title_fa, service_en: shown.service_title_en }, 'service')} beside={<Standing of={shown} />} />
      <p role="status" className={isNews ? styles.done : 'unseen'}>
        {isNews && done.said}
      </p>
      {read.error && !isExpiry(read.error) && <Trouble error={read.error} onRetry={() => void read.refetch()} />}
      <p className={styles.next}>
        <strong>{t.next}: </strong>
        {words.CaseNext[shown.next]}
      </p>
      {shown.ended_because !== undefined && (
        <p>
          <strong>{t.because}: </strong>
          <bdi>{shown.ended_because}</bdi>
        </p>
      )}
      <QuestionPart open={open} />
      <ComplaintPart of={shown} />
      <AnswerPart open={open} />
      <CaseClock of={shown} />
      <CaseFacts of={shown} />
      <FilesPart open={open} />
      <CaseTimeline of={shown} />
      <WithdrawPart open={open} />
      <Ways isComplaint={shown.complaint !== undefined} isReading={read.isFetching} onRefresh={() => void read.refetch()} onClose={onClose} />
    </>
  )
}

/** Where it stands; a complaint has a way of its own. */
function Standing({ of: { state, complaint } }: { of: TrackedCase }) {
  const words = usePublicWords()
  if (complaint) return <StateBadge tone={COMPLAINT_TONES[complaint.state]}>{words.ComplaintState[complaint.state]}</StateBadge>
  return <StateBadge tone={TONES[state]}>{words.CaseState[state]}</StateBadge>
}

function CaseFacts({ of }: { of: TrackedCase }) {
  const t = useCaseTexts()
  const told = useTold()
  const unit = unitOf(of)
  return (
    <Facts
      of={[
        [t.filedAs, <CodeText key="reference" of={5}>{of.reference}</CodeText>],
        [t.subject, of.subject && <bdi key="subject">{of.subject}</bdi>],
        [t.filedAt, <Instant key="at" at={of.filed_at} />],
        [t.who, unit && told(unit, 'unit')],
        [t.merged, of.merged_into && <CodeText of={5}>{of.merged_into}</CodeText>],
      ]}
    />
  )
}

function Ways({ isComplaint, isReading, onRefresh, onClose }: { isComplaint: boolean; isReading: boolean; onRefresh: () => void; onClose: () => void }) {
  const t = useCaseTexts()
  return (
    <div className={common.buttons}>
      <Button isPending={isReading} onPress={onRefresh}>
        {t.refresh}
      </Button>
      <PrintButton />
      <Button look="quiet" icon="lock" onPress={onClose}>
        {isComplaint ? t.closeComplaint : t.close}
      </Button>
    </div>
  )
}

function PrintButton() {
  const t = usePortalTexts()
  return (
    <Button icon="print" onPress={() => globalThis.print()}>
      {t.print}
    </Button>
  )
}

/** The case, read again when somebody comes back to its page; it closes when its time is over, on screens left alone, too. */
function useTracked({ tracking_token: token, expires_in, case: first }: CasePageProps['found'], onExpired: () => void) {
  const cache = useQueryClient()
  const queryKey = ['tracked-case', token]
  const read = useQuery({
    queryKey,
    initialData: first,
    gcTime: 0,
    retry: false,
    queryFn: async ({ signal }): Promise<TrackedCase> => settled(await client.GET('/v1/tracked-case', { headers: { Authorization: `Bearer ${token}` }, signal })),
  })
  const isOver = isExpiry(read.error)
  useEffect(() => {
    if (isOver) onExpired()
  }, [isOver, onExpired])
  useEffect(() => {
    const timer = setTimeout(onExpired, expires_in * 1000)
    return () => clearTimeout(timer)
  }, [expires_in, onExpired])
  return { read, onDone: (next: TrackedCase) => cache.setQueryData(queryKey, next) }
}
