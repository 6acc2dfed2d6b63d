import { expect, test } from 'vitest'
import { findFields } from '../../../src/domain/fields/feature-fields'
import type { FieldChoices } from '../../../src/domain/fields/field-choices'
import { writePath } from '../../../src/domain/fields/field-path'

type Properties = Readonly<Record<string, unknown>>

/** The members that are found, for features that have each of the values in turn. */
function found(
  columns: Readonly<Record<string, readonly unknown[]>>,
  more: object = {},
  given: FieldChoices = {},
) {
  const count = Math.max(...Object.values(columns).map(({ length }) => length))
  const features = Array.from({ length: count }, (_, index) => {
    const properties: Properties = Object.fromEntries(
      Object.entries(columns).map(([name, values]) => [name, values[index % values.length]]),
    )
    return { type: 'Feature', geometry: null, properties, ...more }
  })
  const fields = findFields(features, given)
  return (['title', 'category', 'place', 'link'] as const).map((role) => {
    const { chosen } = fields[role]
    return chosen && writePath(chosen.at)
  })
}

const ONE_EACH = ['Alpha one', 'Beta two', 'Gamma three', 'Delta four', 'Eps five', 'Zeta six']

test.each<[string, Readonly<Record<string, readonly unknown[]>>, (string | undefined)[]]>([
  [
    'by English names',
    {
      id: [1, 2, 3, 4, 5, 6],
      title: ONE_EACH,
      category: ['a', 'b', 'a'],
      city: ['X', 'Y'],
      url: ['https://a.org/1'],
    },
    ['title', 'category', 'city', 'url'],
  ],
  [
    'a place that is called just so as the place, though nothing is called as titles are',
    { placeName: ONE_EACH, actor1: ['Military Forces', ...ONE_EACH.slice(1)], country: ['X', 'Y'] },
    ['actor1', 'country', 'placeName', undefined],
  ],
  [
    'by names of other languages',
    { Bezeichnung: ONE_EACH, Art: ['a', 'b'], Ort: ['X', 'Y'], lien: ['https://a.org/1'] },
    ['Bezeichnung', 'Art', 'Ort', 'lien'],
  ],
  [
    'by parts of names',
    { FIRE_NAME: ONE_EACH, event_type: ['a', 'b'], admin_region: ['X', 'Y'], country_code: ['XX', 'YY'] },
    ['FIRE_NAME', 'event_type', 'admin_region', undefined],
  ],
  [
    'by language',
    { name_de: ONE_EACH, name_en: ONE_EACH, kind: ['a', 'b'] },
    ['name_en', 'kind', undefined, undefined],
  ],
  [
    'by content',
    { n: [1, 2, 3, 4, 5, 6], words: ONE_EACH, look: ['good', 'bad'], see: ['https://a.org/1'] },
    ['words', 'look', undefined, 'see'],
  ],
  ['numbers that repeat', { words: ONE_EACH, level: [1, 2, 3] }, ['words', 'level', undefined, undefined]],
  [
    'no measure is a category',
    { words: ONE_EACH, depth: [10.5, 20.1, 30.7] },
    ['words', undefined, undefined, undefined],
  ],
  [
    'a picture is but the second best link',
    { photo: ['https://a.org/1.jpg'], page: ['https://a.org/1'] },
    [undefined, undefined, undefined, 'page'],
  ],
  ['nothing at all', { n: [1.5, 2.5, 3.5] }, [undefined, undefined, undefined, undefined]],
  [
    'other addresses',
    { url: ['javascript:alert(1)', 'ftp://a.org/1'] },
    [undefined, undefined, undefined, undefined],
  ],
])('title, category, place and link are found: %s', (_, columns, paths) => {
  expect(found(columns)).toEqual(paths)
})

test('members of Linked Places are found beside the properties', () => {
  const more = {
    names: [{ toponym: 'Neuhof' }],
    types: [{ identifier: 'aat:1', label: 'town' }],
    links: [{ type: 'seeAlso', identifier: 'https://example.org/1' }],
  }
  const [title, category, , link] = found({ ccode: ['DE', 'FR'] }, more)
  expect([title, category, link]).toEqual(['/names.0.toponym', '/types.0.label', '/links.0.identifier'])
})

test('a column of one value only is no title where there is a better one', () => {
  expect(found({ name: Array.from({ length: 8 }, () => 'Track'), label: ONE_EACH })[0]).toBe('label')
})

test.each<[string, FieldChoices, (string | undefined)[]]>([
  ['two say the same', { place: ['properties', 'name'] }, ['name', 'war', 'name', undefined]],
  ['or nothing', { title: 'none' }, [undefined, 'war', undefined, undefined]],
  [
    'a kind of another column',
    { category: ['properties', 'result'] },
    ['name', 'result', undefined, undefined],
  ],
])('what a reader chooses for one leaves the others as they are found: %s', (_, given, paths) => {
  const battles = {
    name: ONE_EACH,
    war: ['Persian', 'Punic'],
    result: ['Greek victory', 'Roman victory', 'Draw', 'Greek loss', 'Roman loss'],
  }
  expect(found(battles, {}, given)).toEqual(paths)
})
