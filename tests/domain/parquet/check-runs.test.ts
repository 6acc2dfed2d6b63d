import { expect, it } from 'vitest'
import { bitsOf, checkRuns } from '../../../src/domain/parquet/check-runs'
import { ParquetFault } from '../../../src/domain/parquet/parquet-problem'

const check = (bytes: readonly number[], width: number, count: number) =>
  checkRuns(new DataView(Uint8Array.from(bytes).buffer), 0, width, count)

it('takes runs of one value and packed ones, as far as values are wanted', () => {
  check([20, 1], 1, 10)
  check([3, 0b10110100], 1, 8)
  check([3, 0b10110100], 1, 5)
  check([8, 1, 3, 0xff], 1, 12)
  check([0xd0, 0x0f, 7, 0], 12, 1000)
})

it('takes no run that is longer than what is wanted', () => {
  expect(() => check([254, 255, 255, 255, 15, 1], 1, 10)).toThrow(ParquetFault)
  expect(() => check([255, 255, 255, 255, 15, 1], 1, 10)).toThrow(ParquetFault)
  expect(() => check([20, 1], 40, 10)).toThrow(ParquetFault)
})

it('takes no runs that end before', () => {
  expect(() => check([8, 1], 1, 10)).toThrow(RangeError)
  expect(() => check([0, 0, 0], 8, 10)).toThrow(RangeError)
})

it('knows the bits of a number', () => {
  expect([0, 1, 2, 3, 4].map(bitsOf)).toEqual([0, 1, 2, 2, 3])
})
