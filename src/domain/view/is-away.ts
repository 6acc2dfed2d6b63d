import { formatView, type ViewContext } from './url-view'
import type { View } from './view'
import { STEP_KEYS } from './view-keys'

const SHOWN: ReadonlySet<string> = new Set(STEP_KEYS)

/** Whether a view shows something else than the step of its lesson does. */
export function isAway(view: View, context: ViewContext): boolean {
  return formatView(view, context).some(([key]) => SHOWN.has(key))
}
