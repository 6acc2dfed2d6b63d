import { useRef, useState } from 'react'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { ModalDialog } from '../dialog/ModalDialog'
import './DeleteDialog.css'

interface DeleteDialogProps {
  readonly title: string
  /** `undefined`: it cannot be read, so that nobody knows. */
  readonly steps: number | undefined
  /** Whether another tab works on it. */
  readonly isOpenElsewhere?: boolean
  /** Rejects where the browser refuses. */
  onDelete(): Promise<void>
  /** Called when it is deleted and the page can take the focus again. */
  onDeleted?(): void
  onClose(): void
}

/** Asks before a lesson is deleted. */
export function DeleteDialog({
  title,
  steps,
  isOpenElsewhere,
  onDelete,
  onDeleted,
  onClose,
}: DeleteDialogProps) {
  const { remove } = useLessonMakerMessages()
  const [hasFailed, setFailed] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  const end = () => {
    // While it is open, nothing behind it takes the focus.
    dialog.current?.close()
    onDeleted?.()
  }
  const confirm = (
    <button
      type="button"
      className="button maker-danger"
      onClick={() => {
        onDelete().then(end, () => setFailed(true))
      }}
    >
      {remove.confirm}
    </button>
  )
  return (
    <ModalDialog
      title={remove.title(title)}
      close={remove.keep}
      onClose={onClose}
      handle={dialog}
      answer={confirm}
    >
      <p>{isOpenElsewhere ? remove.isOpen : steps === undefined ? remove.unread : remove.text(steps)}</p>
      {hasFailed && <p role="alert">{remove.failed}</p>}
    </ModalDialog>
  )
}
