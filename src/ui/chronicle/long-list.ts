import { type Anchor, anchorAt, LINE, scrollTopFor } from './list-anchor'

/** Pixels of the lowest line. */
const LOWEST = 40

/** Lines that are in the document beyond those that may be in view while time moves: to lay out more would cost frames. */
const NEAR = 3

/** And where it does not, besides a view of lines on each side. */
const BEYOND = 10

/** The most lines on paper, where nothing is scrolled. */
const MOST_ON_PAPER = 2000

/** Milliseconds without new lines after which more of them are put around the view; a moving time brings some each second. */
const STILL = 1200

/** Pixels at the top of the view that the heading of the year covers, and as many at the bottom for the next line. */
const EDGE = 36

/** Milliseconds without scrolling after which it is put right how far the list is scrolled. */
const REST = 150

/** What tells that the reader is in the list. */
const ARRIVALS = ['pointerenter', 'focusin']

/** A move over so many views, or over one to an end, is a leap, as by the scroll bar; one that is shorter moves the lines by its pixels. */
const LEAP = 8

/** Lines of the list, from `first` to before `end`, and the uppermost in view. */
export interface LineRange {
  readonly first: number
  readonly end: number
  readonly top: number
  /** How many lines there were in all, where the last of them are followed. */
  readonly lastOf?: number | undefined
}

/** The lines that are asked for, where there are so many now: the last ones, where these are followed. */
export function rangeAmong(asked: LineRange, count: number): LineRange {
  const { top, lastOf = count } = asked
  if (lastOf === count) return asked.end <= count ? asked : { ...asked, end: count }
  const upper = Math.max(0, top + count - lastOf)
  // As many more as may be lower than those before.
  return { first: Math.max(0, upper - 2 * NEAR), end: count, top: upper, lastOf: count }
}

/** A line of the document, and where it lies among them in pixels. */
interface LineBox {
  readonly line: number
  readonly top: number
  readonly height: number
}

/** Which lines of a list of any length are in the document, and where. */
export interface LongList {
  /** To be called when these lines, of so many in all, are in the document. */
  place(count: number, range: LineRange): void
  /** Brings a line into view. */
  show(line: number): void
  /** Shows the last lines, and which these are from now on, until the reader is in the list. */
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
  let boxes: readonly LineBox[] = []
  /** Pixels of all lines in the document, and of the view. */
  let room = { lines: 0, view: 0 }
  let isDue = false
  let isScrolling = false
  let isFollowing = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let widening: ReturnType<typeof setTimeout> | undefined

  /** Reads where the lines lie. What is written before would have them laid out once more. */
  function measure(): void {
    boxes = Array.from(lines.children as HTMLCollectionOf<HTMLElement>)
      .map((item) => ({
        line: Number(item.getAttribute('aria-posinset')) - 1,
        top: item.offsetTop,
        height: item.offsetHeight,
      }))
      .filter(({ line }) => line >= shown.first && line < shown.end)
    room = { lines: lines.offsetHeight, view: scroller.clientHeight }
  }

  const boxOf = (row: number) => boxes.find(({ line }) => line === row)

  /** The line of the document at a height of the scroll space, in lines from the beginning of the list. */
  function lineAt(y: number): number | undefined {
    for (const { line, top, height } of boxes) {
      const below = y - start - top
      if (below < 0) return undefined
      if (below < height) return line + below / height
    }
    return undefined
  }

  /** Lays the lines out around the anchor, with no room above the first and below the last, and asks for others if need be. */
  function lay(beyond = NEAR): void {
    measure()
    const box = boxOf(anchor.row)
    if (box) {
      const at = anchor.y - box.top - anchor.part * box.height
      start = at
      if (shown.end === count) start = Math.max(start, scrolled + room.view - room.lines)
      if (shown.first === 0) start = Math.min(start, scrolled)
      const row = Math.floor(lineAt(scrolled) ?? anchor.row)
      const upper = boxOf(row)
      anchor = upper ? { row, part: 0, y: start + upper.top } : { ...anchor, y: anchor.y + start - at }
    }
    ask(beyond)
    if (box && isDue && asked === shown) settle(0)
    put()
  }

  function put(): void {
    const place = `${start}px`
    if (lines.style.insetBlockStart !== place) lines.style.insetBlockStart = place
  }

  /** Asks for so many lines beyond the view, where there are less than few. */
  function ask(beyond: number): void {
    const { row } = anchor
    const hasFew = hasAround(NEAR)
    if (hasFew && !hasAround(farOf())) widening ??= setTimeout(widen, STILL)
    const lastOf = isFollowing ? count : undefined
    if (hasFew && asked.top === row && asked.lastOf === lastOf) return
    const isBlank = isScrolling && !hasAround(0)
    asked = hasFew ? { ...asked, top: row, lastOf } : around(beyond)
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
      lastOf: isFollowing ? count : undefined,
    }
  }

  function hasAround(beyond: number): boolean {
    const { first, end } = around(beyond)
    return count > 0 && asked.first <= first && asked.end >= end
  }

  /** Puts right how far the list is scrolled, where that is wrong by so many pixels. */
  function settle(by: number): void {
    isDue = false
    const height = room.view
    const from = lineAt(scrolled)
    if (from === undefined) return
    const right = scrollTopFor(from, lineAt(scrolled + height) ?? count, count, height)
    if (Math.abs(right - scrolled) <= by) return
    scroller.scrollTop = right
    const moved = scroller.scrollTop - scrolled
    scrolled += moved
    start += moved
    anchor = { ...anchor, y: anchor.y + moved }
  }

  function rest(): void {
    measure()
    settle(room.view)
    put()
  }

  function letGo(): void {
    if (!isFollowing) return
    isFollowing = false
    ask(NEAR)
  }

  function onScroll(): void {
    const top = scroller.scrollTop
    const by = Math.abs(top - scrolled)
    if (by === 0) return
    scrolled = top
    isFollowing = false
    measure()
    const height = room.view
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
    if (isAtEnd) {
      settle(0)
      put()
    }
    clearTimeout(timer)
    timer = setTimeout(rest, REST)
  }

  scroller.addEventListener('scroll', onScroll, { passive: true })
  for (const arrival of ARRIVALS) scroller.addEventListener(arrival, letGo)
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
      const isFollowed = range.lastOf === all && all !== count
      count = all
      shown = range
      if (isFollowed || (asked.first === range.first && asked.top === range.top)) asked = range
      if (anchor.row >= all || isFollowed)
        anchor = { row: Math.max(0, all - 1), part: 1, y: scrolled + scroller.clientHeight }
      lay()
    },
    show(line) {
      isFollowing = false
      measure()
      const [from, to] = [lineAt(scrolled + EDGE), lineAt(scrolled + room.view - EDGE)]
      if (from !== undefined && to !== undefined && line >= from && line + 1 <= to) return
      anchor =
        line <= anchor.row
          ? { row: line, part: 0, y: scrolled + EDGE }
          : { row: line, part: 1, y: scrolled + room.view - EDGE }
      isDue = true
      lay()
    },
    showEnd() {
      isFollowing = true
      anchor = { row: Math.max(0, count - 1), part: 1, y: scrolled + scroller.clientHeight }
      isDue = true
      lay()
    },
    stop() {
      clearTimeout(timer)
      clearTimeout(widening)
      observer.disconnect()
      scroller.removeEventListener('scroll', onScroll)
      for (const arrival of ARRIVALS) scroller.removeEventListener(arrival, letGo)
    },
  }
}
