import { expect, test } from 'vitest'
import { findUndated, type Undated } from '../../../src/domain/check/undated'
import type { JsonObject } from '../../../src/domain/json/json-value'

const feature = (properties: object, beside: object = {}): JsonObject => ({
  type: 'Feature',
  properties,
  ...beside,
})
const MIXED = [
  feature({ date: '1981' }),
  feature({ date: '' }),
  feature({ start: '1980' }),
  undefined,
  feature({}, { when: { timespans: [{ start: { in: '1980' } }] } }),
  feature({ title: 'Mill' }),
]

function find(features: readonly (JsonObject | undefined)[], isForeign = true, before?: Undated): Undated {
  const steps = findUndated(features, isForeign, before)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

test('features without a date are found, with a time of other tools only in files of these', () => {
  expect([...find(MIXED).rows]).toEqual([1, 5])
  expect([...find(MIXED, false).rows]).toEqual([1, 2, 4, 5])
})

test('the member that holds the dates is told, whatever its name', () => {
  const named = [feature({ Datum: '3.4.1990' }), feature({ Datum: '' }), feature({ Datum: '5.4.1990' })]
  expect(find(named)).toMatchObject({ member: 'Datum', rows: new Set([1]) })
  expect(find(MIXED, false).member).toBe('date')
  const observed = [feature({ observed_on: '2020-05-06' }), feature({ observed_on: null })]
  expect([...find(observed).rows]).toEqual([1])
})

test('after an edit only what is another is looked at, and the rows stay the very same where none came or went', () => {
  const before = find(MIXED)
  const renamed = find(MIXED.with(5, feature({ title: 'New mill' })), true, before)
  expect(renamed.rows).toBe(before.rows)
  const dated = find(MIXED.with(5, feature({ date: '1990' })), true, before)
  expect([...dated.rows]).toEqual([1])
  const wrong = { ...before, rows: new Set([0]) }
  expect([...find(MIXED.with(5, feature({})), true, wrong).rows]).toEqual([0, 5])
})
