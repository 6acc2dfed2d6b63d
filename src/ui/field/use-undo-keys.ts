import { type RefObject, useEffect, useEffectEvent } from 'react'

/**
 * Ctrl or Command with Z, Shift+Z and Y wherever the focus is, and the menu of a browser that undoes what is typed: all of them undo
 * in the same history. Not in dialogs, nor in text fields outside of an element or in its searches, which have an undo of their own.
 */
export function useUndoKeys(
  root: RefObject<HTMLElement | null>,
  onUndo: () => void,
  onRedo: () => void,
): void {
  const undo = useEffectEvent(onUndo)
  const redo = useEffectEvent(onRedo)
  useEffect(() => {
    // What is searched for is no part of the lesson: the browser undoes its typing.
    const isSearch = ({ target }: Event) => target instanceof HTMLInputElement && target.type === 'search'
    const element = root.current
    const isHere = ({ target }: Event) =>
      !(target instanceof HTMLElement) ||
      !(target.closest('dialog') || (takesText(target) && !element?.contains(target)))
    const onKey = (key: KeyboardEvent) => {
      if (!(key.ctrlKey || key.metaKey) || key.altKey || key.isComposing || key.defaultPrevented) return
      if (!isHere(key) || isSearch(key)) return
      const letter = key.key.toLowerCase()
      if (letter !== 'z' && letter !== 'y') return
      key.preventDefault()
      if (letter === 'z' && !key.shiftKey) undo()
      else redo()
    }
    const onInput = (input: InputEvent) => {
      if (input.inputType !== 'historyUndo' && input.inputType !== 'historyRedo') return
      if (isSearch(input)) return
      input.preventDefault()
      if (input.inputType === 'historyUndo') undo()
      else redo()
    }
    addEventListener('keydown', onKey)
    element?.addEventListener('beforeinput', onInput)
    return () => {
      removeEventListener('keydown', onKey)
      element?.removeEventListener('beforeinput', onInput)
    }
  }, [root])
}

/** Types of inputs in which nothing is typed. */
const WITHOUT_TEXT = new Set(['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit'])

function takesText(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return !WITHOUT_TEXT.has(element.type)
  return element instanceof HTMLTextAreaElement || element.isContentEditable
}
