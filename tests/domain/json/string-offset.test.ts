import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stringOffset } from '../../../src/domain/json/string-offset'

it('finds each character of a string in its written form', () => {
  const character = fc.constantFrom('a', 'é', '"', '\\', '\n', '\u0001', '\u2028', '/')
  const spelling = fc.tuple(character, fc.boolean()).map(([unit, escaped]) => {
    const written = escaped
      ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
      : JSON.stringify(unit).slice(1, -1)
    return { unit, written }
  })
  fc.assert(
    fc.property(fc.array(spelling, { maxLength: 20 }), (parts) => {
      const text = `  "${parts.map(({ written }) => written).join('')}"`
      let offset = 3
      parts.forEach(({ written }, index) => {
        expect(stringOffset(text, 2, index)).toBe(offset)
        offset += written.length
      })
    }),
  )
})
