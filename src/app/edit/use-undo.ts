import { type RefObject, useCallback } from 'react'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { useUndoKeys } from '../../ui/field/use-undo-keys'
import type { EditSession } from './edit-session'

/** Undoing and redoing, by the keys within an element too; `say` is told what was undone or redone. */
export function useUndo(
  session: EditSession,
  root: RefObject<HTMLElement | null>,
  say: (text: string) => void,
) {
  const words = useEditMessages()
  const undo = useCallback(() => {
    const name = session.undo()
    if (name) say(words.undone(name))
  }, [session, words, say])
  const redo = useCallback(() => {
    const name = session.redo()
    if (name) say(words.redone(name))
  }, [session, words, say])
  useUndoKeys(root, undo, redo)
  return { undo, redo }
}
