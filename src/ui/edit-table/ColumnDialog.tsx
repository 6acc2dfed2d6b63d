import { type ReactNode, useEffect, useRef } from 'react'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import { ModalDialog } from '../dialog/ModalDialog'

export type ColumnChange = 'add' | 'rename' | 'copy' | 'remove'

interface ColumnDialogProps {
  readonly change: ColumnChange
  /** What it is about to do; or why it cannot. */
  readonly told: string
  readonly isRefused: boolean
  readonly children?: ReactNode
  /** Below what is told. */
  readonly preview?: ReactNode
  onApply(): void
  onClose(): void
}

/** The frame of what is asked before a column is changed in all rows. */
export function ColumnDialog({ change, told, isRefused, preview, ...props }: ColumnDialogProps) {
  const { column } = useEditTableMessages()
  const { title, apply } = column[change]
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  return (
    <ModalDialog title={title} close={column.close} onClose={props.onClose}>
      <form
        ref={form}
        className="edit-table-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          if (isRefused) return
          props.onApply()
          props.onClose()
        }}
      >
        {props.children && <div className="edit-table-bulk">{props.children}</div>}
        <div className="edit-table-apply">
          <p role="status">{told}</p>
          <button type="submit" className="button" data-main={!isRefused} disabled={isRefused}>
            {apply}
          </button>
        </div>
        {preview}
      </form>
    </ModalDialog>
  )
}
