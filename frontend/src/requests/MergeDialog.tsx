import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { everything } from '~/base/api/everything'
import { filled } from '~/base/form/filled'
import { RadioGroup } from '~/base/ui/RadioGroup/RadioGroup'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import { useAskTexts } from './ask-texts'
import { isOpen, type ServiceRequest } from './clock'
import styles from '~/base/cases/cases.module.css'
import { WhatRequest } from './WhatRequest'

/** Merges a request into an older open one of the same applicant. */
export function MergeDialog({ seen, onClose }: { seen: ServiceRequest; onClose: () => void }) {
  const t = useAskTexts()
  const { Verb } = useWords()
  const [survivor, setSurvivor] = useState('')
  // Whether two names are one person, the API decides by the identifier; here those are offered that can be meant.
  const found = useQuery(everything('/v1/requests', { applicant_name: seen.applicant.name.slice(0, 100), sort: 'oldest' })).data
  const older = (found ?? []).filter((one) => one.id !== seen.id && isOpen(one.state) && one.filed_at <= seen.filed_at && one.applicant.identifier === seen.applicant.identifier)
  return (
    <SendDialog
      title={t.ask.merger}
      address="/v1/requests/{id}/merger"
      sending={() => ({ path: { id: seen.id }, version: versionOf(seen), body: filled({ survivor_id: survivor }) })}
      verb={Verb.merger}
      done={t.done.merger}
      isDangerous
      onClose={onClose}
    >
      <p>{t.follows.merger}</p>
      <WhatRequest request={seen} />
      {found && older.length === 0 && <p className={styles.because}>{t.noSurvivor}</p>}
      {older.length > 0 && (
        <RadioGroup name="/survivor_id" label={t.survivor} options={older.map((one) => ({ key: one.id, text: <Reference>{one.reference}</Reference>, note: <bdi>{one.subject}</bdi> }))} value={survivor} onChange={setSurvivor} />
      )}
    </SendDialog>
  )
}
