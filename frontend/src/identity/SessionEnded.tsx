import { useEffect, useState } from 'react'
import { useMe } from '~/base/api/me'
import { queries } from '~/base/api/query'
import { onEnd } from '~/base/api/session'
import { Button } from '~/base/ui/Button/Button'
import { Dialog } from '~/base/ui/Dialog/Dialog'
import { useIdentityTexts } from './identity-texts'
import { SignInForm } from './SignInForm'

/** Asks for the password again over the page, so that a half-filled form stays as it is. */
export function SessionEnded() {
  const t = useIdentityTexts()
  const { username } = useMe()
  const [hasEnded, setEnded] = useState(false)
  useEffect(() => onEnd(() => setEnded(true)), [])
  return (
    <Dialog title={t.ended} isOpen={hasEnded}>
      <p>{t.endedAbout}</p>
      <SignInForm
        username={username}
        onSignedIn={() => {
          setEnded(false)
          void queries.invalidateQueries()
        }}
      />
      <Button look="quiet" onPress={() => location.assign('/sign-in')}>
        {t.someoneElse}
      </Button>
    </Dialog>
  )
}
