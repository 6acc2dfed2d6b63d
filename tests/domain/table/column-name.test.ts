import { expect, test } from 'vitest'
import { meantMember, nameFault } from '../../../src/domain/table/column-name'

const MEMBERS = [
  { name: 'title', label: 'Title' },
  { name: 'dateNote', label: 'Note on the date' },
  { name: 'Title', label: 'Heading' },
]

test.each([
  ['title', 'title'],
  ['Title', 'Title'],
  ['TITLE', 'title'],
  ['note on the date', 'dateNote'],
  ['datenote', 'dateNote'],
  ['notes', undefined],
  ['', undefined],
])('“%s” means the member %s', (typed, name) => {
  expect(meantMember(typed, MEMBERS)?.name).toBe(name)
})

test('no property is called as what a feature itself is made of, nor as programs call things', () => {
  expect(
    ['id', 'Geometry', 'properties', 'Latitude', 'bbox'].map((name) => nameFault(name, 'feature')),
  ).toEqual(Array(5).fill('structure'))
  expect(nameFault('__proto__', 'feature')).toBe('unsafe')
  expect(nameFault('constructor', 'item')).toBe('unsafe')
  expect(nameFault('type', 'feature')).toBeUndefined()
  expect(nameFault('geometry', 'item')).toBeUndefined()
})
