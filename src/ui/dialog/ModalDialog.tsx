import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import './ModalDialog.css'

interface ModalDialogProps {
  readonly title: string
  /** Text of the button that closes it. */
  readonly close: string
  onClose(): void
  /** For one who closes it from within. */
  readonly handle?: RefObject<HTMLDialogElement | null>
  readonly children: ReactNode
}

/** A dialog over the page, which waits behind it; Escape and a press beside it close it too. */
export function ModalDialog({ title, close, onClose, handle, children }: ModalDialogProps) {
  const own = useRef<HTMLDialogElement>(null)
  const dialog = handle ?? own
  const heading = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [dialog])
  return (
    <dialog
      ref={dialog}
      className="modal-dialog"
      aria-labelledby={heading}
      onClose={onClose}
      // A press beside the dialog falls on the dialog itself.
      onPointerDown={(press) => press.target === press.currentTarget && dialog.current?.close()}
      // Its Escape is not that of the card behind it.
      onKeyDown={(key) => key.stopPropagation()}
    >
      <div className="modal-body">
        <div className="modal-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
