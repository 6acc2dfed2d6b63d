import { expect, test } from 'vitest'
import { countHolders, isMember, planCopy, planRemoval } from '../../../src/domain/table/plan-column'
import { knownMembers, requiredMembers } from '../../../src/domain/table/role-members'
import { memberColumn, type TableColumn } from '../../../src/domain/table/table-columns'

const column = (name: string): TableColumn => ({ ...memberColumn(name, 'feature'), kind: 'text' })
const feature = (properties: object | null) => ({ type: 'Feature', properties })
const FEATURES = [
  feature({ a: 'x', b: '' }),
  undefined,
  feature({ a: 'y', b: 'kept' }),
  feature({ a: null }),
  feature(null),
]

test('a copy fills what is empty, or goes over all', () => {
  const filled = planCopy(FEATURES, column('a'), column('b'), true)
  expect(filled).toEqual([{ index: 0, before: '', after: 'x' }])
  const all = planCopy(FEATURES, column('a'), column('b'), false)
  expect(all.map(({ index, after }) => [index, after])).toEqual([
    [0, 'x'],
    [2, 'y'],
  ])
})

test('a member is taken away also where it holds nothing', () => {
  expect(planRemoval(FEATURES, column('a'), 'feature').map(({ index }) => index)).toEqual([0, 2, 3])
  expect(countHolders(FEATURES, 'b', 'feature')).toBe(2)
  expect(countHolders([{ id: 'x' }], 'toString', 'item')).toBe(0)
})

test('ids and positions are no members, a property of that name is', () => {
  expect(isMember({ key: 'id', path: ['id'], name: 'id', kind: 'text' }, 'feature')).toBe(false)
  expect(isMember(column('id'), 'feature')).toBe(true)
  expect(isMember({ ...memberColumn('id', 'item'), kind: 'text' }, 'item')).toBe(false)
})

test('the members that an atlas cannot be without are those that its schema asks for', () => {
  expect(requiredMembers('events').has('date')).toBe(true)
  expect(requiredMembers('events').has('dateNote')).toBe(false)
  expect(requiredMembers('relocations').has('from')).toBe(true)
  expect(requiredMembers('other').size).toBe(0)
})

test('a schema tells what each member holds', () => {
  const known = knownMembers('events')
  expect(
    ['title', 'date', 'priority', 'verification', 'actors', 'seed'].map((name) => known.get(name)),
  ).toEqual([...['text', 'date', 'number', 'text', 'nested', 'nested']])
  expect(knownMembers('relocations').get('kind')).toBe('text')
  expect(knownMembers('sources').get('issued')).toBe('csl-date')
  expect(knownMembers('other').size).toBe(0)
})

test('a text that is copied into a column of numbers is a number, if it is one', () => {
  const to: TableColumn = { ...column('n'), kind: 'number' }
  const rows = [feature({ a: '2' }), feature({ a: 'two' })]
  expect(planCopy(rows, column('a'), to, true).map(({ after }) => after)).toEqual([2, 'two'])
})

test('a number that would be another when it is written anew is not copied', () => {
  const features = ['12345678901234567890', '[9007199254740993]', '1e999', '1.50', '"a"'].map((big) =>
    JSON.parse(`{ "type": "Feature", "properties": { "a": ${big} } }`),
  )
  expect(planCopy(features, column('a'), column('b'), true).map(({ after }) => after)).toEqual([1.5, 'a'])
})
