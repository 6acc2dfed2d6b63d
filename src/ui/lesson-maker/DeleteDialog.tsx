import { useState } from 'react'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { ModalDialog } from '../dialog/ModalDialog'
import './DeleteDialog.css'

interface DeleteDialogProps {
  readonly title: string
  /** `undefined`: it cannot be read, so that nobody knows. */
  readonly steps: number | undefined
  /** Rejects where the browser refuses. */
  onDelete(): Promise<void>
  onClose(): void
}

/** Asks before a lesson is deleted. */
export function DeleteDialog({ title, steps, onDelete, onClose }: DeleteDialogProps) {
  const { remove } = useLessonMakerMessages()
  const [hasFailed, setFailed] = useState(false)
  const confirm = (
    <button
      type="button"
      className="button maker-danger"
      onClick={() => {
        onDelete().catch(() => setFailed(true))
      }}
    >
      {remove.confirm}
    </button>
  )
  return (
    <ModalDialog title={remove.title(title)} close={remove.keep} onClose={onClose} answer={confirm}>
      <p>{steps === undefined ? remove.unread : remove.text(steps)}</p>
      {hasFailed && <p role="alert">{remove.failed}</p>}
    </ModalDialog>
  )
}
