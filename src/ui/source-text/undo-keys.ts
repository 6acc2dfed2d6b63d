import type { Extension } from '@codemirror/state'
import { EditorView, keymap, ViewPlugin } from '@codemirror/view'

/**
 * Undo and redo by key and by the menu of a browser. They are those of the page, so they go no further from here: it may listen too.
 * What is typed in the fields of the search is none of them: the browser undoes that.
 */
export function undoKeys(undo: (view: EditorView) => void, redo: (view: EditorView) => void): Extension {
  const run = (act: (view: EditorView) => void) => (view: EditorView) => {
    act(view)
    return true
  }
  const undoing = { run: run(undo), preventDefault: true, stopPropagation: true }
  const redoing = { run: run(redo), preventDefault: true, stopPropagation: true }
  return [
    keymap.of([
      { key: 'Mod-z', ...undoing },
      { key: 'Mod-y', ...redoing },
      { key: 'Mod-Shift-z', ...redoing },
    ]),
    EditorView.domEventHandlers({
      beforeinput(input, view) {
        if (!isOfHistory(input)) return false
        input.preventDefault()
        input.stopPropagation()
        if (input.inputType === 'historyUndo') undo(view)
        else redo(view)
        return true
      },
    }),
    ViewPlugin.define(({ dom }) => {
      const keep = (event: KeyboardEvent | InputEvent): void => {
        if (!(event.target instanceof HTMLInputElement)) return
        const isUndo = event instanceof InputEvent ? isOfHistory(event) : isUndoKey(event)
        if (isUndo) event.stopPropagation()
      }
      dom.addEventListener('keydown', keep)
      dom.addEventListener('beforeinput', keep)
      return {}
    }),
  ]
}

function isOfHistory({ inputType }: InputEvent): boolean {
  return inputType === 'historyUndo' || inputType === 'historyRedo'
}

function isUndoKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && /^[zy]$/i.test(key)
}
