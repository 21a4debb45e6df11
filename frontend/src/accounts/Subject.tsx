import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { q } from '~/base/api/query'
import { AgencyName } from '~/base/names/AgencyName'
import { Reference } from '~/base/ui/Reference/Reference'
import { useAccountsTexts } from './accounts-texts'

/** Where things that postings are made for have their pages. */
const PAGES: Readonly<Record<string, string>> = {
  deposit: '/deposits',
  suspense_item: '/suspense',
  refund: '/refunds',
  payment: '/payments',
  remedy: '/remedies',
  sweep: '/sweeps',
}

/** What an account is about, or what a posting was made for: named, and linked where it has a page. */
export function Subject({ kind, id }: { kind: string; id: string }) {
  const t = useAccountsTexts()
  const name = (t.kinds as Record<string, string>)[kind] ?? kind
  if (kind === 'agency') return <AgencyName id={id} />
  const page = PAGES[kind]
  if (!page) return <>{name}</>
  return (
    <Link to={`${page}/${id}` as string}>
      {name} <Number kind={kind} id={id} />
    </Link>
  )
}

/** The number under which people know it; what has none is told apart by its page. */
function Number({ kind, id }: { kind: string; id: string }) {
  const deposit = useQuery({ ...q('/v1/deposits/{id}', { id }), enabled: kind === 'deposit' }).data?.receipt_number
  const refund = useQuery({ ...q('/v1/refunds/{id}', { id }), enabled: kind === 'refund' }).data?.number
  const payment = useQuery({ ...q('/v1/payments/{id}', { id }), enabled: kind === 'payment' }).data?.number
  const number = deposit ?? refund ?? payment
  return number ? <Reference>{number}</Reference> : null
}
