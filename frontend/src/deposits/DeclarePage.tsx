import { useSearch } from '@tanstack/react-router'
import { DeclareForm } from './DeclareForm'
import { Issued } from './Issued'

/** Declares one deposit; with `issued` in the address, what was issued for it. */
export default function DeclarePage() {
  const { issued } = useSearch({ from: '/office/deposits/new' })
  return issued ? <Issued id={issued} /> : <DeclareForm />
}
