import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { optionCounter, optionCounts } from '../../../src/domain/select/option-counts'
import { FILTER_GROUPS } from '../../../src/domain/select/passes-filters'
import { plainEvent } from '../atlas/plain-parts'
import { events, filters, matches, selectEvents, timeWindow } from './event-arbitrary'

describe('optionCounts', () => {
  it('counts a party once an event, however many claims it makes', () => {
    const claim = { by: 'mek', stance: 'says' as const, text: 'text', sources: ['source'] }
    const event = plainEvent({ id: 'a', claims: [claim, claim] })
    expect(optionCounts([event], 'parties').get('mek')).toBe(1)
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
        const count = optionCounter(list, chosen, found)
        for (const group of FILTER_GROUPS) {
          count(group, { from: window.from - 9, to: window.to - 9 })
          const counts = count(group, window)
          for (const option of options[group]) {
            const shown = selectEvents(list, { ...chosen, [group]: [option] }, window, found)
            expect(counts.get(option) ?? 0).toBe(shown.length)
          }
        }
      }),
    )
  })
})
