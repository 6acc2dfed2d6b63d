import { expect, test } from 'vitest'
import type { DateReading } from '../../src/domain/fields/date-field'
import { wordDateReading } from '../../src/i18n/word-date-way'

test.each<[DateReading, string]>([
  [{ kind: 'year', negative: 'bce' }, 'years; those below 0 are years BCE'],
  [{ kind: 'year', negative: 'edtf' }, 'years; those below 0 as EDTF counts them, so that -0043 is 44 BCE'],
  [{ kind: 'text', negative: 'bce' }, ''],
  [{ kind: 'text', negative: 'edtf' }, 'years below 0 as EDTF counts them, so that -0043 is 44 BCE'],
  [
    {
      ...{ kind: 'text', negative: 'edtf', order: 'day-first' },
      orderBecause: { reason: 'numbers', text: '13/7/1914' },
    },
    'years below 0 as EDTF counts them, so that -0043 is 44 BCE; the day first, since one is 13/7/1914',
  ],
])('of %j it is said: %s', (reading, words) => {
  expect(wordDateReading({ kind: 'member', at: ['properties', 'date'], reading })).toBe(words)
})
