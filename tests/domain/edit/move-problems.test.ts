import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeChanges } from '../../../src/domain/edit/compose-changes'
import { insertItems, removeItems, setAt } from '../../../src/domain/edit/edit-file'
import { changeFile, openFile, rangeAt } from '../../../src/domain/edit/edited-file'
import { moveIndex, moveProblems } from '../../../src/domain/edit/move-problems'
import type { TextChanges } from '../../../src/domain/edit/text-change'
import type { Problem } from '../../../src/domain/problem'

const file = openFile('a.geojson', '{"features": [{"id": "one"}, {"id": "two"}, {"id": "three"}]}')

function problemAt(path: (string | number)[]): Problem {
  const range = rangeAt(file, path) ?? { from: 0, to: 0 }
  return { code: 'schema/id-form', severity: 'error', values: {}, path, ...range }
}

test('a problem goes along with what it is of', () => {
  const changes = setAt(file, ['features', 0, 'id'], 'much longer') ?? []
  const after = changeFile(file, changes)
  const [moved] = moveProblems([problemAt(['features', 2, 'id'])], changes, after)
  expect(after.text.slice(moved?.from, moved?.to)).toBe('"three"')
  expect(moved?.path).toEqual(['features', 2, 'id'])
})

test('a problem is told of the item that stands there, and of none where that is gone', () => {
  const inserted = insertItems(file, 0, [{ id: 'zero' }])
  const after = changeFile(file, inserted)
  expect(moveProblems([problemAt(['features', 1, 'id'])], inserted, after)[0]?.path).toEqual([
    'features',
    2,
    'id',
  ])
  const removed = removeItems(file, [0, 1])
  const less = changeFile(file, removed)
  const problems = [0, 1, 2].map((index) => problemAt(['features', index, 'id']))
  expect(moveProblems(problems, removed, less).map(({ path }) => path)).toEqual([['features', 0, 'id']])
})

test('a problem is gone where the list is another by now', () => {
  const before = openFile('a.geojson', '{"features": [{"id": "one"}], "others": [{"id": "two"}]}')
  const changes = [
    { from: 2, to: 10, insert: 'formerly' },
    { from: 31, to: 37, insert: 'features' },
  ]
  const after = changeFile(before, changes)
  expect(after.items.values).toEqual([{ id: 'two' }])
  const range = rangeAt(before, ['features', 0, 'id']) ?? { from: 0, to: 0 }
  expect(moveProblems([{ ...problemAt(['features', 0, 'id']), ...range }], changes, after)).toEqual([])
})

test('problems go along in any order as each does alone', () => {
  const places = fc.shuffledSubarray([[0, 'id'], [1, 'id'], [1], [2, 'id'], [2]])
  const edits = fc.array(fc.oneof(fc.tuple(fc.nat(3), fc.string()), fc.nat(3)), { maxLength: 4 })
  fc.assert(
    fc.property(places, edits, (at, wanted) => {
      let after = file
      const changes = wanted.reduce<TextChanges>((before, each) => {
        const made = Array.isArray(each)
          ? (setAt(after, ['features', each[0], 'id'], each[1]) ?? [])
          : removeItems(after, [each])
        after = changeFile(after, made)
        return composeChanges(before, made)
      }, [])
      const problems = at.map((path) => problemAt(['features', ...path]))
      expect(moveProblems(problems, changes, after)).toEqual(
        problems.flatMap((problem) => moveProblems([problem], changes, after)),
      )
    }),
  )
})

test('an item is found again after changes one after the other', () => {
  const first = insertItems(file, 0, [{ id: 'zero' }])
  const between = changeFile(file, first)
  const second = setAt(between, ['features', 3, 'id'], 'drei') ?? []
  const after = changeFile(between, second)
  expect([0, 1, 2].map((index) => moveIndex(index, file, composeChanges(first, second), after))).toEqual([
    1, 2, 3,
  ])
  const removed = removeItems(file, [1])
  expect([0, 1, 2].map((index) => moveIndex(index, file, removed, changeFile(file, removed)))).toEqual([
    0,
    undefined,
    1,
  ])
})
