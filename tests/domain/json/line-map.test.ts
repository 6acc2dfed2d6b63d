import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLineMap, lineColumn, longestLine } from '../../../src/domain/json/line-map'

const texts = fc
  .array(fc.constantFrom('a', '\n', '\r', '\r\n', 'é', '𝄞', ' '), { maxLength: 40 })
  .map((parts) => parts.join(''))

describe('createLineMap', () => {
  it('counts lines and columns from 1, columns in UTF-16 units', () => {
    const text = 'ab\r\n𝄞c\rd\n'
    const at = (piece: string) => lineColumn(text, text.indexOf(piece))
    expect(at('a')).toEqual({ line: 1, column: 1 })
    expect(at('c')).toEqual({ line: 2, column: 3 })
    expect(at('d')).toEqual({ line: 3, column: 1 })
    expect(lineColumn(text, text.length)).toEqual({ line: 4, column: 1 })
    expect(lineColumn('', 0)).toEqual({ line: 1, column: 1 })
  })

  it('counts no byte order mark, which no editor shows', () => {
    const map = createLineMap('\uFEFFab\nc')
    expect([0, 1, 2, 4].map((offset) => map.lineColumn(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
    ])
    expect(map.lineText(1)).toBe('ab')
  })

  it('moves on by one column, or to the start of the next line', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const map = createLineMap(text)
        for (let offset = 0; offset < text.length; offset++) {
          const here = map.lineColumn(offset)
          const next = map.lineColumn(offset + 1)
          if (next.line === here.line) expect(next.column).toBe(here.column + 1)
          else expect(next).toEqual({ line: here.line + 1, column: 1 })
        }
      }),
    )
  })

  it('has the text of its lines', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const map = createLineMap(text)
        const lines = Array.from({ length: map.lineCount }, (_, index) => map.lineText(index + 1))
        expect(lines).toEqual(text.split(/\r\n|\r|\n/))
      }),
    )
  })

  it('takes what lies beyond the text as its end', () => {
    const map = createLineMap('ab\nc')
    expect(map.lineColumn(99)).toEqual({ line: 2, column: 2 })
    expect(map.lineColumn(-1)).toEqual({ line: 1, column: 1 })
    expect(map.lineText(0)).toBe('')
    expect(map.lineText(3)).toBe('')
  })
})

describe('longestLine', () => {
  it.each([
    ['', 0],
    ['ab\ncde\r\nf', 5],
    ['a\rbcd', 3],
  ])('of %j is %i long', (text, length) => expect(longestLine(text)).toBe(length))
})
