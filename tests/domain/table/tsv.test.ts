import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTsv, writeTsv } from '../../../src/domain/table/tsv'

test('what is copied starts no formula where it is pasted, and is pasted here as it was', () => {
  expect(writeTsv([['=HYPERLINK("x")', '-5', '+1.5', '@a', ' =1', '-5+1', 'a']])).toBe(
    '"\'=HYPERLINK(""x"")"\t-5\t+1.5\t\'@a\t\' =1\t\'-5+1\ta\n',
  )
  const cell = fc
    .array(fc.constantFrom('=', '+', '-', '@', '＝', ' ', '\t', '\n', '\0', '"', "'", '1', 'a'), {
      minLength: 1,
    })
    .map((signs) => signs.join(''))
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
      expect(readTsv(writeTsv(rows))).toEqual(rows)
    }),
  )
})
