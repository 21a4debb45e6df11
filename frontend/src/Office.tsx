import { Outlet, useNavigate } from '@tanstack/react-router'
import { client } from '~/base/api/client'
import { queries } from '~/base/api/query'
import { end } from '~/base/api/session'
import { Shell } from '~/base/shell/Shell'
import { SessionEnded } from './identity/SessionEnded'

/** The back office: the shell around its pages, and the way back in when a session ends. */
export default function Office() {
  const navigate = useNavigate()
  const signOut = async () => {
    await client.DELETE('/v1/sessions/current').catch(() => undefined)
    await navigate({ to: '/sign-in', search: {} })
    end()
    queries.clear()
  }
  return (
    <>
      <Shell onSignOut={() => void signOut()}>
        <Outlet />
      </Shell>
      <SessionEnded />
    </>
  )
}
