import { useMutation } from '@tanstack/react-query'
import { Outlet, useNavigate } from '@tanstack/react-router'
import { client, settled } from '~/base/api/client'
import { Refusal } from '~/base/api/problem'
import { queries } from '~/base/api/query'
import { distrust, end, tellSignedOut } from '~/base/api/session'
import { useBaseTexts } from '~/base/language/base-texts'
import { Shell } from '~/base/shell/Shell'
import { Button } from '~/base/ui/Button/Button'
import { Dialog, DialogActions } from '~/base/ui/Dialog/Dialog'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import { useIdentityTexts } from './identity/identity-texts'
import { SessionEnded } from './identity/SessionEnded'

/** The back office: the shell around its pages, the way out, and the way back in when a session ends. */
export default function Office() {
  const t = useIdentityTexts()
  const base = useBaseTexts()
  const navigate = useNavigate()
  const signOut = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const answer = await client.DELETE('/v1/sessions/current')
      await settled(answer).catch((error: unknown) => {
        // It had ended before: that is what was wanted.
        if (!(error instanceof Refusal && error.problem.status === 401)) throw error
      })
    },
    onSuccess: async () => {
      // Drafts are the person's own: whoever comes next to this screen finds none.
      sessionStorage.clear()
      tellSignedOut()
      // Else the way to the sign-in would lead back here.
      distrust()
      await navigate({ to: '/sign-in', search: {} })
      end()
      queries.clear()
    },
  })
  return (
    <>
      <Shell onSignOut={() => signOut.mutate()}>
        <Outlet />
      </Shell>
      <Dialog title={t.notSignedOut} isOpen={signOut.isError} onClose={signOut.reset}>
        <ErrorSummary error={signOut.error} />
        <DialogActions>
          <Button look="primary" onPress={() => signOut.mutate()}>
            {base.retry}
          </Button>
        </DialogActions>
      </Dialog>
      <SessionEnded />
    </>
  )
}
