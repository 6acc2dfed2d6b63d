import { expect, it } from 'vitest'
import { cardKey } from '../../src/app/card-key'

it('tells an event from a panel or a place of the same name', () => {
  const keys = [
    cardKey('about', undefined),
    cardKey(undefined, { kind: 'about' }),
    cardKey('place:paris', undefined),
    cardKey(undefined, { kind: 'place', id: 'paris' }),
    cardKey(undefined, undefined),
  ]
  expect(new Set(keys).size).toBe(keys.length)
})

it('is the same for each day of the year', () => {
  expect(cardKey(undefined, { kind: 'on-this-day', day: '02-29' })).toBe(
    cardKey(undefined, { kind: 'on-this-day' }),
  )
})
