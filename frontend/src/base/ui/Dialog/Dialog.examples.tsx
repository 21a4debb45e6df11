import { useState } from 'react'
import type { Example } from '~/base/gallery/example'
import { Button } from '../Button/Button'
import { Dialog, DialogActions } from './Dialog'

function Asking() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>ابطال…</Button>
      <Dialog title="این سپرده ابطال شود؟" isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>ابطال برگشت‌پذیر نیست.</p>
        <DialogActions>
          <Button look="danger" onPress={() => setOpen(false)}>
            ابطال
          </Button>
          <Button onPress={() => setOpen(false)}>انصراف</Button>
        </DialogActions>
      </Dialog>
    </>
  )
}

export default { asking: <Asking /> } satisfies Example
