/**
 * The line to which a key moves from line `index` of `count`, or `undefined` where the key does not move. Above
 * the first line stands the search: -1.
 */
export function lineAfterKey(key: string, index: number, count: number, page = 10): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1)
    case 'ArrowUp':
      return index - 1
    case 'PageDown':
      return Math.min(index + page, count - 1)
    case 'PageUp':
      return Math.max(index - page, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
