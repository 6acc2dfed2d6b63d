import type { TextChanges } from './text-change'

/** The smallest single replacement that leads from one text to another: none where they are alike. */
export function smallestChange(before: string, after: string): TextChanges {
  if (before === after) return []
  const shorter = Math.min(before.length, after.length)
  let from = 0
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++
  let same = 0
  while (
    same < shorter - from &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++
  return [{ from, to: before.length - same, insert: after.slice(from, after.length - same) }]
}
