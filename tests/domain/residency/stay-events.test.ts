import { describe, expect, it } from 'vitest'
import type { AtlasEvent, Place } from '../../../src/domain/atlas/atlas'
import { stayEvents } from '../../../src/domain/residency/stay-events'
import { plainEvent } from '../atlas/plain-parts'
import { sampleStay, spanOf } from '../playback/sample-events'

const place = (id: string, within?: string): [string, Place] => [
  id,
  {
    id,
    name: id,
    names: {},
    otherNames: [],
    unverifiedNames: [],
    country: 'IQ',
    kind: 'site',
    precision: 'site',
    within,
    position: [44, 33],
    coordinateSource: 'gazetteer',
    note: undefined,
  },
]
const places = new Map([
  place('baghdad'),
  place('gate', 'camp'),
  place('camp', 'baghdad'),
  place('a', 'b'),
  place('b', 'a'),
])
const event = (id: string, date: string, at: string, more: Partial<AtlasEvent> = {}) =>
  plainEvent({ id, date, span: date ? spanOf(date) : undefined, place: at, ...more })
const stay = { ...sampleStay('stay', 'members', 'IQ', '1986/2003-03', 'baghdad'), events: ['named'] }
const ids = (events: readonly AtlasEvent[]) => events.map(({ id }) => id)
const alsoThere = (...events: AtlasEvent[]) => ids(stayEvents(stay, { events, places }).alsoThere)

describe('stayEvents', () => {
  it.each(['elsewhere', 'baghdad'])('names an event of the stay that was at %s, and does so once', (at) => {
    const events = [event('named', '1990', at)]
    expect(ids(stayEvents(stay, { events, places }).named)).toEqual(['named'])
    expect(alsoThere(...events)).toEqual([])
  })

  it('finds others at the place, within it, or there as well, and no more', () => {
    expect(
      alsoThere(
        event('at', '1990', 'baghdad'),
        event('within', '1990', 'gate'),
        event('as-well', '1990', 'tehran', { otherPlaces: ['baghdad'] }),
        event('elsewhere', '1990', 'tehran'),
        event('in-a-circle', '1990', 'a'),
      ),
    ).toEqual(['at', 'within', 'as-well'])
  })

  it('takes in what may have been in its time, and nothing before, after or undated', () => {
    expect(
      alsoThere(
        event('before', '1985-12-31', 'baghdad'),
        event('begins', '1985/1986-01-01', 'baghdad'),
        event('last-day', '2003-03-31', 'baghdad'),
        event('after', '2003-04-01', 'baghdad'),
        event('undated', '', 'baghdad'),
      ),
    ).toEqual(['begins', 'last-day'])
  })
})
