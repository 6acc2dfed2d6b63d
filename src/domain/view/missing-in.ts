import { type Entry, parseView, type ViewContext } from './url-view'

/** What an address leads to, and one dataset may have while another has not. */
export type Destination = 'event' | 'lesson' | 'panel'

/** The first that an address leads to and the dataset at hand does not have. */
export function missingIn(entries: Iterable<Entry>, context: ViewContext): Destination | undefined {
  // Where the page edits, the codec takes any event.
  const { problems } = parseView(
    [...entries].filter(([key]) => key !== 'mode'),
    context,
  )
  for (const { key, value } of problems)
    if (key === 'event' || key === 'lesson' || (key === 'panel' && /^(?:stay|place):/.test(value))) return key
  return undefined
}
