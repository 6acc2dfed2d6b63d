import { type RefObject, useEffect, useEffectEvent } from 'react'

/**
 * Ctrl or Command with Z, Shift+Z and Y within an element, and the menu of a browser that undoes what is typed: all of them undo
 * in the same history.
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
    const onKey = (key: KeyboardEvent) => {
      if (!(key.ctrlKey || key.metaKey) || key.altKey || key.isComposing) return
      const letter = key.key.toLowerCase()
      if (letter !== 'z' && letter !== 'y') return
      key.preventDefault()
      if (letter === 'z' && !key.shiftKey) undo()
      else redo()
    }
    const onInput = (input: InputEvent) => {
      if (input.inputType !== 'historyUndo' && input.inputType !== 'historyRedo') return
      input.preventDefault()
      if (input.inputType === 'historyUndo') undo()
      else redo()
    }
    element?.addEventListener('keydown', onKey)
    element?.addEventListener('beforeinput', onInput)
    return () => {
      element?.removeEventListener('keydown', onKey)
      element?.removeEventListener('beforeinput', onInput)
    }
  }, [root])
}
