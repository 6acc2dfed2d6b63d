import { useEffect } from 'react'

/** What is typed is taken as where one leaves its field, which has the focus again where it is still there. */
export function takeTyped(): void {
  const { activeElement: field } = document
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  field.blur()
  if (document.activeElement === document.body) field.focus()
}

let isGoing = false

/** Does something once the page is where Back or Forward leads, where that is under way: a step of its own would undo theirs. */
export function onceThere(act: () => void): void {
  if (isGoing) setTimeout(act)
  else act()
}

function takeOnGoing(): void {
  isGoing = true
  takeTyped()
  isGoing = false
}

/** Takes what is typed before Back or Forward lead to where its field is gone. */
export function useTypedTakenOnBack(): void {
  useEffect(() => {
    // Before what goes there hears of it.
    addEventListener('popstate', takeOnGoing, { capture: true })
    return () => removeEventListener('popstate', takeOnGoing, { capture: true })
  }, [])
}
