import { expect, it } from 'vitest'
import { seriesOf } from '../../../src/domain/series/series-of'
import { civilToDays } from '../../../src/domain/time/days'
import { tipAt } from '../../../src/ui/time/plot-tip-content'
import { sampleEvent } from '../../domain/playback/sample-events'

const months = ['01', '02', '03', '04', '05', '06']
const events = seriesOf(months.map((month) => sampleEvent(month, `1981-${month}-15`)))
const edges = Float64Array.of(civilToDays(1981, 1, 1), civilToDays(1982, 1, 1))
const words = {
  day: String,
  date: () => '',
  more: String,
  kind: () => undefined,
}

it('lists the event that is lit first, then the others of the bar in time order', () => {
  const { tip, nearest } = tipAt(0, civilToDays(1981, 6, 1), edges, events, words)
  expect(nearest).toBe('06')
  expect(tip.lines.map(({ id }) => id)).toEqual(['06', '01', '02', '03'])
  expect(tip.more).toBe('2')
  expect(tip.heading).toEqual({ from: edges[0], to: edges[1] })
})
