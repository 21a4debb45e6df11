import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components/Form'
import { client, settled } from '~/base/api/client'
import { begin } from '~/base/api/session'
import { missing } from '~/base/form/missing'
import { useFieldErrors } from '~/base/form/useFieldErrors'
import { Button } from '~/base/ui/Button/Button'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { TextField } from '~/base/ui/TextField/TextField'
import { useIdentityTexts } from './identity-texts'
import styles from './identity.module.css'

export interface SignInFormProps {
  /** Called once the person is signed in. */
  onSignedIn: () => void
  /** Whose session it was; somebody else signs in on the page of that name. */
  username?: string
}

/** Name and password; the browser may fill them in, and both may be pasted. */
export function SignInForm({ onSignedIn, username }: SignInFormProps) {
  const t = useIdentityTexts()
  const [isShown, setShown] = useState(false)
  const [lacks, setLacks] = useState<Error | null>(null)
  const signIn = useMutation({
    networkMode: 'always',
    mutationFn: async (body: { username: string; password: string }) => settled(await client.POST('/v1/sessions', { body })),
    onSuccess: (token) => {
      begin(token)
      onSignedIn()
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [name, password] = [String(form.get('username')), String(form.get('password'))]
    const lacking = missing([
      ['username', name, t.usernameMissing],
      ['password', password, t.passwordMissing],
    ])
    setLacks(lacking)
    if (!lacking) signIn.mutate({ username: name, password })
  }
  const error = lacks ?? signIn.error
  return (
    <Form onSubmit={submit} className={styles.form} {...useFieldErrors(error)}>
      <ErrorSummary error={error} />
      <TextField name="username" label={t.username} isCode autoComplete="username" autoFocus={username === undefined} isReadOnly={username !== undefined} defaultValue={username ?? ''} />
      <TextField name="password" label={t.password} isCode type={isShown ? 'text' : 'password'} autoComplete="current-password" autoFocus={username !== undefined} />
      <label className={styles.show}>
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} /> {t.show}
      </label>
      <Button type="submit" look="primary" isPending={signIn.isPending}>
        {t.signIn}
      </Button>
    </Form>
  )
}
