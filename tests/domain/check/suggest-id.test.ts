import { expect, test } from 'vitest'
import { createSuggestId } from '../../../src/domain/check/suggest-id'

const known = (...ids: string[]) => {
  let compared = 0
  const keys = () => {
    compared++
    return ids
  }
  return { size: ids.length, keys, compared: () => compared }
}

test('an id is compared once, and others until the budget is spent', () => {
  const suggestId = createSuggestId(4)
  const events = known('the-raid', 'the-move')
  expect(suggestId('the-riad', events)).toBe('the-raid')
  expect(suggestId('the-riad', events)).toBe('the-raid')
  expect(events.compared()).toBe(1)
  expect(suggestId('the-mvoe', events)).toBe('the-move')
  expect(suggestId('the-rai', events)).toBeUndefined()
  expect(suggestId('the-mvoe', events)).toBe('the-move')
})

test('what has not the form of an id is not suggested', () => {
  expect(createSuggestId()('the-raid', known('The Raid'))).toBeUndefined()
})

test('the same id may mean another among others', () => {
  const suggestId = createSuggestId()
  expect(suggestId('the-riad', known('the-raid'))).toBe('the-raid')
  expect(suggestId('the-riad', known('the-road'))).toBe('the-road')
})
