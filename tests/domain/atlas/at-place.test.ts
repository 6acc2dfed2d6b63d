import { describe, expect, it } from 'vitest'
import { atPlace } from '../../../src/domain/atlas/at-place'
import type { Place } from '../../../src/domain/atlas/atlas'
import { sampleStay } from '../playback/sample-events'
import { plainEvent, plainLeg } from './plain-parts'

const place = (id: string, position: readonly [number, number], within?: string): Place => ({
  id,
  name: id,
  names: {},
  otherNames: [],
  unverifiedNames: [],
  country: 'IR',
  kind: 'city',
  precision: 'city',
  within,
  position,
  coordinateSource: 'gazetteer',
  note: undefined,
})
const places = new Map(
  [
    place('country', [50, 35]),
    place('town', [51, 35], 'country'),
    place('office', [51, 35], 'town'),
    place('camp', [44.5, 34]),
    place('round', [1, 1], 'about'),
    place('about', [1, 1], 'round'),
  ].map((each) => [each.id, each]),
)
const leg = (id: string, ...stops: string[]) =>
  plainLeg({ id, stops, from: stops[0] as string, to: stops.at(-1) as string })
const atlas = {
  places,
  events: [
    plainEvent({ id: 'in-town', place: 'town' }),
    plainEvent({ id: 'in-office', place: 'office' }),
    plainEvent({ id: 'elsewhere', place: 'camp', otherPlaces: ['office'] }),
    plainEvent({ id: 'far', place: 'camp' }),
  ],
  stays: [
    sampleStay('held', 'members', 'IR', '1981', 'office'),
    sampleStay('other', 'members', 'IQ', '1990', 'camp'),
  ],
  legs: [
    leg('out', 'town', 'camp'),
    leg('in', 'camp', 'office'),
    leg('by', 'camp', 'town', 'about'),
    leg('no', 'camp', 'about'),
    leg('within', 'office', 'town'),
  ],
}

describe('atPlace', () => {
  it('gathers what was at a place and at the places within it', () => {
    const here = atPlace('town', atlas)
    expect(here.events.map(({ id }) => id)).toEqual(['in-town', 'in-office'])
    expect(here.alsoHere.map(({ id }) => id)).toEqual(['elsewhere'])
    expect(here.stays.map(({ id }) => id)).toEqual(['held'])
    expect(here.legs.map(({ leg, way }) => `${leg.id} ${way}`)).toEqual([
      'out from',
      'in to',
      'by through',
      'within inside',
    ])
    expect(here.within.map(({ id }) => id)).toEqual(['country'])
    expect(here.parts.map(({ id }) => id)).toEqual(['office'])
  })

  it('names all that a place lies within, the nearest first, and ends where places go in a circle', () => {
    expect(atPlace('office', atlas).within.map(({ id }) => id)).toEqual(['town', 'country'])
    expect(atPlace('round', atlas).within.map(({ id }) => id)).toEqual(['about'])
  })
})
