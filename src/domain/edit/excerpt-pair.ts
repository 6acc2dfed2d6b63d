import { smallestChange } from './smallest-change'

/** Two texts cut down to about where they differ, with the text around; short ones are left as they are. */
export function excerptPair(
  before: string,
  after: string,
  most: number,
  around: number,
): readonly [string, string] {
  if (before.length <= most && after.length <= most) return [before, after]
  const [change] = smallestChange(before, after)
  if (!change) return [before.slice(0, most), after.slice(0, most)]
  const from = Math.max(0, change.from - around)
  const tail = Math.max(0, before.length - change.to - around)
  const cut = (text: string) => {
    const end = Math.min(Math.max(from, text.length - tail), from + most)
    return `${from > 0 ? '…' : ''}${text.slice(from, end)}${end < text.length ? '…' : ''}`
  }
  return [cut(before), cut(after)]
}
