import { formatView, type ViewContext } from './url-view'
import type { View } from './view'

/** What an address holds of the reader and not of what is shown. */
const OWN_KEYS: ReadonlySet<string> = new Set(['theme', 'cal', 'embed', 'mode', 'lesson', 'step'])

/** Whether a view shows something else than the step of its lesson does. */
export function isAway(view: View, context: ViewContext): boolean {
  return formatView(view, context).some(([key]) => !OWN_KEYS.has(key))
}
