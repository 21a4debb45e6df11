import { Facts } from '~/base/ui/Facts/Facts'
import { Instant } from '~/base/ui/Day/Day'
import { Reference } from '~/base/ui/Reference/Reference'
import { useWords } from '~/base/words/words'
import type { Complaint } from './complaint'

/** A complaint in short, where something is decided about it; never what was written. */
export function WhatComplaint({ complaint }: { complaint: Complaint }) {
  const { fields, ComplaintAbout } = useWords()
  return (
    <Facts
      of={[
        [fields.reference, <Reference>{complaint.reference}</Reference>],
        [fields.about, ComplaintAbout[complaint.about]],
        [fields.filed_at, <Instant at={complaint.filed_at} />],
      ]}
    />
  )
}
