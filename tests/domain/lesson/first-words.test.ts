import { expect, test } from 'vitest'
import { firstWords } from '../../../src/domain/lesson/first-words'

test('a longer text ends in an ellipsis, without the marks of Markdown', () => {
  expect(firstWords('The **first** move, then\n\nanother one.', 3)).toBe('The first move…')
})

test('a text that is not longer stands whole', () => {
  expect(firstWords('One *two* three.', 3)).toBe('One two three.')
  expect(firstWords('', 3)).toBe('')
})
