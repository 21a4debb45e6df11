import { useState } from 'react'
import { useMyAgencies } from '~/base/names/useMyAgencies'
import { Select } from '~/base/ui/Select/Select'
import { useWords } from '~/base/words/words'
import styles from './DeclarePage.module.css'
import { useLinkAccounts } from './useLinkAccounts'

/** Whose deposits they are, and into which account they are paid; nothing is asked where there is one of each. */
export function useImportTarget() {
  const [chosen, choose] = useState<{ agency_id?: string; link_account_id?: string }>({})
  const agencies = useMyAgencies()
  const agency_id = chosen.agency_id ?? (agencies.length === 1 ? agencies[0]?.[0] : undefined)
  const { accounts, isPending } = useLinkAccounts(agency_id)
  const link_account_id = chosen.link_account_id ?? (accounts.length === 1 ? accounts[0]?.[0] : undefined)
  // The API knows the only account by itself.
  const isKnown = agency_id !== undefined && !isPending && (accounts.length < 2 || link_account_id !== undefined)
  const query = isKnown ? { agency_id, ...(link_account_id ? { link_account_id } : {}) } : null
  return { agencies, accounts, agency_id, link_account_id, query, isPending, choose }
}

/** Asks for them, where there is more than one to choose from. */
export function ImportTarget({ target }: { target: ReturnType<typeof useImportTarget> }) {
  const { fields } = useWords()
  const { agencies, accounts, agency_id, link_account_id, choose } = target
  if (agencies.length < 2 && accounts.length < 2) return null
  return (
    <div className={styles.grid}>
      {agencies.length > 1 && <Select label={fields.agency_id} options={agencies} value={agency_id ?? ''} onChange={(id) => choose({ agency_id: id })} />}
      {accounts.length > 1 && (
        <Select label={fields.link_account_id} options={accounts} value={link_account_id ?? ''} onChange={(id) => choose({ ...(agency_id ? { agency_id } : {}), link_account_id: id })} />
      )}
    </div>
  )
}
