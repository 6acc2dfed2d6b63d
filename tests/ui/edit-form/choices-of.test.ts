import { expect, test } from 'vitest'
import type { KnownTown } from '../../../src/domain/map-edit/known-town'
import { editForm } from '../../../src/i18n/en/edit-form'
import { choicesOf, townChoices } from '../../../src/ui/edit-form/choices-of'
import { sampleAtlas } from '../sample-atlas'

const atlas = sampleAtlas()
const towns: readonly KnownTown[] = [
  { name: 'Parintins', position: [-56.74, -2.63], country: 'BR', isCity: false },
]
const listed = (of: typeof atlas, among = towns) => townChoices(among, of, 'en-GB', editForm)
const places = (of: typeof atlas) => choicesOf('places', of, 'en-GB', editForm)

test('places and towns are listed anew only where they are others, not with each edit of something else', () => {
  const edited = { ...atlas, title: 'Another' }
  expect(listed(edited)).toBe(listed(atlas))
  expect(places(edited)).toBe(places(atlas))
  expect(listed(atlas, [])).toEqual([])
  expect(listed(atlas).map(({ label }) => label)).toEqual(['Parintins'])
})

test('a town is listed no more once a place of the atlas is it', () => {
  const [place] = atlas.places.values()
  if (!place) throw new Error('It has places.')
  const made = { ...place, id: 'parintins', name: 'Parintins', position: [-56.7, -2.6] } as const
  expect(listed({ ...atlas, places: new Map([...atlas.places, [made.id, made]]) })).toEqual([])
})

test('a place of which nobody has said yet how exact it is is told by its country alone', () => {
  const [place] = atlas.places.values()
  if (!place) throw new Error('It has places.')
  const detailOf = (more: object) => {
    const made = { ...place, precision: 'country', country: 'BR', ...more } as const
    return places({ ...atlas, places: new Map([[made.id, made]]) })[0]?.detail
  }
  expect(detailOf({})).toBe('Brazil, country as a whole')
  expect(detailOf({ isPrecisionOpen: true })).toBe('Brazil')
})
