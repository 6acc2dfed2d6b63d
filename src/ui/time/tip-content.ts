import type { MarkKind } from '../../domain/marks/mark-scheme'
import type { TimeWindow } from '../../domain/time/time-span'

export interface TipContent {
  /** Pixels from the left edge of the plot. */
  readonly x: number
  /** Which part of the plot it is about and therefore leaves free: it stands over the other. */
  readonly about: 'bars' | 'events'
  /** Words, or the time of a bar. */
  readonly heading: string | TimeWindow
  readonly lines: readonly {
    readonly id: string
    readonly text: string
    readonly date: string | undefined
    readonly kind: MarkKind | undefined
  }[]
  readonly more: string | undefined
}

/** The label of a bar of the residency band: its name, which is drawn nowhere else. */
export function barTip(name: string, x: number): TipContent {
  return { x, about: 'bars', heading: name, lines: [], more: undefined }
}
