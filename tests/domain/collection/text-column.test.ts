import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TextDraft, textAt } from '../../../src/domain/collection/text-column'

function columnOf(texts: readonly string[], order = texts.map((_, index) => index)) {
  const draft = new TextDraft()
  for (const text of texts) draft.add(text)
  return draft.build(Uint32Array.from(order))
}

it('keeps texts in another order', () => {
  const column = columnOf(['Zürich', '', '中国 🏛', 'a'], [2, 3, 1, 0])
  expect([0, 1, 2, 3].map((row) => textAt(column, row))).toEqual(['中国 🏛', 'a', '', 'Zürich'])
  expect(Buffer.from(column.bytes).toString()).toBe('Zürich中国 🏛a')
})

it('keeps any text as UTF-8', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (texts) => {
      const column = columnOf(texts)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what is shown as blanks
      const shown = texts.map((text) => text.replace(/[\u0000-\u001f\u007f]/g, ' '))
      expect(texts.map((_, row) => textAt(column, row))).toEqual(shown)
      expect(Buffer.from(column.bytes)).toEqual(Buffer.from(texts.join('')))
    }),
  )
})

it('takes bytes for a text', () => {
  const draft = new TextDraft()
  draft.add('é')
  draft.addBytes(Buffer.from('"abc"'), 1, 4)
  const column = draft.build(Uint32Array.of(1, 0))
  expect([textAt(column, 0), textAt(column, 1)]).toEqual(['abc', 'é'])
})

it('cuts a long text between letters and mends half a pair', () => {
  expect(textAt(columnOf(['é'.repeat(900)]), 0)).toBe('é'.repeat(500))
  expect(textAt(columnOf([`a${'中'.repeat(900)}`]), 0)).toBe(`a${'中'.repeat(333)}`)
  expect(textAt(columnOf(['a\ud800b']), 0)).toBe('a\ufffdb')
})

it('grows with its texts', () => {
  const texts = Array.from({ length: 9000 }, (_, index) => `Title ${index} `.repeat(3))
  const column = columnOf(texts)
  expect([0, 4095, 4096, 8999].map((row) => textAt(column, row))).toEqual(
    [0, 4095, 4096, 8999].map((index) => texts[index]),
  )
})
