import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './Dialog.module.css'

export interface DialogProps {
  title: string
  children: ReactNode
  isOpen: boolean
  /** Called when the person leaves it: by Escape, or beside it. Without, it can only be answered. */
  onClose?: () => void
  /** It asks before something that cannot be taken back. */
  isAlert?: boolean
  isWide?: boolean
}

/** The second half of a double click on what opened it is no click beside it. */
const DOUBLE_CLICK_MS = 500

/** A question that has to be answered before anything else. */
export function Dialog({ title, children, isOpen, onClose, isAlert = false, isWide = false }: DialogProps) {
  const openedAt = useRef(0)
  useEffect(() => {
    if (isOpen) openedAt.current = performance.now()
  }, [isOpen])
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose?.()}
      isDismissable={onClose !== undefined && !isAlert}
      isKeyboardDismissDisabled={!onClose}
      shouldCloseOnInteractOutside={() => performance.now() - openedAt.current > DOUBLE_CLICK_MS}
      className={styles.around}
    >
      <Modal className={`${styles.modal} ${isWide ? styles.wide : ''}`}>
        <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className={styles.dialog}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The answers of a dialog, side by side. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}
