import { describe, expect, it } from 'vitest'
import { excessOf } from '../../../src/domain/json/json-extent'

const LIMITS = { text: 10, texts: 25, depth: 3 }

function nested(depth: number): unknown {
  let value: unknown = 'a'
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { value }
  return value
}

describe('the extent of a value', () => {
  it('is told where a text, or all of them, are too long', () => {
    expect(excessOf('x'.repeat(10), LIMITS)).toBeUndefined()
    expect(excessOf('x'.repeat(11), LIMITS)).toBe('letters')
    expect(excessOf(['x'.repeat(10), { a: 'x'.repeat(10) }], LIMITS)).toBeUndefined()
    expect(excessOf(['x'.repeat(10), { a: 'x'.repeat(10) }, 'x'.repeat(6)], LIMITS)).toBe('letters')
  })

  it('is told where it is too deep, however deep that is', () => {
    expect(excessOf(nested(3), LIMITS)).toBeUndefined()
    expect(excessOf(nested(4), LIMITS)).toBe('depth')
    expect(excessOf(nested(1_000_000), LIMITS)).toBe('depth')
  })

  it('is told where it has too many values, those of lists in it included', () => {
    expect(excessOf([[1, 2], { a: 3 }], { ...LIMITS, values: 5 })).toBeUndefined()
    expect(excessOf([[1, 2], { a: 3, b: 4 }], { ...LIMITS, values: 5 })).toBe('values')
    expect(excessOf([[1, 2], { a: 3, b: 4 }], LIMITS)).toBeUndefined()
  })

  it('of what has no texts is none', () => {
    for (const value of [undefined, null, 1, true, [], {}]) expect(excessOf(value, LIMITS)).toBeUndefined()
  })
})
