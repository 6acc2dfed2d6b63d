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
  ['A tale', { title: 'A tale' }],
  ['javascript:alert(1) A tale', { title: 'javascript:alert(1) A tale' }],
])('%j begins a source', (text, item) => {
  expect(plainReference(text)).toEqual({ item, left: [] })
})

test('of a long text the beginning is taken', () => {
  expect(String(plainReference('a '.repeat(5000)).item.title).length).toBeLessThanOrEqual(600)
})
