import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../src/domain/marks/mark-scene'
import { markName, markPlaces } from '../../../src/map/overlay/mark-words'
import { sampleAtlas } from '../../ui/sample-atlas'
import { plainState } from './plain-state'

const atlas = sampleAtlas()
const state = plainState(atlas)

/** A mark of the first events, each at a place. */
function mark(...places: readonly string[]): Mark {
  const events = places.map((place, index) => ({ ...atlas.events[index], title: `E${index}`, place }))
  const counts = new Map(places.map((place) => [place, 1]))
  return { events, mix: [], places: counts, group: {}, version: 0 } as unknown as Mark
}

describe('the name of a mark', () => {
  it('has the place of its event', () => {
    expect(markName(mark('paris'), state)).toMatch(/^E0, .+, Paris$/)
  })

  it('ends with the date where the place is not known', () => {
    expect(markName(mark(''), state)).toMatch(/^E0, [^,]+$/)
    expect(markName(mark('', ''), state)).toMatch(/^2 events, /)
  })

  it('names the places that are known', () => {
    expect(markName(mark('', 'paris'), state)).toMatch(/^2 events at Paris, /)
    expect(markPlaces(mark('', 'paris'), state)).toBe('Paris')
    expect(markPlaces(mark('paris', 'tehran'), state)).toBe('Paris · Tehran')
  })

  it('of several has no place where nearly each event has its own', () => {
    const own = { ...state, atlas: { ...atlas, hasOwnPlaces: true } }
    expect(markPlaces(mark('paris', 'tehran'), own)).toBe('')
    expect(markName(mark('paris', 'tehran'), own)).toMatch(/^2 events, /)
    expect(markPlaces(mark('paris'), own)).toBe('Paris')
  })
})
