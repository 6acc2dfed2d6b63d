import { expect, test } from 'vitest'
import { linkEvent } from '../../../../src/domain/lesson/edit/link-event'
import { linkedEvents } from '../../../../src/domain/lesson/linked-events'
import { plainText } from '../../../../src/domain/lesson/markdown'

const raid = { id: 'raid', title: 'Raid on [Ashraf]' }

test('words that are selected lead to the event', () => {
  const { text, end } = linkEvent('In 2013 the raid came.', { from: 8, to: 16 }, raid)
  expect(text).toBe('In 2013 [the raid](event:raid) came.')
  expect(text.slice(end)).toBe(' came.')
})

test('without a selection the title is put in, apart from what stands before', () => {
  const { text } = linkEvent('See', { from: 3, to: 3 }, raid)
  expect(text).toBe('See [Raid on \\[Ashraf\\]](event:raid)')
  expect(linkedEvents(text)).toEqual(['raid'])
})

test('blanks at the ends of a selection stay outside', () => {
  expect(linkEvent('In 2013 the raid came.', { from: 8, to: 17 }, raid).text).toBe(
    'In 2013 [the raid](event:raid) came.',
  )
})

test.each([
  ['two paragraphs', '|One.\n\nTwo.|', 'One.\n\nTwo. LINK'],
  ['two items of a list', '- |one\n- two|\n\nEnd', '- one\n- two LINK\n\nEnd'],
  ['a link', 'See |[this](event:b) now|.', 'See [this](event:b) now LINK.'],
  ['a web address', 'See |[this](https://example.org) now|.', 'See [this](https://example.org) now LINK.'],
  ['a part of a link', 'See [th|is](event|:b) now', 'See [this](event:b) LINK now'],
  ['nothing, within a link', 'See [th||is](event:b) now', 'See [this](event:b) LINK now'],
  ['half of what is strong', 'a |b **c| d** e', 'a b **c d** e'],
])('where %s is selected, all stays as it was and the title follows', (_, marked, expected) => {
  const [before = '', selected = '', after = ''] = marked.split('|')
  const to = before.length + selected.length
  const { text, end } = linkEvent(before + selected + after, { from: before.length, to }, raid)
  const link = '[Raid on \\[Ashraf\\]](event:raid)'
  if (expected.includes('LINK')) expect(text).toBe(expected.replace('LINK', link))
  expect(text.slice(0, end)).toMatch(/\)$/)
  expect(linkedEvents(text)).toContain('raid')
})

test('marks in a title are words', () => {
  const title = 'The `first* of _two'
  const { text } = linkEvent('', { from: 0, to: 0 }, { id: 'raid', title })
  expect(plainText(text)).toBe(title)
})
