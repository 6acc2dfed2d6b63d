import { countWhile } from '../count-while'
import type { TimeSpan, TimeWindow } from '../time/time-span'

/**
 * Knows which of many time spans touch a moving window (`overlaps`). A move costs a binary search and work for
 * the spans that came or went, never for all.
 */
export class WindowCursor {
  /** Indexes by ascending start and by ascending end. */
  private readonly byStart: Uint32Array
  private readonly byEnd: Uint32Array
  private readonly starts: Float64Array
  private readonly ends: Float64Array
  /** How many spans have begun before the window ends, and how many ended before it begins. */
  private begun = 0
  private over = 0
  private readonly touching: Uint8Array

  /** @param spans undefined for what has no date: it never touches. */
  constructor(
    private readonly spans: readonly (Pick<TimeSpan, 'earliestStart' | 'latestEnd'> | undefined)[],
  ) {
    const dated = spans.flatMap((span, index) => (span ? index : []))
    const startOf = (index: number) => spans[index]?.earliestStart ?? 0
    const endOf = (index: number) => spans[index]?.latestEnd ?? 0
    this.byStart = Uint32Array.from([...dated].sort((a, b) => startOf(a) - startOf(b)))
    this.byEnd = Uint32Array.from([...dated].sort((a, b) => endOf(a) - endOf(b)))
    this.starts = Float64Array.from(this.byStart, startOf)
    this.ends = Float64Array.from(this.byEnd, endOf)
    this.touching = new Uint8Array(spans.length)
  }

  /** Whether the span at `index` touches the window of the last move. */
  has(index: number): boolean {
    return this.touching[index] === 1
  }

  /** Moves the window and returns the indexes of the spans that began or ceased to touch it. */
  move(window: TimeWindow): readonly number[] {
    const begun = countWhile(this.starts.length, (index) => (this.starts[index] ?? 0) < window.to)
    const over = countWhile(this.ends.length, (index) => (this.ends[index] ?? 0) <= window.from)
    const changed: number[] = []
    this.check(this.byStart, this.begun, begun, window, changed)
    this.check(this.byEnd, this.over, over, window, changed)
    this.begun = begun
    this.over = over
    return changed
  }

  private check(order: Uint32Array, was: number, is: number, window: TimeWindow, changed: number[]): void {
    for (let rank = Math.min(was, is); rank < Math.max(was, is); rank++) {
      const index = order[rank] ?? 0
      const span = this.spans[index]
      const now = span !== undefined && span.earliestStart < window.to && span.latestEnd > window.from ? 1 : 0
      if (this.touching[index] === now) continue
      this.touching[index] = now
      changed.push(index)
    }
  }
}
