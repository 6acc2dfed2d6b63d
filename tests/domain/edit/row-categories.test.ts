import { describe, expect, it } from 'vitest'
import { eventsOfRows } from '../../../src/domain/edit/events-of-rows'
import {
  categoriesOfNames,
  NEW_CATEGORY,
  unknownCategories,
  withCategories,
} from '../../../src/domain/edit/row-categories'
import { bundledAtlas as atlas } from '../export/bundled-atlas'

const [known] = atlas.categories
const rows = ['Sport', known?.label, 'sport', 'Parades', '', known?.id].map((category, index) => ({
  type: 'Feature',
  geometry: null,
  properties: { title: `Event ${index}`, date: '1981', ...(category && { category }) },
}))

describe('categories of rows that the atlas does not list', () => {
  it('are told once, with their rows', () => {
    expect(unknownCategories(rows, atlas)).toEqual({
      asked: [
        { key: 'sport', name: 'Sport', rows: [0, 2] },
        { key: 'parades', name: 'Parades', rows: [3] },
      ],
      more: 0,
    })
  })

  it('become what they are said to mean: one of the atlas, or a new one, and stay as they stand otherwise', () => {
    const meant = new Map([
      ['sport', NEW_CATEGORY],
      ['parades', known?.id ?? ''],
      ['elsewhere', NEW_CATEGORY],
    ])
    const made = categoriesOfNames(rows, atlas, meant, atlas.categories)
    expect(made.categories).toMatchObject([{ id: 'sport', label: 'Sport', description: '' }])
    const of = (meant: ReadonlyMap<string, string>) =>
      eventsOfRows(withCategories(rows, meant), atlas, []).map(({ properties }) => properties)
    const [sport, , second, parades] = of(made.meant)
    for (const properties of [sport, second]) expect(properties).toMatchObject({ category: 'sport' })
    expect(parades).toMatchObject({ category: known?.id })
    expect(of(new Map())[0]).toMatchObject({ category: 'Sport' })
  })

  it('become new ones with ids of their own, though the letters that ids are made of be the same', () => {
    const alike = ['Sport 体', 'Sport 育'].map((category) => ({ properties: { category } }))
    const meant = new Map(unknownCategories(alike, atlas).asked.map(({ key }) => [key, NEW_CATEGORY]))
    const made = categoriesOfNames(alike, atlas, meant, [{ id: 'sport' }])
    expect(made.categories.map(({ id }) => id)).toEqual(['sport-2', 'sport-3'])
    const given = withCategories(alike, made.meant).map(({ properties }) => properties)
    expect(given).toEqual([{ category: 'sport-2' }, { category: 'sport-3' }])
  })

  it('are given to no rows without one, though they be marks only', () => {
    const marked = [{ properties: { category: '—' } }, { properties: { title: 'x' } }]
    const [asked] = unknownCategories(marked, atlas).asked
    const meant = new Map([[asked?.key ?? '', NEW_CATEGORY]])
    const made = categoriesOfNames(marked, atlas, meant, [])
    const given = withCategories(marked, made.meant).map(({ properties }) => properties)
    expect(given).toEqual([{ category: 'category' }, { title: 'x' }])
  })
})
