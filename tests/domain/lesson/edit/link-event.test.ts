import { expect, test } from 'vitest'
import { linkEvent } from '../../../../src/domain/lesson/edit/link-event'
import { linkedEvents } from '../../../../src/domain/lesson/linked-events'

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
