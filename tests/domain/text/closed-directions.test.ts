import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closeDirections, closedDirections } from '../../../src/domain/text/closed-directions'

const SIGNS = [
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  'a',
  'ب',
]

/** How deep a text leads, as UAX 9 counts, of what stands after it; undefined where it closes what it has not opened. */
function depthAfter(text: string): number | undefined {
  const open: boolean[] = []
  for (const sign of text) {
    if (/[\u202a\u202b\u202d\u202e]/.test(sign)) open.push(false)
    else if (/[\u2066-\u2068]/.test(sign)) open.push(true)
    else if (sign === '\u202c') {
      if (open.pop() !== false) return undefined
    } else if (sign === '\u2069') {
      if (open.pop() !== true) return undefined
    }
  }
  return open.length
}

describe('closedDirections', () => {
  it.each([
    ['a\u202eb', 'a\u202eb\u202c'],
    ['\u2067a\u202eb', '\u2067a\u202eb\u202c\u2069'],
    ['a\u2069b\u202c', 'ab'],
    ['\u2067a\u202eb\u2069c', '\u2067a\u202eb\u202c\u2069c'],
    ['\u202ea\u202c', '\u202ea\u202c'],
    ['plain', 'plain'],
  ])('%j', (text, closed) => expect(closedDirections(text)).toBe(closed))

  it('leaves nothing open, closes nothing of others, and takes no other sign away', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SIGNS), { maxLength: 30 }), (signs) => {
        const closed = closedDirections(signs.join(''))
        expect(depthAfter(closed)).toBe(0)
        expect(closed.replaceAll(/[^aب]/g, '')).toBe(signs.join('').replaceAll(/[^aب]/g, ''))
        expect(closedDirections(closed)).toBe(closed)
      }),
    )
  })
})

it('of a value closes each text, and is the same value where there is nothing to close', () => {
  const value = JSON.parse('{"a":["x\u202e",{"__proto__":"\u2067y"}],"b":1,"c":null}')
  expect(JSON.stringify(closeDirections(value))).toBe(
    '{"a":["x\u202e\u202c",{"__proto__":"\u2067y\u2069"}],"b":1,"c":null}',
  )
  const plain = { a: ['x', { b: true }] }
  expect(closeDirections(plain)).toBe(plain)
})
