import { type RefObject, useCallback } from 'react'
import { useStore } from 'zustand'
import { redo as bringBack, undo as takeBack } from '../../domain/history/history'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { useUndoKeys } from '../../ui/field/use-undo-keys'
import type { EditSession } from './edit-session'
import type { PlacingTool } from './placing-tool'

/**
 * Undoing and redoing, by the keys too: of the line that is being drawn first, then of the edits. `say` is told what was undone or
 * redone. With them goes in words what they would undo and redo.
 */
export function useUndo(
  session: EditSession,
  root: RefObject<HTMLElement | null>,
  say: (text: string) => void,
  tool: PlacingTool | undefined,
  onTool: (tool: PlacingTool) => void,
) {
  const words = useEditMessages()
  const { entries, done } = useStore(session, ({ editing }) => editing)
  const isElsewhere = useStore(session, (state) => state.isElsewhere)
  const undo = useCallback(() => {
    if (tool && tool.drawn.done > 0) {
      onTool({ ...tool, drawn: takeBack(tool.drawn) })
      return say(words.undone(words.setStop(tool.drawn.done)))
    }
    const name = session.undo()
    if (name) say(words.undone(words.done(name)))
  }, [session, words, say, tool, onTool])
  const redo = useCallback(() => {
    if (tool && tool.drawn.done < tool.drawn.entries.length) {
      onTool({ ...tool, drawn: bringBack(tool.drawn) })
      return say(words.redone(words.setStop(tool.drawn.done + 1)))
    }
    const name = session.redo()
    if (name) say(words.redone(words.done(name)))
  }, [session, words, say, tool, onTool])
  useUndoKeys(root, undo, redo)

  const stops = tool?.drawn.done ?? 0
  const [last, next] = [entries[done - 1], entries[done]].map((entry) =>
    entry && !isElsewhere ? words.done(entry.name) : undefined,
  )
  return {
    undo,
    redo,
    undoes: stops > 0 ? words.setStop(stops) : last,
    redoes: tool && stops < tool.drawn.entries.length ? words.setStop(stops + 1) : next,
  }
}
