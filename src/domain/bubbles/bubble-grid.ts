import { countWhile } from '../count-while'
import { CATEGORY_BITS } from '../dots/dot-constants'
import type { DotView } from '../dots/dot-kernel'
import type { DotSource } from '../dots/dot-source'
import { WORLD } from '../world-units'

/** Kinds that a cell tells apart, as dots do. */
const KINDS = 1 << CATEGORY_BITS
const LAST_KIND = KINDS - 1
/** Steps of a pixel to which places within a cell are summed up. */
const STEPS = 4
const NOWHERE = 0xffffffff

/** The events of a cell that a window shows. */
export interface Bubble {
  /** Corner of the cell, in pixels of the view. */
  readonly west: number
  readonly north: number
  /** The middle of its events, in pixels of the view. */
  readonly x: number
  readonly y: number
  readonly count: number
  /** Events of each category. */
  readonly counts: Uint32Array
}

/** Events in one order, those of a cell and a category together. */
interface Members {
  /** Where an event stands in that order; ascending in each group. */
  readonly places: Uint32Array
  /** Sums of all distances from the edges of the cells before each member, in steps. They may run over: differences do not. */
  readonly across: Uint32Array
  readonly down: Uint32Array
}

/**
 * The events in a view in square cells, which are the same wherever the view is moved at its scale. How many of a cell a
 * window shows, and where their middle is, takes two binary searches for each of its categories: those that have begun
 * before it ends, without those that ended before it began.
 */
export class BubbleGrid {
  /** Events in the view, of all times. */
  readonly inView: number
  private readonly firsts: Uint32Array
  private readonly begun: Members
  private readonly ended: Members
  private readonly columns: number
  /** Pixels of the view of the first cell's corner. */
  private readonly west: number
  private readonly north: number

  /** @param size edge of a cell in pixels */
  constructor(
    source: DotSource,
    { scale, left, top, width, height }: DotView,
    private readonly size: number,
  ) {
    const { count, x, y, key, indexOfRank } = source
    const [firstColumn, firstRow] = [Math.floor(left / size), Math.floor(top / size)]
    this.west = firstColumn * size - left
    this.north = firstRow * size - top
    this.columns = Math.floor((left + width - 1) / size) - firstColumn + 1
    const rows = Math.floor((top + height - 1) / size) - firstRow + 1
    const world = WORLD * scale
    // The copy of an event that is drawn is the one nearest to the middle.
    const most = left + width / 2 + world / 2

    const groups = new Uint32Array(count)
    const stepsAcross = new Uint16Array(count)
    const stepsDown = new Uint16Array(count)
    const firsts = new Uint32Array(this.columns * rows * KINDS + 1)
    let inView = 0
    for (let index = 0; index < count; index++) {
      const px = (x[index] as number) * scale
      const across = px + Math.floor((most - px) / world) * world - left
      const down = (y[index] as number) * scale - top
      if (!(across >= 0 && across < width && down >= 0 && down < height)) {
        groups[index] = NOWHERE
        continue
      }
      const [column, row] = [Math.floor((across - this.west) / size), Math.floor((down - this.north) / size)]
      const group = (row * this.columns + column) * KINDS + ((key[index] as number) & LAST_KIND)
      groups[index] = group
      stepsAcross[index] = Math.round((across - this.west - column * size) * STEPS)
      stepsDown[index] = Math.round((down - this.north - row * size) * STEPS)
      firsts[group + 1] = (firsts[group + 1] as number) + 1
      inView++
    }
    for (let group = 1; group < firsts.length; group++)
      firsts[group] = (firsts[group] as number) + (firsts[group - 1] as number)

    const inOrder = (indexAt: (place: number) => number): Members => {
      const next = firsts.slice()
      const places = new Uint32Array(inView)
      const members = new Uint32Array(inView)
      for (let place = 0; place < count; place++) {
        const index = indexAt(place)
        const group = groups[index] as number
        if (group === NOWHERE) continue
        const at = next[group] as number
        next[group] = at + 1
        places[at] = place
        members[at] = index
      }
      const across = new Uint32Array(inView + 1)
      const down = new Uint32Array(inView + 1)
      for (let at = 0; at < inView; at++) {
        const index = members[at] as number
        across[at + 1] = (across[at] as number) + (stepsAcross[index] as number)
        down[at + 1] = (down[at] as number) + (stepsDown[index] as number)
      }
      return { places, across, down }
    }
    this.inView = inView
    this.firsts = firsts
    this.begun = inOrder((place) => place)
    this.ended = indexOfRank ? inOrder((rank) => indexOfRank[rank] as number) : this.begun
  }

  /**
   * The cells that are not empty.
   *
   * @param hi how many of all events, in the order of their starts, have begun before the window ends
   * @param lo how many, in the order of their ends, ended before it begins
   */
  bubbles(hi: number, lo: number): readonly Bubble[] {
    const { begun, ended, firsts, columns, size } = this
    const found: Bubble[] = []
    const cells = (firsts.length - 1) / KINDS
    for (let cell = 0; cell < cells; cell++) {
      const first = cell * KINDS
      if (firsts[first] === firsts[first + KINDS]) continue
      let [count, across, down] = [0, 0, 0]
      let counts: Uint32Array | undefined
      for (let kind = 0; kind < KINDS; kind++) {
        const from = firsts[first + kind] as number
        const to = firsts[first + kind + 1] as number
        if (from === to) continue
        const last = below(begun.places, from, to, hi)
        const before = below(ended.places, from, to, lo)
        if (last <= before) continue
        across += sum(begun.across, from, last) - sum(ended.across, from, before)
        down += sum(begun.down, from, last) - sum(ended.down, from, before)
        counts ??= new Uint32Array(KINDS)
        counts[kind] = last - before
        count += last - before
      }
      if (!counts) continue
      const west = this.west + (cell % columns) * size
      const north = this.north + Math.floor(cell / columns) * size
      const [x, y] = [west + across / STEPS / count, north + down / STEPS / count]
      found.push({ west, north, x, y, count, counts })
    }
    return found
  }
}

const sum = (sums: Uint32Array, from: number, to: number): number =>
  ((sums[to] as number) - (sums[from] as number)) >>> 0

/** The first place of a group `[from, to)` that is not below a limit. */
function below(places: Uint32Array, from: number, to: number, limit: number): number {
  return from + countWhile(to - from, (member) => (places[from + member] as number) < limit)
}
