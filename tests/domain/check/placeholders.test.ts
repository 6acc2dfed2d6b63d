import { expect, test } from 'vitest'
import { isPlaceholder, STUB_TITLE } from '../../../src/domain/check/placeholders'
import { newAtlasWords } from '../../../src/i18n/en/new-atlas'

test.each([
  newAtlasWords.title,
  newAtlasWords.summary,
  STUB_TITLE,
  'TODO',
  'tbd.',
  'To be written…',
  'Lorem ipsum dolor sit amet',
])('%s is still to be written', (text) => {
  expect(isPlaceholder(text)).toBe(true)
})

test.each(['A new atlas of libraries', 'Todo the mule', 'What is to be written of a town', ''])(
  '“%s” is a text',
  (text) => {
    expect(isPlaceholder(text)).toBe(false)
  },
)
