import { useEffect, useState } from 'react'

/** Whether a handle, or the bar that tells what can be done with it, was the last to be pressed or to get the focus. */
export function useHandled(): boolean {
  const [isHandled, setHandled] = useState(false)
  useEffect(() => {
    const look = ({ target }: Event) =>
      setHandled(target instanceof Element && target.closest('.edit-handles, .edit-bar') !== null)
    const types = ['pointerdown', 'focusin']
    for (const type of types) document.addEventListener(type, look, { capture: true })
    return () => {
      for (const type of types) document.removeEventListener(type, look, { capture: true })
    }
  }, [])
  return isHandled
}
