import { expect, test } from 'vitest'
import { checkEventsFile } from '../../../src/domain/check/check-events-file'
import type { ProblemGroup } from '../../../src/domain/check/group-problems'
import { groupProblems } from '../../../src/domain/check/group-problems'
import { applyChanges, type TextChanges } from '../../../src/domain/edit/text-change'
import type { Fix } from '../../../src/domain/fix/fix'
import { chooseKnown, countOffers, groupKey } from '../../../src/domain/fix/fix-offers'
import { type ChosenFix, joinFixes } from '../../../src/domain/fix/join-fixes'
import type { Problem } from '../../../src/domain/problem'

const problem: Problem = { code: 'x/y', severity: 'error', values: {}, path: [], from: 0, to: 0 }

function chosen(...changes: TextChanges): ChosenFix {
  return {
    file: 'a',
    problem,
    fix: { code: 'write-value', values: {}, isSafe: true, changes: new Map([['a', changes]]) },
  }
}

const text = '["a", "b", "c"]'
const after = (...all: ChosenFix[]) => applyChanges(text, joinFixes(all).changes.get('a') ?? [])

test('fixes that touch nothing of each other are one edit, in the order of the text', () => {
  const last = chosen({ from: 11, to: 14, insert: '3' })
  const first = chosen({ from: 1, to: 4, insert: '1' })
  expect(after(last, first)).toBe('[1, "b", 3]')
})

test('of those that touch, the first is made and the others are left', () => {
  const whole = chosen({ from: 1, to: 4, insert: '1' }, { from: 11, to: 14, insert: '3' })
  const part = chosen({ from: 6, to: 9, insert: '2' }, { from: 12, to: 13, insert: 'd' })
  const beside = chosen({ from: 4, to: 4, insert: ', 9' })
  const { made, left } = joinFixes([whole, part, beside])
  expect(made).toEqual([whole])
  expect(left).toEqual([part, beside])
  expect(after(whole, part, beside)).toBe('[1, "b", 3]')
})

test('what is added to the end of a list is added one behind the other, the same only once', () => {
  const end = (insert: string) => chosen({ from: 14, to: 14, insert })
  const all = [end(', "d"'), end(', "de"'), end(', "d"'), end(', {"id": 1}')]
  expect(joinFixes(all).left).toEqual([])
  expect(after(...all)).toBe('["a", "b", "c", "d", "de", {"id": 1}]')
})

test('members and commas alone are not added behind each other', () => {
  const end = (insert: string) => chosen({ from: 14, to: 14, insert })
  expect(joinFixes([end(', "x": 1'), end(', "x": 2')]).left).toHaveLength(1)
  expect(joinFixes([end(','), end(', ')]).left).toHaveLength(1)
})

test('what goes from beside each other goes at once', () => {
  const [second, third] = [chosen({ from: 4, to: 9, insert: '' }), chosen({ from: 9, to: 14, insert: '' })]
  for (const all of [
    [second, third],
    [third, second],
  ])
    expect(after(...all)).toBe('["a"]')
  expect(joinFixes([second, second]).left).toEqual([second])
  expect(joinFixes([second, chosen({ from: 9, to: 9, insert: ', 9' })]).left).toHaveLength(1)
})

function swapped(count: number): string {
  const features = Array.from({ length: count }, (_, index) => ({
    type: 'Feature',
    id: `e-${index}`,
    geometry: { type: 'Point', coordinates: [35, 151 + index] },
    properties: { title: 'Here', date: index === 0 ? '20/06/1981' : '21/06/1981' },
  }))
  return JSON.stringify({ type: 'FeatureCollection', features }, null, 2)
}

function offersOf(files: ReadonlyMap<string, string>) {
  const problems = new Map<string, Problem[]>()
  for (const [name, text] of files)
    problems.set(
      name,
      checkEventsFile({ name, text }).map((found) => found.problem),
    )
  const groups = groupProblems(problems, ({ code }) => code === 'geojson/swapped' || code === 'date/slashes')
  const counting = countOffers(groups, files)
  let step = counting.next()
  while (!step.done) step = counting.next()
  return { groups, offers: step.value }
}

test('offers what many problems of a kind have, and counts what is safe', () => {
  const files = new Map([['a.geojson', swapped(3)]])
  const { groups, offers } = offersOf(files)
  const of = (code: string) =>
    offers.byGroup.get(groupKey(groups.find((each) => each.code === code) as ProblemGroup))
  expect(of('geojson/swapped')?.map(({ fix, count, isAlike }) => [fix.code, count, isAlike])).toEqual([
    ['swap-coordinates', 3, true],
  ])
  expect(of('date/slashes')?.map(({ count, isAlike }) => [count, isAlike])).toEqual([[3, false]])
  const isSafe = (fix: Fix) => fix.isSafe
  expect(chooseKnown(groups, files, isSafe)).toHaveLength(offers.safe)
  const { changes, left } = joinFixes(chooseKnown(groups, files, ({ code }) => code === 'swap-coordinates'))
  expect(left).toEqual([])
  const mended = applyChanges(files.get('a.geojson') ?? '', changes.get('a.geojson') ?? [])
  expect(offersOf(new Map([['a.geojson', mended]])).groups.map(({ code }) => code)).toEqual(['date/slashes'])
})

test('offers nothing to many where only one has it', () => {
  const { offers } = offersOf(new Map([['a.geojson', swapped(1)]]))
  expect(offers.byGroup.size).toBe(0)
})
