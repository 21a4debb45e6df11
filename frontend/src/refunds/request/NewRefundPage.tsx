import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, Navigate, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '~/base/api/me'
import { q } from '~/base/api/query'
import { useSend } from '~/base/api/send'
import { language } from '~/base/language/language'
import { useAgencies } from '~/base/names/useAgencies'
import { Heading } from '~/base/ui/Heading/Heading'
import { Select } from '~/base/ui/Select/Select'
import { say } from '~/base/ui/Toast/toasts'
import type { Deposit } from '../useDeposits'
import { DepositsStep } from './DepositsStep'
import { asked, emptyForm, type RefundForm, rowFor } from './form'
import { keep, kept, useKeptAs, useKeptForm } from './kept'
import { PayeeStep } from './PayeeStep'
import { Progress, stepOf } from './Progress'
import { useRequestTexts } from './request-texts'

/** A new request, as far as it is no draft yet: which deposits, why, and for whom. */
export default function NewRefundPage() {
  const search = useSearch({ from: '/office/refunds/new' })
  const made = kept(useKeptAs('new'))?.made
  const [isMadeHere, setMadeHere] = useState(false)
  // Who goes back after the draft was made goes on writing the draft.
  if (search.step && made && !isMadeHere) return <Navigate to="/refunds/$id/correction" params={{ id: made }} search={{ step: search.step }} replace />
  const onMade = () => setMadeHere(true)
  return search.deposit_id ? <WithDeposit id={search.deposit_id} onMade={onMade} /> : <Request onMade={onMade} />
}

function WithDeposit({ id, onMade }: { id: string; onMade: () => void }) {
  const deposit = useSuspenseQuery(q('/v1/deposits/{id}', { id })).data
  return <Request key={id} deposit={deposit} onMade={onMade} />
}

function Request({ deposit, onMade }: { deposit?: Deposit; onMade: () => void }) {
  const t = useRequestTexts()
  const navigate = useNavigate()
  const at = stepOf(useSearch({ from: '/office/refunds/new' }))
  const as = useKeptAs('new')
  const agencies = useOwnAgencies()
  const { form, change } = useKeptForm(as, () => emptyForm(deposit?.agency_id ?? agencies[0] ?? ''))
  const whole = withRow(form, deposit)
  const send = useSend('/v1/refunds')
  const toPayee = async () => {
    change(whole)
    // The address of this step is said before it is left, so that stepping back finds it.
    await navigate({ to: '/refunds/new', search: { step: 'deposits' }, replace: true })
    await navigate({ to: '/refunds/new', search: { step: 'payee' } })
  }
  const make = () => {
    const current = kept(as)?.form ?? form
    send.mutate(
      { body: { agency_id: current.agency_id, ...asked(current) } },
      {
        onSuccess: ({ id }) => {
          onMade()
          keep(as, { form: current, made: id })
          say(t.saved)
          void navigate({ to: '/refunds/$id/correction', params: { id }, search: { step: 'documents' } })
        },
      },
    )
  }
  if (at !== 'deposits' && form.rows.length === 0) return <Navigate to="/refunds/new" search={{ step: 'deposits' }} replace />
  return (
    <>
      <Heading title={t.title} />
      <Progress at={at === 'deposits' ? 'deposits' : 'payee'} link={(step, name) => <Link to="/refunds/new" search={{ step }}>{name}</Link>} />
      {at === 'deposits' ? (
        <>
          <AgencyChoice agencies={agencies} form={whole} onChange={change} />
          <DepositsStep form={whole} onChange={change} onContinue={() => void toPayee()} />
        </>
      ) : (
        <PayeeStep form={form} onChange={change} onContinue={make} error={send.error} isPending={send.isPending} />
      )}
    </>
  )
}

/** The form with the deposit that the address names, where it has been left out so far. */
function withRow(form: RefundForm, deposit: Deposit | undefined): RefundForm {
  const isAskable = deposit?.credit_number && deposit.available !== '0' && deposit.agency_id === form.agency_id
  if (!isAskable || form.rows.some((row) => row.deposit_id === deposit.id)) return form
  return { ...form, rows: [...form.rows, { ...rowFor(deposit, ''), key: deposit.id }] }
}

function useOwnAgencies(): string[] {
  return useMe().roles.flatMap(({ role, agency_id }) => (role === 'agency_clerk' && agency_id ? [agency_id] : []))
}

function AgencyChoice({ agencies, form, onChange }: { agencies: readonly string[]; form: RefundForm; onChange: (form: RefundForm) => void }) {
  const t = useRequestTexts()
  const known = useAgencies()
  if (agencies.length < 2) return null
  const options = known.filter(({ id }) => agencies.includes(id)).map(({ id, name_fa, name_en }) => [id, language() === 'fa' ? name_fa : name_en] as const)
  return <Select label={t.agency} options={options} value={form.agency_id} onChange={(agency_id) => agency_id && onChange(emptyForm(agency_id))} />
}
