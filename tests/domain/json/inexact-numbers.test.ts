import { expect, it } from 'vitest'
import { inexactNumbers } from '../../../src/domain/json/inexact-numbers'

const found = (text: string) => [...inexactNumbers(text)].map(({ raw }) => raw)

it.each([
  '12345678901234567890',
  '9007199254740993',
  '0.1234567890123456789',
  '1e999',
  '-1E999',
  '1e-999',
  '-0',
  '-0.00',
  '-0e3',
])('finds %s', (raw) => {
  expect(found(`{"a \\" 1": "${raw}", "b": [1, ${raw}]}`)).toEqual([raw])
})

it.each([
  '0',
  '0.000',
  '10000000000000000000',
  '1.50',
  '-12.250000000000000000',
  '1e3',
  '1.5E+300',
  '2.5e-7',
  '0.30000000000000004',
  '5e-324',
  '-0.5',
])('takes %s for what it says', (raw) => {
  expect(found(`[${raw}]`)).toEqual([])
})

it('says where they stand', () => {
  expect([...inexactNumbers('[1,\n -0.0]')]).toEqual([{ from: 5, raw: '-0.0' }])
})
