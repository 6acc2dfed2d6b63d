import type { DotView } from '../dots/dot-kernel'
import type { DotSource } from '../dots/dot-source'
import { WORLD } from '../world-units'
import { BubbleGrid, KINDS, type Members, STEPS } from './bubble-grid'

const LAST_KIND = KINDS - 1
const NOWHERE = 0xffffffff
/** Events that are looked at before the page has a chance to do something else: some milliseconds. */
const SLICE = 100_000

/**
 * Puts events into cells. A generator, since a million take longer than a frame; of few it is done at once.
 *
 * @param size edge of a cell in pixels
 */
export function* layOutBubbles(
  source: DotSource,
  view: DotView,
  size: number,
): Generator<undefined, BubbleGrid> {
  const { count, key, indexOfRank } = source
  const { left, top, width, height } = view
  const [firstColumn, firstRow] = [Math.floor(left / size), Math.floor(top / size)]
  const west = firstColumn * size - left
  const north = firstRow * size - top
  const columns = Math.floor((left + width - 1) / size) - firstColumn + 1
  const rows = Math.floor((top + height - 1) / size) - firstRow + 1

  const groups = new Uint32Array(count)
  const stepsAcross = new Uint16Array(count)
  const stepsDown = new Uint16Array(count)
  const firsts = new Uint32Array(columns * rows * KINDS + 1)
  const { acrossOf, downOf, has } = placesIn(source, view)
  yield* inSlices(count, (from, to) => {
    for (let index = from; index < to; index++) {
      const across = acrossOf(index)
      const down = downOf(index)
      if (!has(across, down)) {
        groups[index] = NOWHERE
        continue
      }
      const column = ((across - west) / size) | 0
      const row = ((down - north) / size) | 0
      const group = (row * columns + column) * KINDS + ((key[index] as number) & LAST_KIND)
      groups[index] = group
      // Rounded, as a half more is cut off.
      stepsAcross[index] = (across - west - column * size) * STEPS + 0.5
      stepsDown[index] = (down - north - row * size) * STEPS + 0.5
      firsts[group + 1] = (firsts[group + 1] as number) + 1
    }
  })
  for (let group = 1; group < firsts.length; group++)
    firsts[group] = (firsts[group] as number) + (firsts[group - 1] as number)
  const inView = firsts[firsts.length - 1] as number

  function* inOrder(indexOf: Uint32Array | undefined): Generator<undefined, Members> {
    const next = firsts.slice()
    const places = new Uint32Array(inView)
    const across = new Uint32Array(inView + 1)
    const down = new Uint32Array(inView + 1)
    yield* inSlices(count, (from, to) => {
      for (let place = from; place < to; place++) {
        const index = indexOf ? (indexOf[place] as number) : place
        const group = groups[index] as number
        if (group === NOWHERE) continue
        const at = next[group] as number
        next[group] = at + 1
        places[at] = place
        across[at + 1] = stepsAcross[index] as number
        down[at + 1] = stepsDown[index] as number
      }
    })
    yield* inSlices(inView, (from, to) => {
      for (let at = from; at < to; at++) {
        across[at + 1] = (across[at + 1] as number) + (across[at] as number)
        down[at + 1] = (down[at + 1] as number) + (down[at] as number)
      }
    })
    return { places, across, down }
  }
  const begun = yield* inOrder(undefined)
  const ended = indexOfRank ? yield* inOrder(indexOfRank) : begun
  return new BubbleGrid({ inView, firsts, begun, ended, columns, size, west, north })
}

/** Counts the events in a view, of all times, as `BubbleGrid.inView` does. */
export function* countInView(source: DotSource, view: DotView): Generator<undefined, number> {
  const { acrossOf, downOf, has } = placesIn(source, view)
  let inView = 0
  yield* inSlices(source.count, (from, to) => {
    for (let index = from; index < to; index++) if (has(acrossOf(index), downOf(index))) inView++
  })
  return inView
}

/** Where events are drawn, in pixels of a view: at the copy that is nearest to its middle. */
function placesIn({ x, y }: DotSource, { scale, left, top, width, height }: DotView) {
  const world = WORLD * scale
  const most = left + width / 2 + world / 2
  return {
    acrossOf(index: number): number {
      const px = (x[index] as number) * scale
      return px + Math.floor((most - px) / world) * world - left
    },
    downOf: (index: number): number => (y[index] as number) * scale - top,
    has: (across: number, down: number): boolean =>
      across >= 0 && across < width && down >= 0 && down < height,
  }
}

function* inSlices(count: number, work: (from: number, to: number) => void): Generator<undefined, void> {
  for (let from = 0; from < count; from += SLICE) {
    if (from > 0) yield
    work(from, Math.min(from + SLICE, count))
  }
}
