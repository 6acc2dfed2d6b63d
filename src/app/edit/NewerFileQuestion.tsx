import { useMemo } from 'react'
import { useStore } from 'zustand'
import { openFile } from '../../domain/edit/edited-file'
import { mergeFiles } from '../../domain/edit/merge-files'
import { NewerFileDialog } from '../../ui/edit/NewerFileDialog'
import type { EditSession } from './edit-session'
import { downloadCopies } from './save-files'

interface NewerFileQuestionProps {
  readonly session: EditSession
  readonly file: string
  onOverwrite(): void
  onClose(): void
}

/** What is to become of a file that has changed where it came from, while it was edited here. */
export function NewerFileQuestion({ session, file, onOverwrite, onClose }: NewerFileQuestionProps) {
  const editing = useStore(session, (state) => state.editing)
  const newer = useStore(session, (state) => state.newer.get(file))
  const mine = editing.files.get(file)
  const opened = editing.opened.get(file)
  const base = newer?.from === 'disk' ? editing.saved.get(file) : opened?.text
  const merged = useMemo(() => {
    if (newer === undefined || mine === undefined || base === undefined) return undefined
    return mergeFiles(opened?.text === base ? opened : openFile(file, base), mine, openFile(file, newer.text))
  }, [newer, mine, base, opened, file])
  if (newer === undefined || mine === undefined) return null
  return (
    <NewerFileDialog
      name={file}
      from={newer.from}
      hasOwn={mine.text !== base}
      conflicts={merged}
      onMerge={() =>
        merged && session.goOnFrom(file, newer, merged.file.text, { kind: 'merge', member: file })
      }
      onTheirs={() => session.goOnFrom(file, newer, newer.text, { kind: 'reload', member: file })}
      onOverwrite={newer.from === 'disk' ? onOverwrite : undefined}
      onCopy={() => downloadCopies(session, file)}
      onClose={onClose}
    />
  )
}
