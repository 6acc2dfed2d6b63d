import { type RefObject, useEffect, useEffectEvent } from 'react'

/**
 * Ctrl or Command with Z, Shift+Z and Y wherever the focus is, and the menu of a browser that undoes what is typed: all of them undo
 * in the same history. Not where the browser undoes the typing: in dialogs, in text fields outside of an element, and in those of it
 * whose text is no part of what is edited, which are its searches and what `data-untaken` or `data-own-undo` marks, or holds.
 */
export function useUndoKeys(
  root: RefObject<HTMLElement | null>,
  onUndo: () => void,
  onRedo: () => void,
): void {
  const undo = useEffectEvent(onUndo)
  const redo = useEffectEvent(onRedo)
  useEffect(() => {
    const element = root.current
    const isOwn = ({ target }: Event) =>
      target instanceof HTMLElement &&
      (target.closest('dialog') !== null ||
        (takesText(target) && (!element?.contains(target) || target.closest(OWN_UNDO) !== null)))
    const onKey = (key: KeyboardEvent) => {
      const asked = askedBy(key)
      if (!asked || key.isComposing || key.defaultPrevented || isOwn(key)) return
      key.preventDefault()
      if (asked === 'undo') undo()
      else redo()
    }
    const onInput = (input: InputEvent) => {
      if (input.inputType !== 'historyUndo' && input.inputType !== 'historyRedo') return
      // The browser goes on to the typing in other fields of the page, which nobody sees.
      if (input.target !== document.activeElement) return input.preventDefault()
      if (isOwn(input)) return
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

/** What a key asks for, with Ctrl or Command; undefined of any other key. */
export function askedBy(
  key: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): 'undo' | 'redo' | undefined {
  if (!(key.ctrlKey || key.metaKey) || key.altKey) return undefined
  const letter = key.key.toLowerCase()
  if (letter === 'z' && !key.shiftKey) return 'undo'
  return letter === 'z' || letter === 'y' ? 'redo' : undefined
}

const OWN_UNDO = 'input[type="search"], [data-untaken], [data-own-undo]'

/** Types of inputs in which nothing is typed. */
const WITHOUT_TEXT = new Set(['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit'])

function takesText(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return !WITHOUT_TEXT.has(element.type)
  return element instanceof HTMLTextAreaElement || element.isContentEditable
}
