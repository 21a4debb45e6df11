import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { useMe } from '~/base/api/me'
import { useSend } from '~/base/api/send'
import { missing } from '~/base/form/missing'
import { useDraft } from '~/base/form/useDraft'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { beginAtFirstEmpty, walk } from '~/base/form/walk'
import { useMyAgencies } from '~/base/names/useMyAgencies'
import { Button } from '~/base/ui/Button/Button'
import { useDayTexts } from '~/base/ui/DayField/day-texts'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { Heading } from '~/base/ui/Heading/Heading'
import { useWords } from '~/base/words/words'
import { bodyOf, type Draft, EMPTY, forNext } from './declared'
import styles from './DeclarePage.module.css'
import { DepositorFields, DepositFields, MoreFields } from './DeclareFields'
import { useDepositsTexts } from './deposits-texts'
import { useLinkAccounts } from './useLinkAccounts'

/** One deposit, on one page, from the keyboard: Enter or Tab from field to field. */
export function DeclareForm() {
  const t = useDepositsTexts().form
  const navigate = useNavigate()
  const send = useSend('/v1/deposits')
  const form = useRef<HTMLFormElement>(null)
  const { draft: written, change, begin } = useDraft(`deposit.${useMe().id}`, EMPTY)
  const agencies = useMyAgencies()
  const agency_id = written.agency_id || (agencies.length === 1 ? (agencies[0]?.[0] ?? '') : '')
  const { accounts } = useLinkAccounts(agency_id || undefined)
  const draft = { ...written, agency_id }
  const needed = useNeeded(draft, accounts.length > 1)
  const [lacks, setLacks] = useState<Error | null>(null)
  useEffect(() => beginAtFirstEmpty(form.current), [])
  const error = lacks ?? send.error
  const refused = useFieldErrors(error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const lacking = missing(needed)
    setLacks(lacking)
    if (lacking || send.isPending) return
    send.mutate(
      { body: bodyOf(draft) },
      {
        onSuccess: ({ id }) => {
          begin(forNext(draft))
          void navigate({ to: '/deposits/new', search: { issued: id } })
        },
      },
    )
  }
  const clear = () => {
    setLacks(null)
    send.reset()
    begin()
    form.current?.querySelector<HTMLElement>('select, input')?.focus()
  }
  const fields = { draft, change, errors: refused.validationErrors }
  return (
    <>
      <Heading title={t.title} about={<span className={styles.keys}>{t.about}</span>} />
      <ErrorSummary error={error} />
      <Form ref={form} onSubmit={submit} {...refused} autoComplete="off">
        <div onKeyDownCapture={walk} className={styles.form}>
          <DepositFields {...fields} agencies={agencies} accounts={accounts} />
          <DepositorFields {...fields} />
          <MoreFields {...fields} />
          <div className={styles.actions}>
            <Button type="submit" look="primary" isPending={send.isPending}>
              {t.submit}
            </Button>
            <Button look="quiet" onPress={clear}>
              {t.clear}
            </Button>
          </div>
        </div>
      </Form>
    </>
  )
}

/** What has to be there before anything is sent: the API would name it one by one. */
function useNeeded(draft: Draft, isAccountAsked: boolean) {
  const t = useDepositsTexts().form
  const days = useDayTexts()
  const { fields } = useWords()
  const write = (name: string) => t.write(name)
  return [
    ['/agency_id', draft.agency_id, t.choose(fields.agency_id)],
    ...(isAccountAsked ? [['/link_account_id', draft.link_account_id, t.choose(fields.link_account_id)] as const] : []),
    ['/kind', draft.kind, t.choose(fields['Deposit.kind'])],
    ['/receipt_number', draft.receipt_number, write(fields.receipt_number)],
    ['/receipt_on', draft.receipt_on, days.check(fields.receipt_on)],
    ['/amount', draft.amount, write(fields.amount)],
    ['/subject', draft.subject, write(fields.subject)],
    ...(draft.kind === 'judicial' ? [['/court_case_number', draft.court_case_number, write(fields.court_case_number)] as const] : []),
    ['/depositor/identifier', draft.identifier, write(fields['Depositor.identifier'])],
    ['/depositor/name', draft.name, write(fields['Depositor.name'])],
  ] as const
}
