import { type RefObject, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { type ChangedItems, changedItems } from '../../domain/edit/changed-items'
import type { Editing, EditName } from '../../domain/edit/editing'
import { redo as bringBack, undo as takeBack } from '../../domain/history/history'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { useUndoKeys } from '../../ui/field/use-undo-keys'
import type { EditSession } from './edit-session'
import { isStopRedoable, isStopUndoable, type PlacingTool } from './placing-tool'

interface UndoOptions {
  readonly session: EditSession
  readonly root: RefObject<HTMLElement | null>
  /** Draws a line whose stops are undone along with the edits, the latest first. */
  readonly tool: PlacingTool | undefined
  onTool(tool: PlacingTool): void
  /** Has what was undone or redone read out. */
  say(text: string): void
  /** What is shown beside the map. */
  readonly at: string
  /** Is told which items are others now, of an edit that was made where something else was shown. */
  onChanged(items: readonly ChangedItems[]): void
  /** Is told the same of each. */
  onWalk(items: readonly ChangedItems[]): void
}

/** Undoing and redoing, by the keys too, with what they would do and what they did last, in words. */
export function useUndo({ session, root, tool, at, onTool, say, onChanged, onWalk }: UndoOptions) {
  const words = useEditMessages()
  const editing = useStore(session, (state) => state.editing)
  const isElsewhere = useStore(session, (state) => state.isElsewhere)
  const [told, setTold] = useState<{ text: string; at: Editing; tool: PlacingTool | undefined }>()

  const madeAt = useRef(new WeakMap<EditName, string>())
  const made = editing.entries[editing.done - 1]?.name
  const keepPlace = useEffectEvent((name: EditName) => {
    if (!madeAt.current.has(name)) madeAt.current.set(name, at)
  })
  useEffect(() => {
    if (made) keepPlace(made)
  }, [made])

  const tell = useCallback(
    (text: string, next?: PlacingTool) => {
      setTold({ text, at: session.getState().editing, tool: next })
      say(text)
    },
    [session, say],
  )
  const draw = useCallback(
    (next: PlacingTool, text: string) => {
      onTool(next)
      tell(text, next)
    },
    [onTool, tell],
  )
  const walk = useCallback(
    (go: () => EditName | undefined, word: (done: string) => string) => {
      const { editing: before } = session.getState()
      const name = go()
      if (!name) return
      const { editing: after, made } = session.getState()
      const isHere = tool || madeAt.current.get(name) === at
      if (made && after !== before) {
        const items = changedItems(before.files, after.files, made.changes)
        if (!isHere) onChanged(items)
        onWalk(items)
      }
      tell(word(words.done(name)), tool)
    },
    [session, words, tool, tell, at, onChanged, onWalk],
  )
  const undo = useCallback(() => {
    if (!tool || !isStopUndoable(tool, session.getState().editing)) return walk(session.undo, words.undone)
    draw({ ...tool, drawn: takeBack(tool.drawn) }, words.undone(words.setStop(tool.drawn.done)))
  }, [session, words, tool, draw, walk])
  const redo = useCallback(() => {
    if (!tool || !isStopRedoable(tool, session.getState().editing)) return walk(session.redo, words.redone)
    draw({ ...tool, drawn: bringBack(tool.drawn) }, words.redone(words.setStop(tool.drawn.done + 1)))
  }, [session, words, tool, draw, walk])
  useUndoKeys(root, undo, redo)

  const stops = tool?.drawn.done ?? 0
  const { entries, done } = editing
  const [last, next] = [entries[done - 1], entries[done]].map((entry) =>
    entry && !isElsewhere ? words.done(entry.name) : undefined,
  )
  return {
    undo,
    redo,
    undoes: tool && isStopUndoable(tool, editing) ? words.setStop(stops) : last,
    redoes: tool && isStopRedoable(tool, editing) ? words.setStop(stops + 1) : next,
    /** To be called as something is typed, which may be no edit yet, as half a date. */
    onInput: () => setTold(undefined),
    /** Until anything else is done; each time by a key of its own. */
    told:
      told && told.at === editing && told.tool === tool
        ? { text: told.text, key: `${done} ${stops}` }
        : undefined,
  }
}
