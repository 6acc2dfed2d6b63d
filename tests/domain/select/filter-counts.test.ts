import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterCounts } from '../../../src/domain/select/filter-counts'
import { FILTER_GROUPS, selectEvents } from '../../../src/domain/select/select-events'
import { NO_FILTERS } from '../../../src/domain/view/view'
import { eventOf, events, filters, matches, timeWindow } from './event-arbitrary'

describe('filterCounts', () => {
  it('counts a party once an event, however many claims it makes', () => {
    const claim = { by: 'mek', stance: 'says' as const, text: 'text', sources: ['source'] }
    const event = eventOf({ id: 'a', claims: [claim, claim] })
    expect(filterCounts([event], NO_FILTERS, undefined, { from: 0, to: 1 }).parties.get('mek')).toBe(1)
  })

  it('is the number of events that the option alone in its group would show', () => {
    const options = {
      categories: ['war', 'attack', 'relocation'],
      places: ['tehran', 'paris', 'manez'],
      parties: ['mek', 'french-government', 'press'],
      verifications: ['corroborated', 'disputed', 'seed-only'],
    }
    fc.assert(
      fc.property(events, filters, timeWindow, matches, (list, chosen, window, found) => {
        const counts = filterCounts(list, chosen, found, window)
        for (const group of FILTER_GROUPS) {
          for (const option of options[group]) {
            const shown = selectEvents(list, { ...chosen, [group]: [option] }, window, found)
            expect(counts[group].get(option) ?? 0).toBe(shown.length)
          }
        }
      }),
    )
  })
})
