import { expect, it } from 'vitest'
import { parseAnyNumbers, withoutNotFinite } from '../../../src/domain/json/not-finite'

it.each([
  ['[NaN, Infinity,-Infinity]', [null, null, null]],
  ['{"NaN":NaN}', { NaN: null }],
  [String.raw`["\"NaN","\\",NaN,"Infinity \\\" -Infinity"]`, ['"NaN', '\\', null, 'Infinity \\" -Infinity']],
  [`["${'NaN'.repeat(1_000_000)}",NaN]`, ['NaN'.repeat(1_000_000), null]],
  ['[1]', [1]],
])('reads numbers that JSON cannot say as null (%#)', (text, value) => {
  expect(parseAnyNumbers(text)).toEqual(value)
})

it.each(['[-NaN]', '[nan]', '[1NaN]', '[Infinity,]', '["NaN'])(
  'refuses what is no JSON otherwise: %s',
  (text) => {
    expect(() => parseAnyNumbers(text)).toThrow(SyntaxError)
  },
)

it('leaves a text without such numbers', () => {
  expect(withoutNotFinite('["NaN",null]')).toBeUndefined()
})
