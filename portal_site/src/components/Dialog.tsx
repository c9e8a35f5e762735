/** A dialog over the page. The library's own head is a `header`, which screen readers take for that of the page. */
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './components.module.css'

interface DialogProps {
  opened?: boolean
  title: string
  size?: 'md' | 'lg' | 'xl'
  onClose: () => void
  /** Whether it closes only by its own buttons. */
  isFirm?: boolean
  children: ReactNode
}

export function Dialog({ opened = true, title, size = 'md', onClose, isFirm = false, children }: DialogProps) {
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size} closeOnClickOutside={!isFirm} closeOnEscape={!isFirm}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.dialogHead}>
          <Modal.Title>{title}</Modal.Title>
          {!isFirm && <Modal.CloseButton aria-label="Close" />}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
