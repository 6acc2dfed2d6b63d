import { expect, test } from 'vitest'
import { civilToDays } from '../../src/domain/time/days'
import { formatWindow } from '../../src/i18n/format-window'

test('whole years are named by their numbers, other windows by their days', () => {
  const from = civilToDays(1981, 1, 1)
  expect(formatWindow({ from, to: civilToDays(1987, 1, 1) }, 'en-GB')).toEqual(['1981', '1986'])
  expect(formatWindow({ from, to: civilToDays(1986, 6, 8) }, 'en-GB')).toEqual([
    '1 January 1981',
    '7 June 1986',
  ])
  const at = (hours: number) => from + hours / 24
  expect(formatWindow({ from: at(10.25), to: at(11) }, 'en-GB-x-minute')).toEqual([
    '1 January 1981, 10:15 UTC',
    '1 January 1981, 10:59 UTC',
  ])
  // While time plays, the last day is shown in part.
  expect(formatWindow({ from: from + 0.5, to: civilToDays(1986, 6, 7) + 0.25 }, 'en-GB')).toEqual([
    '1 January 1981',
    '7 June 1986',
  ])
})
