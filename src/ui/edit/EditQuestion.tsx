import { type ReactNode, useRef } from 'react'
import { ModalDialog } from '../dialog/ModalDialog'

interface Answer {
  readonly label: string
  act(): void
}

interface EditQuestionProps {
  readonly title: string
  /** Text of the button that leaves all as it is. */
  readonly close: string
  readonly answers: readonly Answer[]
  onClose(): void
  readonly children: ReactNode
}

/** A question that has to be answered before something would be lost. */
export function EditQuestion({ title, close, answers, onClose, children }: EditQuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const buttons = answers.map(({ label, act }) => (
    <button
      key={label}
      type="button"
      className="button"
      onClick={() => {
        // While it is open, nothing behind it takes the focus.
        dialog.current?.close()
        act()
      }}
    >
      {label}
    </button>
  ))
  return (
    <ModalDialog title={title} close={close} onClose={onClose} handle={dialog} answer={buttons}>
      {children}
    </ModalDialog>
  )
}
