import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import './ModalDialog.css'

interface ModalDialogProps {
  readonly title: string
  /** Text of the button that closes it. */
  readonly close: string
  onClose(): void
  /** For one who closes it from within. */
  readonly handle?: RefObject<HTMLDialogElement | null>
  /** Of a question, which is small: the button that says yes, beside the one that closes. */
  readonly answer?: ReactNode
  /** As wide as the window lets it be. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A dialog over the page, which waits behind it; Escape and a press beside it close it too. */
export function ModalDialog({ title, close, onClose, handle, answer, isWide, children }: ModalDialogProps) {
  const own = useRef<HTMLDialogElement>(null)
  const dialog = handle ?? own
  const isPressedBeside = useRef(false)
  const id = useId()
  const heading = `${id}-heading`
  const text = `${id}-text`
  useEffect(() => {
    dialog.current?.showModal()
  }, [dialog])
  const closing = (
    <button type="button" className="button" onClick={() => dialog.current?.close()}>
      {close}
    </button>
  )
  return (
    <dialog
      ref={dialog}
      className="modal-dialog"
      data-size={answer ? 'small' : isWide ? 'wide' : undefined}
      aria-labelledby={heading}
      {...(answer && { role: 'alertdialog', 'aria-describedby': text })}
      onClose={onClose}
      // A press beside the dialog falls on the dialog itself; closed before it is over, it would click what lies beneath.
      onPointerDown={(press) => {
        isPressedBeside.current = press.button === 0 && press.target === press.currentTarget
      }}
      onClick={(click) => {
        if (isPressedBeside.current && click.target === click.currentTarget) dialog.current?.close()
      }}
      // Its Escape is not that of the card behind it.
      onKeyDown={(key) => key.stopPropagation()}
    >
      <div className="modal-body">
        <div className="modal-head">
          <h2 id={heading}>{title}</h2>
          {!answer && closing}
        </div>
        {answer ? (
          <>
            <div className="modal-text" id={text}>
              {children}
            </div>
            <div className="modal-answers">
              {closing}
              {answer}
            </div>
          </>
        ) : (
          children
        )}
      </div>
    </dialog>
  )
}
