import type { TextChange, TextChanges } from './text-change'

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

/**
 * Small changes that lead from one text to another: those within single lines where both have as many lines between
 * their first and their last difference, else the smallest single one. Lines end with LF.
 */
export function smallChanges(before: string, after: string): TextChanges {
  const [single] = smallestChange(before, after)
  if (single === undefined) return []
  const first = before.slice(single.from, single.to).split('\n')
  const second = single.insert.split('\n')
  if (first.length !== second.length || first.length === 1) return [single]
  const changes: TextChange[] = []
  let at = single.from
  for (const [index, line] of first.entries()) {
    for (const { from, to, insert } of smallestChange(line, second[index] ?? ''))
      changes.push({ from: at + from, to: at + to, insert })
    at += line.length + 1
  }
  return changes
}
