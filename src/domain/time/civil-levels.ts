import { multiples } from './axis-ticks'
import { partsOfDays } from './clock-ticks'
import { type Extent, grainOf } from './extent'
import type { TickLevel } from './placed-ticks'

/** The round dates within an axis from centuries to days, and to its grain, for an axis on which not all of a kind have room. */
export function* civilLevels(axis: Extent): Iterable<TickLevel> {
  const { from, to } = axis
  for (const by of [1000, 100, 50, 10, 5, 1]) yield { kind: 'year', values: multiples('year', by, from, to) }
  for (const by of [6, 3, 1]) yield { kind: 'month', values: multiples('month', by, from, to) }
  for (const by of [7, 1]) yield { kind: 'day', values: multiples('day', by, from, to) }
  const { perDay } = grainOf(axis)
  for (const parts of [4, 24, 144, 1440, 8640, 86_400])
    if (parts <= perDay && perDay > 1)
      yield { kind: parts > 1440 ? 'second' : 'minute', values: partsOfDays(parts, axis) }
}
