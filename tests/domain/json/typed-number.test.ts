import { expect, test } from 'vitest'
import { typedNumbers } from '../../../src/domain/json/typed-number'

test.each([
  ['3280', [3280]],
  [' -0.5 ', [-0.5]],
  ['.5', [0.5]],
  ['1e3', [1000]],
  ['1,5', [1.5]],
  ['-12,25', [-12.25]],
  ['1234,567', [1234.567]],
  ['3,280', [3280, 3.28]],
  ['3,280,000', [3280000]],
  ['3.280.000', [3280000]],
  ['3 280 000', [3280000]],
  ['3,280.000', []],
  ['1e999', []],
  ['about 3', []],
  ['', []],
  ['1,2,3', []],
  ['0x10', []],
])('%j can mean %j', (text, numbers) => expect(typedNumbers(text)).toEqual(numbers))
