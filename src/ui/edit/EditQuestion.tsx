import { type ReactNode, useRef } from 'react'
import { ModalDialog } from '../dialog/ModalDialog'

interface Answer {
  readonly label: string
  /** What comes of it. */
  readonly note?: string
  act(): void
}

interface EditQuestionProps {
  readonly title: string
  /** Text of the button that leaves all as it is. */
  readonly close: string
  /** The one that loses nothing comes first. */
  readonly answers: readonly Answer[]
  onClose(): void
  readonly children: ReactNode
}

/** A question that has to be answered before something would be lost. */
export function EditQuestion({ title, close, answers, onClose, children }: EditQuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const give = ({ act }: Answer) => {
    // While it is open, nothing behind it takes the focus.
    dialog.current?.close()
    act()
  }
  const buttons = answers
    .filter(({ note }) => note === undefined)
    .map((answer) => (
      <button key={answer.label} type="button" className="button" onClick={() => give(answer)}>
        {answer.label}
      </button>
    ))
  return (
    <ModalDialog title={title} close={close} onClose={onClose} handle={dialog} answer={buttons}>
      {children}
      {answers.map(
        (answer, index) =>
          answer.note !== undefined && (
            <button
              key={answer.label}
              type="button"
              className="edit-way"
              data-main={index === 0 || undefined}
              onClick={() => give(answer)}
            >
              <span className="edit-way-label">{answer.label}</span>
              <span className="edit-row-note">{answer.note}</span>
            </button>
          ),
      )}
    </ModalDialog>
  )
}
