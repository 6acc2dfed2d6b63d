import { describe, expect, it } from 'vitest'
import { newFeature } from '../../../src/domain/edit/new-feature'
import { asObject } from '../../../src/domain/json/json-value'
import { bundledAtlas as atlas } from '../export/bundled-atlas'

const tehran = { position: [51.4215, 35.6944], place: 'tehran' } as const
const paris = { position: [2.35, 48.86], place: undefined } as const

describe('a feature to begin with', () => {
  it('says of an event only what is known: where it is, and no date that nobody gave', () => {
    const event = newFeature({ kind: 'event', title: '', stops: [tehran] }, atlas, new Set())
    expect(event).toMatchObject({
      id: 'new-event',
      geometry: { type: 'Point', coordinates: [51.4215, 35.6944] },
      properties: { date: '', place: 'tehran', category: '', verification: '', claims: [], sources: [] },
    })
  })

  it('says of a place and a leg nothing that nobody said', () => {
    const place = newFeature({ kind: 'place', title: 'Petra', stops: [paris] }, atlas, new Set())
    expect(place.properties).toEqual({
      ...{ name: 'Petra', country: '', kind: '', precision: '', coordinateSource: '' },
    })
    const leg = newFeature({ kind: 'leg', title: '', stops: [tehran, paris] }, atlas, new Set())
    expect(asObject(leg.properties)).toMatchObject({ who: '', certainty: '' })
  })

  it('has an id of its own', () => {
    const taken = new Set(['new-event', 'new-event-2'])
    expect(newFeature({ kind: 'event', title: '', stops: [] }, atlas, taken)).toMatchObject({
      id: 'new-event-3',
      geometry: null,
    })
  })

  it('has the stops of a leg in order, also those at no known place', () => {
    const leg = newFeature({ kind: 'leg', title: 'New leg', stops: [tehran, paris] }, atlas, new Set())
    expect(leg.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [51.4215, 35.6944],
        [2.35, 48.86],
      ],
    })
    expect(asObject(leg.properties)).toMatchObject({
      kind: 'leg',
      from: 'tehran',
      to: '',
      stops: ['tehran', ''],
    })
  })

  it('has in a file of anybody’s a title, a date and where it is, and no member that only an atlas has', () => {
    const stops = [paris, tehran]
    expect(newFeature({ kind: 'other', title: 'New leg', stops }, atlas, new Set())).toMatchObject({
      geometry: { type: 'LineString' },
      properties: { title: 'New leg', date: '' },
    })
  })

  it('knows the country of a stay by its place', () => {
    const stay = newFeature({ kind: 'stay', title: 'New stay', stops: [tehran] }, atlas, new Set())
    expect(asObject(stay.properties)).toMatchObject({ country: 'IR', date: '' })
  })
})
