import type { FocusEvent } from 'react'

/** Whether a field loses the focus only as the window does, and has it again once the reader is back: what is typed goes on then. */
export function isWindowLeft({ target }: FocusEvent): boolean {
  return target === target.ownerDocument.activeElement
}
