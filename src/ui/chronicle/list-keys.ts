/** How far a page's key leads: lines that are whole in view, of which the last stays in sight. The list scrolls, or what it stands in. */
export function linesOfPage(list: Element): number {
  const views = [list, list.parentElement ?? list].map((view) => view.getBoundingClientRect())
  const top = Math.max(...views.map((view) => view.top))
  const bottom = Math.min(...views.map((view) => view.bottom))
  const whole = Array.from(list.querySelectorAll('.event-row')).filter((line) => {
    const box = line.getBoundingClientRect()
    return box.top >= top && box.bottom <= bottom
  })
  return Math.max(1, whole.length - 1)
}

/**
 * The line to which a key moves from line `index` of `count`, or `undefined` where the key does not move. Above
 * the first line stands the search: -1.
 */
export function lineAfterKey(key: string, index: number, count: number, page: number): number | undefined {
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
