import type { TimeScale } from '../time/time-scale'
import type { ResidencyBar } from './residency'

/** Pixels over which an approximate end fades at the least: a month of sixty years is two pixels. */
const MIN_FADE = 10

/** What remains of a bar where its end is unknown, at the edge of the axis. */
const UNKNOWN_END = 0.3

/** Where a bar lies on the axis (physical pixels), and how soft its ends are: as soft as its dates. */
export interface BarExtent {
  readonly left: number
  readonly width: number
  /** Pixels over which it comes in at its beginning and goes at its end. */
  readonly fadeIn: number
  readonly fadeOut: number
  /** What remains of it (0 to 1) at the end of `fadeOut`. */
  readonly last: number
}

/** What lies beyond the axis is cut off, and hard there: the bar goes on. */
export function barExtent(bar: ResidencyBar, scale: TimeScale): BarExtent {
  const from = scale.x(bar.start[0])
  const to = scale.x(bar.end[1])
  const width = Math.max(3, Math.abs(to - from))
  const { axis } = scale
  const fadeIn = bar.start[1] <= axis.from ? 0 : fade(bar.start, bar.startApproximate, scale, width)
  const fadeOut =
    bar.endKind === 'unknown'
      ? Math.abs(to - scale.x(bar.end[0]))
      : bar.endKind === 'open' || bar.end[0] >= axis.to
        ? 0
        : fade(bar.end, bar.endApproximate, scale, width)
  const last = bar.endKind === 'unknown' ? UNKNOWN_END : 0
  return { left: Math.min(from, to, scale.width - width), width, fadeIn, fadeOut, last }
}

function fade(
  [earliest, latest]: readonly [number, number],
  approximate: boolean,
  scale: TimeScale,
  width: number,
): number {
  const range = Math.abs(scale.x(latest) - scale.x(earliest))
  return Math.min(width / 2, approximate ? Math.max(MIN_FADE, range) : range >= 2 ? range : 0)
}
