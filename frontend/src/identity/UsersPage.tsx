import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useHasRole } from '~/base/api/me'
import type { Item } from '~/base/api/query'
import { Button } from '~/base/ui/Button/Button'
import { Heading } from '~/base/ui/Heading/Heading'
import { Reference } from '~/base/ui/Reference/Reference'
import { StateBadge } from '~/base/ui/StateBadge/StateBadge'
import { PagedTable } from '~/base/ui/Table/PagedTable'
import type { Column } from '~/base/ui/Table/Table'
import { useWords } from '~/base/words/words'
import { AddUserDialog } from './AddUserDialog'
import { RoleList } from './RoleList'
import { useUsersTexts } from './users-texts'

type User = Item<'/v1/users'>

/** The members of staff, and what they may be. */
export default function UsersPage() {
  const t = useUsersTexts()
  const { fields } = useWords()
  const navigate = useNavigate()
  const isAdmin = useHasRole('site_admin')
  const [isMaking, setMaking] = useState(false)
  const columns: Column<User>[] = [
    {
      key: 'name',
      heading: fields.display_name,
      cell: (row) => (
        <Link to="/users/$id" params={{ id: row.id }}>
          <bdi>{row.display_name}</bdi>
        </Link>
      ),
    },
    { key: 'username', heading: fields.username, cell: (row) => <Reference>{row.username}</Reference> },
    { key: 'roles', heading: fields.roles, cell: (row) => <RoleList roles={row.roles} /> },
    { key: 'state', heading: fields.state, cell: (row) => <UserBadge user={row} /> },
  ]
  return (
    <>
      <Heading
        title={t.title}
        actions={
          isAdmin && (
            <Button look="primary" icon="plus" onPress={() => setMaking(true)}>
              {t.make}
            </Button>
          )
        }
      />
      <PagedTable of="/v1/users" filters={{}} label={t.title} columns={columns} rowKey={(row) => row.id} onOpen={(row) => void navigate({ to: '/users/$id', params: { id: row.id } })} empty={t.none} />
      {isMaking && <AddUserDialog onClose={() => setMaking(false)} onDone={(user) => void navigate({ to: '/users/$id', params: { id: user.id } })} />}
    </>
  )
}

/** Whether somebody can sign in. */
export function UserBadge({ user }: { user: User }) {
  const t = useUsersTexts()
  if (!user.is_active) return <StateBadge tone="over">{t.inactive}</StateBadge>
  return <StateBadge tone={user.has_password ? 'good' : 'waiting'}>{user.has_password ? t.active : t.noPassword}</StateBadge>
}
