import { useEffect, useMemo, useRef } from 'react'
import { FILE_NAMES } from '../../domain/atlas/file-names'
import type { TextChanges } from '../../domain/edit/text-change'
import { bringBackFile, type FilesStep, removeFile } from '../../domain/lesson/edit/remove-lesson'
import { useEditChangesMessages } from '../../i18n/use-edit-changes-messages'
import { useMapEditMessages } from '../../i18n/use-map-edit-messages'
import { useEditNote } from '../field/use-edit-note'
import type { ChangeListProps } from './change-list-props'
import { type ChangedFile, namesOf, wholeChange } from './changed-file'
import { FileChangeList } from './FileChangeList'
import { NothingChanged } from './NothingChanged'

interface ChangesInWordsProps extends ChangeListProps {
  readonly files: readonly ChangedFile[]
}

/** Each file's changes, feature by feature in words, each with a way to take it back. */
export function ChangesInWords({ files, ...props }: ChangesInWordsProps) {
  const { editing, locale } = props
  const messages = useEditChangesMessages()
  const map = useMapEditMessages()
  const names = useMemo(() => namesOf(editing), [editing])
  const [said, say] = useEditNote(editing.files)
  const room = useRef<HTMLDivElement>(null)
  /** Which of the buttons was pressed, until what it did is shown. */
  const pressed = useRef<number>(undefined)

  // The button that took something back is gone with it: the one that follows has the focus then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is another then.
  useEffect(() => {
    if (pressed.current === undefined) return
    const buttons = room.current?.querySelectorAll<HTMLElement>('.change-revert') ?? []
    const next = buttons[Math.min(pressed.current, buttons.length - 1)] ?? room.current
    pressed.current = undefined
    next?.focus()
  }, [files])

  const revert = (
    { changes, removed }: FilesStep,
    { member, of }: { readonly member?: string; readonly of?: string },
  ) => {
    const buttons = [...(room.current?.querySelectorAll('.change-revert') ?? [])]
    pressed.current = buttons.indexOf(document.activeElement as Element)
    if (pressed.current < 0) pressed.current = undefined
    say(messages.reverted([member, of].filter(Boolean).join(', ')), true)
    const name = { kind: 'revert', ...(member && { member }), ...(of && { of }) } as const
    props.onRevert(changes, name, removed)
  }
  const revertIn = (file: string, changes: TextChanges | undefined, member: string, of: string) => {
    if (changes === undefined || changes.length === 0) return say(messages.notAlone)
    revert({ changes: new Map([[file, changes]]), removed: [] }, { member, of })
  }
  const revertWhole = (file: ChangedFile, of: string) => {
    const take = wholeChange(file) === 'new' ? removeFile : bringBackFile
    const step = take(editing, FILE_NAMES.atlas, file.now.name)
    if (step) revert(step, { of })
    else say(messages.listBroken)
  }
  return (
    <div ref={room} className="change-words" tabIndex={-1}>
      <p className="change-said" role="status">
        {said}
      </p>
      {files.length === 0 && <NothingChanged isUndone={editing.entries.length > editing.done} />}
      {files.map((file) => (
        <FileChangeList
          key={file.now.name}
          file={file}
          label={props.fileLabel(file.now.name)}
          wording={{ locale, messages, map, ...names }}
          onShow={props.onShow}
          onRevert={(changes, member, of) => revertIn(file.now.name, changes, member, of)}
          onRevertWhole={() => revertWhole(file, props.fileLabel(file.now.name))}
        />
      ))}
    </div>
  )
}
