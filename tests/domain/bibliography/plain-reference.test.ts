import { expect, test } from 'vitest'
import { plainReference } from '../../../src/domain/bibliography/plain-reference'

test.each([
  [
    'Doe, J. (1999b). A tale of\n two cities. Press. https://doi.org/10.1000/182.',
    {
      title: 'Doe, J. (1999b). A tale of two cities. Press.',
      issued: { 'date-parts': [[1999]] },
      URL: 'https://doi.org/10.1000/182',
    },
  ],
  [
    '“A tale”, The Daily, 3 May 1999, available at: <https://example.org/a_b>',
    { title: '“A tale”, The Daily, 3 May 1999,', URL: 'https://example.org/a_b' },
  ],
  ['A tale. doi:10.1000/182', { title: 'A tale.', URL: 'https://doi.org/10.1000/182' }],
  ['A tale https://example.org/a_(b).', { title: 'A tale', URL: 'https://example.org/a_(b)' }],
  ['A tale (https://example.org/a_(b)).', { title: 'A tale', URL: 'https://example.org/a_(b)' }],
  ['A tale [https://example.org/a], 3', { title: 'A tale 3', URL: 'https://example.org/a' }],
  ['A tale (“https://example.org/a”).', { title: 'A tale', URL: 'https://example.org/a' }],
  ['A tale', { title: 'A tale' }],
  ['javascript:alert(1) A tale', { title: 'javascript:alert(1) A tale' }],
])('%j begins a source', (text, item) => {
  expect(plainReference(text)).toEqual({ item, left: [] })
})

test('of a long text the beginning is taken, with its address, and it is told', () => {
  const { item, cuts } = plainReference(`${'word '.repeat(500)} https://example.org/a`)
  expect(String(item.title)).toMatch(/^(word )+word$/)
  expect(String(item.title).length).toBeLessThanOrEqual(600)
  expect(item.URL).toBe('https://example.org/a')
  expect(cuts).toEqual(['end'])
})

test('what somebody logs in with is left out of an address, and it is told', () => {
  expect(plainReference('A tale https://me:secret@example.org/a@b')).toEqual({
    item: { title: 'A tale', URL: 'https://example.org/a@b' },
    left: [],
    cuts: ['login'],
  })
})
