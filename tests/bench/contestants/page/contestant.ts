import type { TimeWindow } from '../../../../src/domain/time/time-span'
import type { Mode } from '../protocol'

/** What is measured: a map of events that shows those in a window of time. */
export interface Contestant {
  /** Makes the map, as large as `root`, at zoom 2 of 256-pixel tiles about 20 N, 10 E, and without a base map. */
  init(root: HTMLElement): Promise<void>
  /** Reads the file and gives all events to be drawn; says when the first of them are, where it draws some before. */
  load(file: File, onFirst: () => void): Promise<void>
  /** Gets ready for windows of a mode, without being measured. */
  prepare?(mode: Mode): Promise<void> | void
  setWindow(window: TimeWindow): void
  /** What was asked for last is drawn, where that may take longer than until the next frame. */
  drawn?(): Promise<void>
  /** How many events are drawn, told by what draws them. */
  shown(): number | Promise<number>
  /** Whether `shown` is right at once and cheap; else only some steps are held to it, after they were measured. */
  readonly tellsAtOnce: boolean
  /** The largest number that `shown` can tell. */
  readonly mostTold?: number
  /** Looks for what is drawn at a point of the page, as it does under the pointer. */
  hit(x: number, y: number): void
  readonly drag: Drag
  /** Zooms by so many levels as its buttons do; resolves once it rests. */
  zoomBy(levels: number): Promise<void>
}

/** Drags the map as the pointer does, by pixels. */
export interface Drag {
  begin(): void
  by(dx: number, dy: number): void
  end(): void
}
