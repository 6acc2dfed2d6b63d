import { useCallback, useState } from 'react'

/** Says what was done; `isEdit`: that it changes what is held. */
export type SayNote = (text: string, isEdit?: boolean) => void

interface Note<T> {
  readonly text: string
  /** What was held when it was said. */
  readonly before: T
  /** What is held since; undefined while an edit is under way. */
  readonly after: T | undefined
}

/** What is said of the last thing done; gone once something else is held again, as when that is undone. */
export function useEditNote<T extends object>(held: T): readonly [string, SayNote] {
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
