import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { Form } from 'react-aria-components/Form'
import { client, settled } from '~/base/api/client'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { TextField } from '~/base/ui/TextField/TextField'
import { useIdentityTexts } from './identity-texts'
import styles from './identity.module.css'

/** A password is chosen with the code that the administrator gave. */
export function SetPasswordForm({ onSet }: { onSet: () => void }) {
  const t = useIdentityTexts()
  const set = useMutation({
    networkMode: 'always',
    mutationFn: async (body: { username: string; code: string; new_password: string }) => settled(await client.POST('/v1/passwords', { body })),
    onSuccess: onSet,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [username, code, new_password] = ['/username', '/code', '/new_password'].map((name) => String(form.get(name)))
    set.mutate({ username: username ?? '', code: code ?? '', new_password: new_password ?? '' })
  }
  return (
    <Form onSubmit={submit} className={styles.form} {...useFieldErrors(set.error)}>
      <ErrorSummary error={set.error} />
      <TextField name="/username" label={t.username} isCode autoComplete="username" autoFocus />
      <TextField name="/code" label={t.code} isCode autoComplete="one-time-code" />
      <TextField name="/new_password" label={t.newPassword} hint={t.newPasswordHint} type="password" autoComplete="new-password" />
      <Button type="submit" look="primary" isPending={set.isPending}>
        {t.setPassword}
      </Button>
    </Form>
  )
}
