import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../src/domain/marks/mark-scene'
import { markName, nameOfMark } from '../../../src/map/overlay/mark-words'
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
    expect(nameOfMark(mark('', 'paris'), state)).toBe('Paris')
    expect(nameOfMark(mark('paris', 'tehran'), state)).toBe('Paris · Tehran')
  })

  it('is the title of one event or two where places name none', () => {
    const titled = { ...state, atlas: { ...atlas, areMarksTitled: true } }
    expect(nameOfMark(mark('paris'), titled)).toBe('E0')
    expect(nameOfMark(mark('', ''), titled)).toBe('E0 · E1')
    expect(nameOfMark(mark('paris', 'tehran', ''), titled)).toBe('')
    expect(markName(mark('paris', 'tehran'), titled)).toMatch(/^2 events, /)
  })
})
