import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { queries } from '~/base/api/query'
import { useBaseTexts } from '~/base/language/base-texts'
import { Controls } from '~/base/shell/Controls'
import { Button } from '~/base/ui/Button/Button'
import { Heading } from '~/base/ui/Heading/Heading'
import { useIdentityTexts } from './identity-texts'
import styles from './identity.module.css'
import { SetPasswordForm } from './SetPasswordForm'
import { SignInForm } from './SignInForm'

/** Where staff come in: by name and password, or by the administrator's code first. */
export default function SignInPage() {
  const t = useIdentityTexts()
  const base = useBaseTexts()
  const navigate = useNavigate()
  const { to } = useSearch({ from: '/sign-in' })
  const [step, setStep] = useState<'sign-in' | 'code' | 'set'>('sign-in')
  const enter = () => {
    // Somebody else may have signed in before: nothing of theirs is shown.
    queries.clear()
    void navigate({ href: to ?? '/', replace: true })
  }
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <img src="/favicon.svg" alt="" width={36} height={36} />
        <div className={styles.name}>
          <strong>{base.office}</strong>
          <span>{t.about}</span>
        </div>
        <Controls />
      </header>
      <main className={styles.card}>
        <Heading title={step === 'code' ? t.setPassword : t.signIn} />
        {step === 'code' ? (
          <SetPasswordForm onSet={() => setStep('set')} />
        ) : (
          <>
            {step === 'set' && <p role="status">{t.passwordSet}</p>}
            <SignInForm onSignedIn={enter} />
            <p className={styles.forgotten}>{t.forgotten}</p>
          </>
        )}
        <Button look="quiet" onPress={() => setStep(step === 'code' ? 'sign-in' : 'code')}>
          {step === 'code' ? t.backToSignIn : t.haveCode}
        </Button>
      </main>
    </div>
  )
}
