import { describe, expect, it } from 'vitest'
import type { Atlas, Place } from '../../../src/domain/atlas/atlas'
import { chronicle } from '../../../src/i18n/en/chronicle'
import { filterOptions } from '../../../src/ui/chronicle/filter-options'
import { plainEvent } from '../../domain/atlas/plain-parts'
import { testAtlas } from '../../domain/marks/test-atlas'

const place = (id: string, name: string, country: string): Place => ({
  id,
  name,
  names: {},
  otherNames: [],
  unverifiedNames: [],
  country,
  kind: 'town',
  precision: 'town',
  within: undefined,
  position: [0, 0],
  coordinateSource: 'gazetteer',
  note: undefined,
})
const places = [
  place('z', 'Zürich', 'CH'),
  place('t', 'Tehran', 'IR'),
  place('e', 'Évreux', 'FR'),
  place('f', 'Fontainebleau', 'FR'),
  place('d', 'Dreux', 'FR'),
  place('c10', 'Camp 10', 'IR'),
  place('c9', 'Camp 9', 'IR'),
  place('unused', 'Aachen', 'DE'),
]
const parties = [
  { id: 'paper', label: 'the Zeitung', kind: 'press' },
  { id: 'mek', label: 'MEK', kind: 'group' },
  { id: 'un', label: 'United Nations', kind: 'government' },
  { id: 'iran', label: 'iran', kind: 'government' },
  { id: 'iraq', label: 'Iraq', kind: 'government' },
  { id: 'silent', label: 'A Silent One', kind: 'press' },
] as const
const speakers = [...parties.slice(0, 5).map(({ id }) => id), 'unlisted']
const events = [...places.slice(0, 7).map(({ id }) => id), 'nowhere'].map((at, index) =>
  plainEvent({
    id: `e${index}`,
    place: at,
    category: 'war',
    verification: index % 2 === 0 ? 'seed-only' : 'corroborated',
    claims: speakers.map((by) => ({ by, stance: 'says', text: '', sources: [] })),
  }),
)
const atlas: Atlas = {
  ...testAtlas([]),
  events,
  places: new Map(places.map((each) => [each.id, each])),
  parties: new Map(parties.map((each) => [each.id, each])),
}

const options = filterOptions(atlas, chronicle, 'en-GB')
const read = (group: keyof typeof options) =>
  options[group].map(({ heading, options: list }) => [heading, ...list.map(({ label }) => label)])

describe('filterOptions', () => {
  it('sorts places as a reader would look them up, under their countries, those of none last', () => {
    expect(read('places')).toEqual([
      ['France', 'Dreux', 'Évreux', 'Fontainebleau'],
      ['Iran', 'Camp 9', 'Camp 10', 'Tehran'],
      ['Switzerland', 'Zürich'],
      [undefined, 'nowhere'],
    ])
  })

  it('sorts parties by name, whatever their case, under their kinds', () => {
    expect(read('parties')).toEqual([
      [chronicle.partyKinds.government, 'iran', 'Iraq', 'United Nations'],
      [chronicle.partyKinds.group, 'MEK'],
      [chronicle.partyKinds.press, 'the Zeitung'],
      [undefined, 'unlisted'],
    ])
  })

  it('keeps the order of the atlas for categories, and goes from sure to unsure for verification', () => {
    expect(read('categories')).toEqual([[undefined, 'Attack', 'War']])
    expect(read('verifications')).toEqual([
      [undefined, chronicle.verifications.corroborated, chronicle.verifications['seed-only']],
    ])
  })
})
