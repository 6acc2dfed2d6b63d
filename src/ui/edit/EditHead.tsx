import type { ReactNode } from 'react'
import { useEditMessages } from '../../i18n/use-edit-messages'

interface EditHeadProps {
  /** What there is to be saved, or was, worded. */
  readonly state: string
  /** Whether there is something to be saved. */
  readonly isUnsaved: boolean
  readonly keeping: 'new' | 'kept' | 'unkept' | 'failed'
  /** What Undo and Redo would do, worded. */
  readonly undoes: string | undefined
  readonly redoes: string | undefined
  /** What was undone or redone just now, worded, with a key that the next has not; it is read out elsewhere. */
  readonly told: { readonly text: string; readonly key: string } | undefined
  /** Whether the map is beside what is edited; undefined while it has to be. */
  readonly isMapShown: boolean | undefined
  /** The files, for where there is little room. */
  readonly files: ReactNode
  onMapShown(isShown: boolean): void
  onUndo(): void
  onRedo(): void
  onSave(): void
  onClose(): void
  /** The ways to add something. */
  readonly children: ReactNode
}

/** Whether what is edited is saved and kept, and what can be done with all of it. */
export function EditHead({
  state,
  isUnsaved,
  keeping,
  undoes,
  redoes,
  told,
  isMapShown,
  files,
  children,
  ...on
}: EditHeadProps) {
  const words = useEditMessages()
  const kept = keeping === 'new' ? undefined : words.state[keeping]
  const tellsKept = kept !== undefined && (isUnsaved || keeping === 'failed')
  return (
    <div className="edit-head">
      <div className="edit-name">
        {files}
        <span className="edit-state" data-failed={keeping === 'failed' || undefined}>
          {tellsKept ? <span className="edit-state-what">{state}, </span> : state}
          {tellsKept && kept}
        </span>
        {told && (
          <span key={`${told.text} ${told.key}`} className="edit-told" aria-hidden="true" title={told.text}>
            {told.text}
          </span>
        )}
      </div>
      {/* `aria-disabled` and not `disabled`: a button that has nothing left to do keeps the focus. */}
      <div className="edit-ways">
        <button
          type="button"
          className="button edit-icon"
          onClick={() => on.onMapShown(!isMapShown)}
          disabled={isMapShown === undefined}
          aria-pressed={isMapShown ?? true}
          title={isMapShown === false ? words.showMap : words.hideMap}
          aria-label={words.map}
        >
          <Icon d="M1.500 4l4.500-1.500 4 1.500 4.500-1.500v9.500L10 13.500 6 12l-4.500 1.500zM6 2.500V12M10 4v9.500" />
        </button>
        <button
          type="button"
          className="button edit-icon"
          onClick={undoes ? on.onUndo : undefined}
          aria-disabled={!undoes}
          title={words.undoOf(undoes)}
          aria-label={words.undo}
        >
          <Icon d="M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H6" />
        </button>
        <button
          type="button"
          className="button edit-icon"
          onClick={redoes ? on.onRedo : undefined}
          aria-disabled={!redoes}
          title={words.redoOf(redoes)}
          aria-label={words.redo}
        >
          <Icon d="M10 3l3.500 3.500L10 10M13 6.500H6.500a4 4 0 0 0 0 8H10" />
        </button>
        {children}
        <button
          type="button"
          className="button"
          data-main={isUnsaved || undefined}
          onClick={isUnsaved ? on.onSave : undefined}
          aria-disabled={!isUnsaved}
        >
          {words.save}
        </button>
        <button
          type="button"
          className="button edit-icon"
          onClick={on.onClose}
          title={words.close}
          aria-label={words.close}
        >
          <Icon d="M4 4l8 8M12 4l-8 8" />
        </button>
      </div>
    </div>
  )
}

function Icon({ d }: { readonly d: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="icon">
      <path d={d} />
    </svg>
  )
}
