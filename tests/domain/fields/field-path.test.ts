import fc from 'fast-check'
import { expect, test } from 'vitest'
import { getterOf, parsePath, writePath } from '../../../src/domain/fields/field-path'

test.each([
  [['properties', 'YEAR'], 'YEAR'],
  [['properties', 'timespan', 'begin'], 'timespan.begin'],
  [['when'], '/when'],
  [['names', '0', 'toponym'], '/names.0.toponym'],
  [['properties', 'v1.2,a:b/c\\d'], 'v1\\.2\\,a\\:b\\/c\\\\d'],
  [['properties', ''], '\\0'],
  [['properties'], '/properties'],
  [['properties', 'تاریخ'], 'تاریخ'],
  [['properties', '\ud800'], '\\ud800'],
])('%j is written %s', (path, text) => {
  expect(writePath(path)).toBe(text)
  expect(parsePath(text)).toEqual(path)
})

const name = fc.oneof(
  fc.constantFrom('properties', 'a', '', '0', '__proto__', '.', '\\'),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({
    unit: fc.constantFrom('\\', '.', ',', ':', '/', '0', 'u', 'd', '8', '\ud800', '\udc00', 'é'),
    maxLength: 8,
  }),
)

test('any path comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 5 }), (path) => {
      const text = writePath(path)
      expect(parsePath(text)).toEqual(path)
      expect(() => encodeURIComponent(text)).not.toThrow()
    }),
  )
})

test.each(['', '.', 'a.', '.a', 'a..b', 'a,b', 'a:b', 'a/b', '\\', '\\x', '\\u12', '/.'])(
  '%j is no path',
  (text) => {
    expect(parsePath(text)).toBeUndefined()
  },
)

test('a member is taken only where a feature has it itself', () => {
  const feature = JSON.parse('{"properties":{"a":{"b":1},"__proto__":2,"list":[{"c":3}]},"when":4}')
  const take = (text: string) => getterOf(parsePath(text) ?? [])(feature)
  expect(['a.b', '__proto__', 'list.0.c', '/when'].map(take)).toEqual([1, 2, 3, 4])
  expect(['toString', 'constructor', 'a.b.c', 'nothing', '/when.x'].map(take)).toEqual(
    Array.from({ length: 5 }),
  )
  for (const odd of [null, undefined, 5, 'text', [], { properties: null }, { properties: 'text' }])
    expect(getterOf(['properties', 'length'])(odd)).toBeUndefined()
})
