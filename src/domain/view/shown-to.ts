import type { View } from './view'

/** A view as this reader sees it: in their theme and calendar, and in a frame where they are in one. */
export function shownTo({ theme, calendar, embed }: View, view: View): View {
  return { ...view, theme, calendar, embed }
}
