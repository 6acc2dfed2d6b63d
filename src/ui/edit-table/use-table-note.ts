import { useCallback, useState } from 'react'

/** Says what was done; `isEdit`: that it changes what the table holds. */
export type SayNote = (text: string, isEdit?: boolean) => void

interface Note<T> {
  readonly text: string
  /** What the table held when it was said. */
  readonly before: T
  /** What it holds since; undefined while an edit is under way. */
  readonly after: T | undefined
}

/** What is said of the last thing done; gone once the table holds something else again, as when that is undone. */
export function useTableNote<T extends object>(held: T): readonly [string, SayNote] {
  const [note, setNote] = useState<Note<T>>()
  if (note && note.after === undefined && note.before !== held) setNote({ ...note, after: held })
  else if (note?.after !== undefined && note.after !== held) setNote(undefined)
  const say = useCallback<SayNote>(
    (text, isEdit = false) =>
      setNote(text === '' ? undefined : { text, before: held, after: isEdit ? undefined : held }),
    [held],
  )
  return [note?.text ?? '', say]
}
