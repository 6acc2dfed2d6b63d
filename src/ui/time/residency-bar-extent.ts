import type { ResidencyBar } from '../../domain/residency/residency'
import type { TimeScale } from './time-scale'

/** Pixels over which an approximate end fades at the least: a month of sixty years is two pixels. */
const MIN_FADE = 10

/** What remains of a bar where its end is unknown, at the edge of the axis. */
const UNKNOWN_END = 0.3

/**
 * Where a bar lies on the axis (physical pixels) and the mask that makes its ends as soft as its dates are. What
 * lies beyond the axis is cut off, and hard there: the bar goes on.
 */
export function barExtent(
  bar: ResidencyBar,
  scale: TimeScale,
): { readonly left: number; readonly width: number; readonly mask: string } {
  const from = scale.x(bar.start[0])
  const to = scale.x(bar.end[1])
  const width = Math.max(3, Math.abs(to - from))
  const { extent } = scale
  const fadeIn = bar.start[1] <= extent.from ? 0 : fade(bar.start, bar.startApproximate, scale, width)
  const fadeOut =
    bar.endKind === 'unknown'
      ? Math.abs(to - scale.x(bar.end[0]))
      : bar.endKind === 'open' || bar.end[0] >= extent.to
        ? 0
        : fade(bar.end, bar.endApproximate, scale, width)
  const last = bar.endKind === 'unknown' ? UNKNOWN_END : 0
  const toSide = scale.rightToLeft ? 'left' : 'right'
  const mask = `linear-gradient(to ${toSide}, rgb(0 0 0 / ${fadeIn > 0 ? 0 : 1}), #000 ${fadeIn}px, #000 ${width - fadeOut}px, rgb(0 0 0 / ${fadeOut > 0 ? last : 1}))`
  return { left: Math.min(from, to, scale.width - width), width, mask }
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
