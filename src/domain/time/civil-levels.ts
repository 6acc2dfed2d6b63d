import { multiples } from './axis-ticks'
import type { TickLevel } from './placed-ticks'
import type { TimeWindow } from './time-span'

/** The round dates within an axis from centuries to days, for an axis on which not all of a kind have room. */
export function* civilLevels({ from, to }: TimeWindow): Iterable<TickLevel> {
  for (const by of [1000, 100, 50, 10, 5, 1]) yield { kind: 'year', values: multiples('year', by, from, to) }
  for (const by of [6, 3, 1]) yield { kind: 'month', values: multiples('month', by, from, to) }
  for (const by of [7, 1]) yield { kind: 'day', values: multiples('day', by, from, to) }
}
