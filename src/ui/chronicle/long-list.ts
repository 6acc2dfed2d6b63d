import { type Anchor, anchorAt, LINE, scrollTopFor } from './list-anchor'

/** Pixels of the lowest line. */
const LOWEST = 40

/** Lines that are in the document beyond those that may be in view while time moves: to lay out more would cost frames. */
const NEAR = 3

/** And where it does not, besides a view of lines on each side. */
const BEYOND = 10

/** The most lines on paper, where nothing is scrolled. */
const MOST_ON_PAPER = 2000

/** Milliseconds without new lines after which more of them are put around the view. */
const STILL = 400

/** Pixels at the top of the view that the heading of the year covers, and as many at the bottom for the next line. */
const EDGE = 36

/** Milliseconds without scrolling after which it is put right how far the list is scrolled. */
const REST = 150

/** A move over so many views, or over one to an end, is a leap, as by the scroll bar; one that is shorter moves the lines by its pixels. */
const LEAP = 8

/** Lines of the list, from `first` to before `end`, and the uppermost in view. */
export interface LineRange {
  readonly first: number
  readonly end: number
  readonly top: number
}

/** Which lines of a list of any length are in the document, and where. */
export interface LongList {
  /** To be called when these lines, of so many in all, are in the document. */
  place(count: number, range: LineRange): void
  /** Brings a line into view. */
  show(line: number): void
  showEnd(): void
  stop(): void
}

/**
 * A list whose scroll space may be too short for its lines: one point of the list and where it lies are known, and the
 * lines around it are laid out at their own heights. Scrolled, they move by pixels; where the list is then further
 * scrolled than befits its lines, that is put right at rest, and the lines stay in sight where they are.
 *
 * `lines` lies in the scroll space of `scroller` and holds the lines, one below the other, as items with their place in the
 * set (`aria-posinset`). `onRange` is told which are to be there, and whether the view is blank until they are.
 */
export function createLongList(
  scroller: HTMLElement,
  lines: HTMLElement,
  onRange: (range: LineRange, isBlank: boolean) => void,
): LongList {
  let count = 0
  let shown: LineRange = { first: 0, end: 0, top: 0 }
  let asked = shown
  let anchor: Anchor = { row: 0, part: 0, y: 0 }
  let scrolled = scroller.scrollTop
  /** Where the first line in the document lies in the scroll space. */
  let start = 0
  let isDue = false
  let isScrolling = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let widening: ReturnType<typeof setTimeout> | undefined

  /** The line of the document at a height of the scroll space, in lines from the beginning of the list. */
  function lineAt(y: number): number | undefined {
    for (const item of lines.children) {
      const line = Number(item.getAttribute('aria-posinset')) - 1
      if (!(item instanceof HTMLElement) || line < shown.first || line >= shown.end) continue
      const below = y - start - item.offsetTop
      if (below < 0) return undefined
      if (below < item.offsetHeight) return line + below / item.offsetHeight
    }
    return undefined
  }

  /** Lays the lines out around the anchor, with no room above the first and below the last, and asks for others if need be. */
  function lay(beyond = NEAR): void {
    const item = lines.querySelector<HTMLElement>(`:scope > [aria-posinset="${anchor.row + 1}"]`)
    const isThere = item && anchor.row >= shown.first && anchor.row < shown.end
    if (isThere) {
      const at = anchor.y - item.offsetTop - anchor.part * item.offsetHeight
      start = at
      if (shown.end === count) start = Math.max(start, scrolled + scroller.clientHeight - lines.offsetHeight)
      if (shown.first === 0) start = Math.min(start, scrolled)
      lines.style.insetBlockStart = `${start}px`
      const line = lineAt(scrolled)
      const row = Math.floor(line ?? anchor.row)
      const upper = lines.querySelector<HTMLElement>(`:scope > [aria-posinset="${row + 1}"]`)
      anchor = upper ? { row, part: 0, y: start + upper.offsetTop } : { ...anchor, y: anchor.y + start - at }
    }
    ask(beyond)
    if (isThere && isDue && asked === shown) settle(0)
  }

  /** Asks for so many lines beyond the view, where there are less than few. */
  function ask(beyond: number): void {
    const { row } = anchor
    const hasFew = hasAround(NEAR)
    if (hasFew && !hasAround(farOf())) widening ??= setTimeout(widen, STILL)
    if (hasFew && asked.top === row) return
    const isBlank = isScrolling && !hasAround(0)
    asked = hasFew ? { ...asked, top: row } : around(beyond)
    onRange(asked, isBlank)
  }

  function widen(): void {
    widening = undefined
    if (hasAround(farOf())) return
    asked = around(farOf())
    onRange(asked, false)
  }

  const farOf = () => Math.ceil(scroller.clientHeight / LOWEST) + BEYOND

  /** The lines that may be in view, and so many beyond them on each side. */
  function around(beyond: number): LineRange {
    const { row, y } = anchor
    // What is as high as its lines would ask for more and more of them.
    if (getComputedStyle(scroller).overflowY === 'visible')
      return { first: 0, end: Math.min(count, MOST_ON_PAPER), top: row }
    const above = Math.max(0, Math.ceil((y - scrolled) / LOWEST))
    const below = Math.max(0, Math.ceil((scrolled + scroller.clientHeight - y) / LOWEST))
    return {
      first: Math.max(0, row - above - beyond),
      end: Math.min(count, row + below + beyond + 1),
      top: row,
    }
  }

  function hasAround(beyond: number): boolean {
    const { first, end } = around(beyond)
    return count > 0 && asked.first <= first && asked.end >= end
  }

  /** Puts right how far the list is scrolled, where that is wrong by so many pixels. */
  function settle(by: number): void {
    isDue = false
    const height = scroller.clientHeight
    const from = lineAt(scrolled)
    if (from === undefined) return
    const right = scrollTopFor(from, lineAt(scrolled + height) ?? count, count, height)
    if (Math.abs(right - scrolled) <= by) return
    scroller.scrollTop = right
    const moved = scroller.scrollTop - scrolled
    scrolled += moved
    start += moved
    anchor = { ...anchor, y: anchor.y + moved }
    lines.style.insetBlockStart = `${start}px`
  }

  function onScroll(): void {
    const top = scroller.scrollTop
    const by = Math.abs(top - scrolled)
    if (by === 0) return
    scrolled = top
    const height = scroller.clientHeight
    const isAtEnd = top <= 0 || top + height >= scroller.scrollHeight - 1
    const isLeap = by > (isAtEnd ? 1 : LEAP) * height
    if (isLeap) anchor = anchorAt({ top, height }, count)
    else if (lineAt(top) === undefined) {
      const away = Math.floor((top - anchor.y) / LINE)
      const row = Math.max(0, Math.min(count - 1, anchor.row + away))
      anchor = { row, part: 0, y: anchor.y + (row - anchor.row) * LINE }
    }
    isScrolling = true
    lay(isLeap ? NEAR : farOf())
    isScrolling = false
    if (isAtEnd) settle(0)
    clearTimeout(timer)
    timer = setTimeout(() => settle(height), REST)
  }

  scroller.addEventListener('scroll', onScroll, { passive: true })
  const observer = new ResizeObserver(() => lay())
  observer.observe(scroller)
  observer.observe(lines)

  return {
    place(all, range) {
      if (all !== count) {
        isDue = true
        clearTimeout(widening)
        widening = undefined
      }
      count = all
      shown = range
      if (asked.first === range.first && asked.top === range.top) asked = range
      if (anchor.row >= all)
        anchor = { row: Math.max(0, all - 1), part: 1, y: scrolled + scroller.clientHeight }
      lay()
    },
    show(line) {
      const [from, to] = [lineAt(scrolled + EDGE), lineAt(scrolled + scroller.clientHeight - EDGE)]
      if (from !== undefined && to !== undefined && line >= from && line + 1 <= to) return
      anchor =
        line <= anchor.row
          ? { row: line, part: 0, y: scrolled + EDGE }
          : { row: line, part: 1, y: scrolled + scroller.clientHeight - EDGE }
      isDue = true
      lay()
    },
    showEnd() {
      anchor = { row: Math.max(0, count - 1), part: 1, y: scrolled + scroller.clientHeight }
      isDue = true
      lay()
    },
    stop() {
      clearTimeout(timer)
      clearTimeout(widening)
      observer.disconnect()
      scroller.removeEventListener('scroll', onScroll)
    },
  }
}
