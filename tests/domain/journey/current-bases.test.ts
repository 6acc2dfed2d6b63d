import { expect, test } from 'vitest'
import { currentBases } from '../../../src/domain/journey/current-bases'
import { daySpan, testStay } from '../marks/test-atlas'

const iraq = daySpan(100, 400, { latestStart: 130, earliestEnd: 380 })
const stays = [
  testStay('members-ashraf', 'camp-ashraf', iraq),
  testStay('leaders-baghdad', 'baghdad', daySpan(100, 300), 'leadership'),
  testStay('members-baghdad', 'baghdad', daySpan(200, 300)),
]

test('lists who is where just before the end of the window, the leadership first', () => {
  expect(currentBases(stays, 250).map(({ place, who }) => [place, who])).toEqual([
    ['camp-ashraf', [{ who: 'members', certainty: 'certain' }]],
    [
      'baghdad',
      [
        { who: 'leadership', certainty: 'certain' },
        { who: 'members', certainty: 'certain' },
      ],
    ],
  ])
})

test('a stay begins with the first instant past its start and ends with its exclusive end', () => {
  expect(currentBases(stays, 100)).toEqual([])
  expect(currentBases(stays, 300).map(({ place }) => place)).toEqual(['camp-ashraf', 'baghdad'])
  expect(currentBases(stays, 301).map(({ place }) => place)).toEqual(['camp-ashraf'])
  expect(currentBases(stays, 401)).toEqual([])
})

test('is only possible where the dates do not settle it', () => {
  const certainty = (at: number) => currentBases(stays, at)[0]?.who[0]?.certainty
  expect(certainty(120)).toBe('possible')
  expect(certainty(131)).toBe('certain')
  expect(certainty(380)).toBe('certain')
  expect(certainty(390)).toBe('possible')
})
