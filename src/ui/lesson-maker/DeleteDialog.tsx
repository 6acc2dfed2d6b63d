import { useEffect, useRef, useState } from 'react'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
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
  const dialog = useRef<HTMLDialogElement>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className="maker-dialog"
      aria-labelledby="maker-delete-title"
      aria-describedby="maker-delete-text"
      onClose={onClose}
      onKeyDown={(key) => key.stopPropagation()}
    >
      <h2 id="maker-delete-title">{remove.title(title)}</h2>
      <p id="maker-delete-text">{steps === undefined ? remove.unread : remove.text(steps)}</p>
      {hasFailed && <p role="alert">{remove.failed}</p>}
      <div className="maker-row">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {remove.keep}
        </button>
        <button
          type="button"
          className="button maker-danger"
          onClick={() => {
            onDelete().catch(() => setFailed(true))
          }}
        >
          {remove.confirm}
        </button>
      </div>
    </dialog>
  )
}
