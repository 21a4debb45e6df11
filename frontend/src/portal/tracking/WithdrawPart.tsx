import { useEffect, useRef, useState } from 'react'
import { Button } from '~/base/ui/Button/Button'
import common from '../common.module.css'
import { actionOf } from './case'
import { type Open, SayForm } from './SayForm'
import { useCaseTexts } from './case-texts'

/** Taking the request back: asked for once more, because there is no way back. */
export function WithdrawPart({ open }: { open: Open }) {
  const t = useCaseTexts()
  const [isAsked, setAsked] = useState(false)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isAsked) head.current?.focus()
  }, [isAsked])
  if (!actionOf(open.case, 'withdrawal')?.is_allowed) return null
  const isComplaint = open.case.complaint !== undefined
  if (!isAsked) {
    return (
      <div className={common.unprinted}>
        <Button look="quiet" onPress={() => setAsked(true)}>
          {isComplaint ? t.withdrawComplaint : t.withdraw}
        </Button>
      </div>
    )
  }
  return (
    <section className={common.panel}>
      <h2 ref={head} tabIndex={-1}>
        {isComplaint ? t.withdrawComplaintSure : t.withdrawSure}
      </h2>
      <p>{isComplaint ? t.withdrawComplaintAbout : t.withdrawAbout}</p>
      <SayForm
        open={open}
        address="/v1/tracked-case/withdrawal"
        body={(reason) => (reason === '' ? {} : { reason })}
        asks={{ name: '/reason', label: t.withdrawWhy, most: 500 }}
        verb={t.withdrawYes}
        done={isComplaint ? t.complaintWithdrawn : t.withdrawn}
        isDangerous
        beside={<Button onPress={() => setAsked(false)}>{t.withdrawNo}</Button>}
      />
    </section>
  )
}
