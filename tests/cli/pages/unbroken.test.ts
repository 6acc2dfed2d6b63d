import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unbroken } from '../../../src/cli/pages/unbroken'
import { escapeMarkup } from '../../../src/domain/escape-markup'

test.each([
  ['the Mojahedin-e Khalq, 1963', 'the <span class="page-word">Mojahedin-e</span> Khalq, 1963'],
  ['at Ashraf-3, Albania', 'at <span class="page-word">Ashraf-3</span>, Albania'],
  ['Auvers-sur-Oise, a far-reaching - thing', 'Auvers-sur-Oise, a far-reaching - thing'],
])('%s', (text, markup) => {
  expect(unbroken(text).text).toBe(markup)
})

test('says what the text says, escaped', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-e<&3 ,-]*$/), (text) => {
      expect(unbroken(text).text.replace(/<\/?span[^>]*>/g, '')).toBe(escapeMarkup(text))
    }),
  )
})
