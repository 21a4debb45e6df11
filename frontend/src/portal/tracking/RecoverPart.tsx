import { lazy, Suspense, useState } from 'react'
import { Button } from '~/base/ui/Button/Button'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import common from '../common.module.css'
import { useTrackingTexts } from './tracking-texts'

// Few have lost their PIN: the others need not fetch it.
const RecoverForm = lazy(() => import('./RecoverForm'))

/** The way for whoever lost the PIN. `reference` is known where the case was filed from this device. */
export function RecoverPart({ reference }: { reference: string }) {
  const t = useTrackingTexts()
  const [isOpen, setOpen] = useState(false)
  if (!isOpen) {
    return (
      <div>
        <Button look="quiet" onPress={() => setOpen(true)}>
          {t.lost}
        </Button>
      </div>
    )
  }
  return (
    <section className={common.panel}>
      <Suspense fallback={<Waiting />}>
        <RecoverForm reference={reference} />
      </Suspense>
    </section>
  )
}
