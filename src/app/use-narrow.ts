import { useMedia } from './use-theme'

/** Whether the style sheet makes the list a sheet, for want of width. */
export function useNarrow(): boolean {
  return useMedia('(max-width: 47.5rem)')
}
