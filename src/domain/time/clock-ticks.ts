import { type AxisTick, axisTicks, type ClockKind, MIN_STROKE_GAP } from './axis-ticks'
import { type Extent, grainOf } from './extent'
import type { TimeWindow } from './time-span'

/** Labels of times take so much more room than those of years: a midnight is labelled as its day. */
const LABEL_ROOM = 2

/** Steps within a day: how many of them and of the strokes between make one. */
const CLOCK_STEPS: readonly { readonly kind: ClockKind; readonly perDay: number; readonly minor: number }[] =
  [
    { kind: 'second', perDay: 86_400, minor: 86_400 },
    { kind: 'second', perDay: 17_280, minor: 86_400 },
    { kind: 'second', perDay: 8640, minor: 43_200 },
    { kind: 'second', perDay: 2880, minor: 17_280 },
    { kind: 'minute', perDay: 1440, minor: 5760 },
    { kind: 'minute', perDay: 288, minor: 1440 },
    { kind: 'minute', perDay: 144, minor: 720 },
    { kind: 'minute', perDay: 48, minor: 288 },
    { kind: 'minute', perDay: 24, minor: 144 },
    { kind: 'minute', perDay: 8, minor: 24 },
    { kind: 'minute', perDay: 4, minor: 24 },
    { kind: 'minute', perDay: 2, minor: 8 },
  ]

/** Ticks as of `axisTicks`, at times of day down to a grain where these have room. */
export function clockTicks(axis: Extent, width: number, minGap: number): readonly AxisTick[] {
  const daysPerPixel = (axis.to - axis.from) / width
  const gap = Math.max(1, minGap) * LABEL_ROOM * daysPerPixel
  const step = CLOCK_STEPS.find(({ perDay }) => perDay <= grainOf(axis).perDay && 1 / perDay >= gap)
  if (!step) return axisTicks(axis, width, minGap)
  const { kind, perDay, minor } = step
  const strokes = minor * daysPerPixel * MIN_STROKE_GAP > 1 ? perDay : minor
  return partsOfDays(strokes, axis).map((value) => ({
    value,
    kind: Number.isInteger(value) ? 'day' : kind,
    major: Number.isInteger(Math.round(value * perDay * 1e6) / 1e6),
  }))
}

/** The times within an axis that are so many in a day. */
export function partsOfDays(perDay: number, { from, to }: TimeWindow): number[] {
  const values: number[] = []
  for (let part = Math.ceil(from * perDay); part <= to * perDay; part++) values.push(part / perDay)
  return values
}
