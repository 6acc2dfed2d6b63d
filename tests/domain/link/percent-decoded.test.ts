import { expect, it } from 'vitest'
import { percentDecoded } from '../../../src/domain/link/percent-decoded'

it('takes percent escapes out of a text, and leaves one as it is in which they are not whole', () => {
  expect(percentDecoded('caf%C3%A9%20list.csv')).toBe('café list.csv')
  expect(percentDecoded('100%25 of 5%.csv')).toBe('100%25 of 5%.csv')
})
