import { useMutation } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { client, settled } from '~/base/api/client'
import { Refusal } from '~/base/api/problem'
import type { components } from '~/base/api/schema'
import { Heading } from '~/base/ui/Heading/Heading'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import common from '../common.module.css'
import { Trouble } from '../Trouble'
import { FiledHere } from './FiledHere'
import { LookUpForm } from './LookUpForm'
import { RecoverPart } from './RecoverPart'
import { type Shown, tokenIn } from './shown'
import { useTrackingTexts } from './tracking-texts'
import { useWritten } from './useWritten'

// It comes while the case is sought: the line bears the form first.
const casePage = () => import('./CasePage')
const CasePage = lazy(casePage)

type FoundCase = components['schemas']['FoundCase']

/**
 * Where a request is followed: first by what its applicant was given, then the case. What opens the case lives in this
 * component only: it is in no store, and in the address no longer than it takes to read it.
 */
export default function TrackPage() {
  const t = useTrackingTexts()
  const [found, setFound] = useState<FoundCase | null>(null)
  const [isExpired, setExpired] = useState(false)
  // What is being written to the office outlives the half hour after which the case closes.
  const written = useWritten()
  const [reference, setReference] = useState(written.reference)
  const lookUp = useMutation({
    networkMode: 'always',
    mutationFn: async (body: Shown) => {
      void casePage().catch(() => undefined)
      return settled(await client.POST('/v1/tracking-lookups', { body }))
    },
    onSuccess: (opened) => {
      setFound(opened)
      setExpired(false)
      setReference(opened.case.reference)
      written.open(opened.case.reference)
    },
  })
  const expire = useCallback(() => setExpired(true), [])
  const link = useLink((token) => lookUp.mutate({ token }))
  const close = () => {
    setFound(null)
    setExpired(false)
    setReference('')
    written.forget()
    lookUp.reset()
  }
  if (found && !isExpired) {
    return (
      <Suspense fallback={<Waiting />}>
        <CasePage key={found.tracking_token} found={found} written={written.texts} onWrite={written.write} onExpired={expire} onClose={close} />
      </Suspense>
    )
  }
  if (link === 'read' && lookUp.isPending) {
    return (
      <>
        <Heading title={t.title} about={t.opening} />
        <Waiting />
      </>
    )
  }
  // The token has left the address: where no answer came it is sent again from here.
  const ofLink = lookUp.variables?.token === undefined ? null : lookUp.error
  const isMissedLink = ofLink instanceof Refusal && ofLink.code === 'case_not_found'
  return (
    <>
      <Heading title={t.title} about={t.about} />
      {isExpired && <Note title={t.expired} about={t.expiredAbout} />}
      {link === 'broken' && lookUp.isIdle && <p role="alert">{t.brokenLink}</p>}
      {isMissedLink && <p role="alert">{t.missLink}</p>}
      {!isMissedLink && <Trouble error={ofLink} onRetry={() => lookUp.variables && lookUp.mutate(lookUp.variables)} />}
      <LookUpForm key={reference} reference={reference} error={ofLink ? null : lookUp.error} isPending={lookUp.isPending} onShow={(shown) => lookUp.mutate(shown)} />
      <RecoverPart key={`recover${reference}`} reference={reference} />
      {!isExpired && <FiledHere onUse={setReference} />}
    </>
  )
}

function Note({ title, about }: { title: string; about: string }) {
  return (
    <div role="alert" className={common.trouble} data-kind="throttled">
      <h2>{title}</h2>
      <p>{about}</p>
    </div>
  )
}

/** Reads the token of a link out of the fragment, once, and takes it out of the address: nobody finds it there later. */
function useLink(onToken: (token: string) => void): 'none' | 'read' | 'broken' {
  const hash = useLocation({ select: (location) => location.hash })
  const navigate = useNavigate()
  const [is, setIs] = useState<'none' | 'read' | 'broken'>(() => (tokenIn(hash) === null ? 'none' : 'read'))
  const taken = useRef('')
  useEffect(() => {
    const token = tokenIn(hash)
    if (token === null || taken.current === hash) return
    taken.current = hash
    setIs(token === 'broken' ? 'broken' : 'read')
    if (token !== 'broken') onToken(token)
    void navigate({ to: '/track', replace: true })
  }, [hash, navigate, onToken])
  return is
}
