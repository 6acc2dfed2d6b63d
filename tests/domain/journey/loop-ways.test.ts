import { expect, test } from 'vitest'
import { loopWays } from '../../../src/domain/journey/loop-ways'
import { daySpan, testLeg } from '../marks/test-atlas'

const span = daySpan(0, 10)
const ways = loopWays([
  testLeg('far', ['paris', 'baghdad'], span),
  testLeg('one', ['baghdad', 'camp-ashraf'], span),
  testLeg('two', ['camp-ashraf', 'camp-liberty'], span),
  testLeg('three', ['tirana', 'ashraf-3'], span),
])

test('only short legs have one, and it points away from where the long legs come from', () => {
  expect([...ways.keys()]).toEqual(['one', 'two', 'three'])
  const { away = 0 } = ways.get('one') ?? {}
  // Paris lies to the north-west of Baghdad, and the screen's y runs down.
  expect(Math.cos(away)).toBeGreaterThan(0)
  expect(Math.sin(away)).toBeGreaterThan(0)
})

test('loops at the same place are turned apart and take lanes of their own', () => {
  const [one, two] = [ways.get('one'), ways.get('two')]
  expect(Math.abs((one?.turn ?? 0) - (two?.turn ?? 0))).toBeGreaterThan(1)
  expect(one?.lane).not.toBe(two?.lane)
})
