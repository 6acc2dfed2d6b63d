import { expect, it } from 'vitest'
import { compare } from '../../../src/i18n/en/compare'
import { changeLines } from '../../../src/ui/compare/change-lines'

const wording = { places: new Map(), locale: 'en-GB', words: compare }

it.each([
  [true, true, 'x'],
  [false, true, 'x (approximate on A)'],
  [true, false, 'x (approximate on B)'],
  [false, false, 'x (approximate on both dates)'],
])('says on which of two dates a place is approximate: %s, %s', (first, second, text) => {
  const change = {
    both: [{ places: ['x'] as const, isCertainOn: { first, second } }],
    onlyFirst: [],
    onlySecond: [],
    isSilentOn: { first: false, second: false },
  }
  expect(changeLines(change, { other: 'A', shown: 'B' }, wording)).toEqual([{ label: 'On both dates', text }])
})
