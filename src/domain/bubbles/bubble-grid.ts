import { countWhile } from '../count-while'
import { CATEGORY_BITS } from '../dots/dot-constants'

/** Kinds that a cell tells apart, as dots do. */
export const KINDS = 1 << CATEGORY_BITS
/** Steps of a pixel to which places within a cell are summed up. */
export const STEPS = 4

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
export interface Members {
  /** Where an event stands in that order; ascending in each group. */
  readonly places: Uint32Array
  /** Sums of all distances from the edges of the cells before each member, in steps. They may run over: differences do not. */
  readonly across: Uint32Array
  readonly down: Uint32Array
}

/** The events in a view, in cells and categories. */
export interface LaidOut {
  /** Events in the view, of all times. */
  readonly inView: number
  /** The first member of each category of each cell, and behind them the number of members. */
  readonly firsts: Uint32Array
  /** In the order of their starts. */
  readonly begun: Members
  /** In the order of their ends. */
  readonly ended: Members
  /** Cells side by side. */
  readonly columns: number
  /** Edge of a cell in pixels. */
  readonly size: number
  /** Pixels of the view of the first cell's corner. */
  readonly west: number
  readonly north: number
}

/**
 * The events in a view in square cells, which are the same wherever the view is moved at its scale. How many of a cell a
 * window shows, and where their middle is, takes two binary searches for each of its categories: those that have begun
 * before it ends, without those that ended before it began. `layOutBubbles` makes it.
 */
export class BubbleGrid {
  constructor(private readonly laidOut: LaidOut) {}

  /** Events in the view, of all times. */
  get inView(): number {
    return this.laidOut.inView
  }

  /**
   * The cells that are not empty.
   *
   * @param hi how many of all events, in the order of their starts, have begun before the window ends
   * @param lo how many, in the order of their ends, ended before it begins
   */
  bubbles(hi: number, lo: number): readonly Bubble[] {
    const { begun, ended, firsts, columns, size, west: left, north: top } = this.laidOut
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
      const west = left + (cell % columns) * size
      const north = top + Math.floor(cell / columns) * size
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
