import { clamp } from '../../domain/clamp'
import type { TimeWindow } from '../../domain/time/time-span'

/** Seconds for which the first and the last frame stand still, and the most of the film that each may take. */
const STILL = { start: 0.5, end: 1.5, share: 0.15 } as const

/**
 * What a film of the period shows after a share (0 to 1) of its time: all since the period's start, growing evenly
 * to its end, with a rest at both ends.
 */
export function filmWindow(period: TimeWindow, seconds: number, share: number): TimeWindow {
  const start = Math.min(STILL.start / seconds, STILL.share)
  const end = 1 - Math.min(STILL.end / seconds, STILL.share)
  const played = clamp((share - start) / (end - start), 0, 1)
  const first = Math.min(period.from + 1, period.to)
  return { from: period.from, to: first + played * (period.to - first) }
}

/** How many frames a film has. */
export function frameCount(seconds: number, fps: number): number {
  return Math.max(1, Math.round(seconds * fps))
}

/** The name of a frame among so many, counted from 0: all names are equally long, and sort in order. */
export function frameName(index: number, count: number): string {
  const digits = Math.max(4, String(count).length)
  return `frame-${String(index + 1).padStart(digits, '0')}.png`
}
