// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { scrollSpace } from '../../../src/ui/chronicle/list-anchor'
import { createLongList, type LineRange, rangeAmong } from '../../../src/ui/chronicle/long-list'

const VIEW = 700
const heightOf = (line: number) => 44 + ((line * 7919) % 60)

/** A long list over elements that lie one below the other, as in a browser. */
function show(count: number) {
  const scroller = document.createElement('div')
  const lines = document.createElement('ul')
  scroller.append(lines)
  document.body.replaceChildren(scroller)
  scroller.style.overflowY = 'auto'
  let scrolled = 0
  const heightOfItem = (item: Element) => heightOf(Number(item.getAttribute('aria-posinset')) - 1)
  Object.defineProperties(scroller, {
    clientHeight: { get: () => VIEW },
    scrollHeight: { get: () => scrollSpace(count) },
    scrollTop: {
      get: () => scrolled,
      set(top: number) {
        scrolled = Math.max(0, Math.min(top, scrollSpace(count) - VIEW))
      },
    },
  })
  Object.defineProperty(lines, 'offsetHeight', {
    get: () => Array.from(lines.children).reduce((sum, item) => sum + heightOfItem(item), 0),
  })
  const list = createLongList(scroller, lines, (range, isBlank) => {
    blank ||= isBlank
    queue.push(range)
  })
  let blank = false
  const queue: LineRange[] = []

  let asked: LineRange = { first: 0, end: 0, top: 0 }
  let renders = 0

  /** Does what React does: puts the lines that were asked for into the document. */
  function render(): void {
    for (let range = queue.pop(); range; range = queue.pop()) {
      queue.length = 0
      asked = range
      put(range)
    }
  }

  function put(range: LineRange): void {
    if (lines.children.length !== range.end - range.first || first !== range.first) renders++
    first = range.first
    let offset = 0
    const items = Array.from({ length: range.end - range.first }, (_, at) => {
      const line = range.first + at
      const item = document.createElement('li')
      item.setAttribute('aria-posinset', String(line + 1))
      const top = offset
      offset += heightOf(line)
      Object.defineProperty(item, 'offsetTop', { get: () => top })
      Object.defineProperty(item, 'offsetHeight', { get: () => heightOf(line) })
      return item
    })
    lines.replaceChildren(...items)
    list.place(count, range)
  }
  let first = -1
  list.place(count, { first: 0, end: 0, top: 0 })
  render()

  /** The lines in view, and the pixels that are empty above and below them. */
  function view() {
    const start = Number.parseFloat(lines.style.insetBlockStart) - scrolled
    let above = start
    let top = 0
    const seen: number[] = []
    for (const item of lines.children) {
      const below = above + heightOfItem(item)
      if (below > 0.5 && above < VIEW - 0.5) {
        if (seen.length === 0) top = above
        seen.push(Number(item.getAttribute('aria-posinset')) - 1)
      }
      above = below
    }
    const empty = Math.max(0, start) + Math.max(0, VIEW - above)
    return { first: seen[0], last: seen.at(-1), empty: Math.round(empty), top }
  }
  const act = (what: () => void) => {
    blank = false
    what()
    render()
    return view()
  }
  const scrollTo = (top: number) =>
    act(() => {
      scroller.scrollTop = top
      scroller.dispatchEvent(new Event('scroll'))
    })
  return {
    view,
    scrollTo,
    scrollBy: (by: number) => scrollTo(scrolled + by),
    show: (line: number) => act(() => list.show(line)),
    showEnd: () => act(list.showEnd),
    rest: (milliseconds = 200) => act(() => vi.advanceTimersByTime(milliseconds)),
    resize: (next: number) =>
      act(() => {
        count = next
        list.place(count, { first: 0, end: 0, top: 0 })
      }),
    /** As many lines as there are at another time; tells how often others were laid out. */
    change: (next: number) => {
      renders = 0
      const seen = act(() => {
        count = next
        put(rangeAmong(asked, count))
      })
      return { ...seen, renders }
    },
    arrive: () => act(() => scroller.dispatchEvent(new Event('pointerenter'))),
    scrolled: () => scrolled,
    inDocument: () => lines.children.length,
    print: () =>
      act(() => {
        scroller.style.overflowY = 'visible'
        list.place(count, { first: 0, end: 0, top: 0 })
      }),
    wasBlank: () => blank,
  }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
})

describe.each([300, 1_000_000])('a list of %i lines', (count) => {
  it('begins with the first line and ends with the last, with nothing empty', () => {
    const { view, scrollTo } = show(count)
    expect(view()).toMatchObject({ first: 0, empty: 0 })
    expect(scrollTo(Infinity)).toMatchObject({ last: count - 1, empty: 0 })
    const middle = scrollTo(scrollSpace(count) / 2)
    expect(middle.empty).toBe(0)
    expect(Math.abs((middle.first ?? 0) - count / 2)).toBeLessThan(40)
    expect(scrollTo(0)).toMatchObject({ first: 0, empty: 0 })
  })

  it('moves by the pixels of a wheel, and stays in place when it is put right how far it is scrolled', () => {
    const { scrollTo, scrollBy, rest } = show(count)
    const before = scrollTo(scrollSpace(count) / 2)
    let moved = before
    for (let turn = 0; turn < 40; turn++) moved = scrollBy(100)
    let top = before.top - 4000
    for (let line = before.first ?? 0; line < (moved.first ?? 0); line++) top += heightOf(line)
    expect(moved.empty).toBe(0)
    expect(moved.top).toBeCloseTo(top, 3)
    expect(rest()).toEqual(moved)
    for (let turn = 0; turn < 40; turn++) moved = scrollBy(-100)
    expect([moved.first, moved.last]).toEqual([before.first, before.last])
  })

  it('comes to its ends by the wheel alone, however little space is left', () => {
    const { scrollTo, scrollBy } = show(count)
    scrollTo(scrollSpace(count) - VIEW - 50)
    const end = Array.from({ length: 200 }, () => scrollBy(90)).at(-1)
    expect(end).toMatchObject({ last: count - 1, empty: 0 })
    scrollTo(40)
    const start = Array.from({ length: 200 }, () => scrollBy(-90)).at(-1)
    expect(start).toMatchObject({ first: 0, empty: 0 })
  })

  it('tells that the view is blank where it is scrolled past its lines, and only there', () => {
    const { scrollTo, scrollBy, showEnd, wasBlank } = show(count)
    const blanks = [() => scrollBy(100), () => scrollTo(9000), showEnd].map((act) => [act(), wasBlank()][1])
    expect(blanks).toEqual([false, true, false])
  })

  it('is whole on paper, as far as that goes', () => {
    const { print, inDocument } = show(count)
    print()
    expect(inDocument()).toBe(Math.min(count, 2000))
  })

  it('shows any line, and the end', () => {
    const { show: bring, showEnd, scrolled } = show(count)
    for (const line of [count - 1, count - 2, 0, 100, 99, 110, 200, count - 30]) {
      const { first = Infinity, last = -Infinity, empty } = bring(line)
      expect([first <= line && line <= last, empty]).toEqual([true, 0])
    }
    expect(showEnd()).toMatchObject({ last: count - 1, empty: 0 })
    expect(scrolled()).toBe(scrollSpace(count) - VIEW)
  })

  it('ends where the list becomes shorter than what was in view', () => {
    const { showEnd, resize } = show(count)
    showEnd()
    expect(resize(250)).toMatchObject({ last: 249, empty: 0 })
  })
  it('lays out little more than a view of lines while lines come in, and enough to scroll at once when they rest', () => {
    const { view, showEnd, rest, resize, scrollBy, inDocument } = show(count)
    rest(1000)
    for (const length of [count - 100, count - 50, count]) {
      resize(length)
      showEnd()
      expect(view()).toMatchObject({ last: length - 1, empty: 0 })
      expect(inDocument()).toBeLessThan(30)
      rest(1000)
      expect(inDocument()).toBeLessThan(30)
    }
    const end = view()
    expect(rest(300)).toEqual(end)
    expect(inDocument()).toBeGreaterThan(35)
    expect(scrollBy(-600).empty).toBe(0)
  })

  it('shows the last lines of more and of fewer at once, until the reader comes to the list', () => {
    const { change, showEnd, arrive, scrollBy, inDocument } = show(count)
    showEnd()
    let all = 0
    for (const length of [count - 150, count - 100, count - 101, count - 20, count]) {
      const { renders, ...seen } = change(length)
      expect(seen).toMatchObject({ last: length - 1, empty: 0 })
      expect(inDocument()).toBeLessThan(30)
      all += renders
    }
    // One more where the last lines are much lower than those before.
    expect(all).toBeLessThanOrEqual(6)
    const before = arrive()
    const { first, last, empty } = change(count + 50)
    expect({ first, last, empty }).toMatchObject({ first: before.first, empty: 0 })
    showEnd()
    expect(change(count)).toMatchObject({ last: count - 1, empty: 0 })
    const away = scrollBy(-300)
    expect(change(count + 50)).toMatchObject({ first: away.first, last: away.last })
  })

  it('is as far scrolled as befits its lines once it rests', () => {
    const { scrollTo, scrollBy, rest, scrolled } = show(count)
    scrollTo(0)
    let { last } = scrollBy(700)
    for (let turn = 0; turn < 25; turn++) last = scrollBy(700).last
    rest(200)
    const { first = 0, last: after = 0 } = scrollBy(0)
    expect(after).toBe(last)
    const befits = (first / (count - (after - first))) * (scrollSpace(count) - VIEW)
    expect(Math.abs(scrolled() - befits)).toBeLessThan(VIEW)
  })

  it('stays at a line that was asked for while the last ones were followed', () => {
    const { change, showEnd, show: showLine } = show(count)
    showEnd()
    const asked = showLine(count - 40)
    expect(asked.first).toBeLessThanOrEqual(count - 40)
    const { first, last } = change(count - 5)
    expect({ first, last }).toEqual({ first: asked.first, last: asked.last })
  })
})
