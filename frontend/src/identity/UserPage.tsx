import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { useHasRole } from '~/base/api/me'
import { q } from '~/base/api/query'
import { useBaseTexts } from '~/base/language/base-texts'
import { Button } from '~/base/ui/Button/Button'
import { Facts } from '~/base/ui/Facts/Facts'
import { Heading } from '~/base/ui/Heading/Heading'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { type IssuedCode, PasswordCode } from './PasswordCode'
import { RoleList } from './RoleList'
import { UserBadge } from './UsersPage'
import styles from './users.module.css'
import { useUsersTexts } from './users-texts'

/** A member of staff; the site administrator lets in and keeps out, and knows nobody's password. */
export default function UserPage() {
  const t = useUsersTexts()
  const base = useBaseTexts()
  const { fields } = useWords()
  const { id } = useParams({ from: '/office/users/$id' })
  const user = useSuspenseQuery(q('/v1/users/{id}', { id })).data
  const isAdmin = useHasRole('site_admin')
  const [asked, setAsked] = useState<'deactivation' | 'code' | null>(null)
  const [code, setCode] = useState<IssuedCode | null>(null)
  return (
    <>
      <Heading title={user.display_name} beside={<UserBadge user={user} />} />
      {isAdmin && user.is_active && (
        <div className={styles.buttons}>
          <Button look={user.has_password ? 'plain' : 'primary'} onPress={() => setAsked('code')}>
            {t.code}
          </Button>
          <Button look="danger" onPress={() => setAsked('deactivation')}>
            {t.deactivate}
          </Button>
        </div>
      )}
      <Facts
        of={[
          [fields.username, <Reference>{user.username}</Reference>],
          [fields.roles, <RoleList roles={user.roles} />],
          [fields.has_password, user.has_password ? base.yes : base.no],
        ]}
      />
      {asked === 'deactivation' && (
        <SendDialog
          title={t.deactivateTitle(user.display_name)}
          address="/v1/users/{id}/deactivation"
          sending={(reason) => ({ path: { id }, version: versionOf(user), body: { reason } })}
          asks={{ label: t.because, name: '/reason' }}
          verb={t.deactivate}
          done={t.deactivated}
          isDangerous
          onClose={() => setAsked(null)}
        >
          <p>{t.deactivateAbout}</p>
        </SendDialog>
      )}
      {asked === 'code' && (
        <SendDialog
          title={t.codeTitle(user.display_name)}
          address="/v1/users/{id}/password-codes"
          sending={(identity_proof) => ({ path: { id }, body: { identity_proof } })}
          asks={{ label: t.proof, name: '/identity_proof', hint: t.proofHint }}
          verb={t.issue}
          done={t.issued}
          onClose={() => setAsked(null)}
          onDone={setCode}
        >
          <p>{t.codeAbout}</p>
        </SendDialog>
      )}
      {code && <PasswordCode issued={code} name={user.display_name} onClose={() => setCode(null)} />}
    </>
  )
}
