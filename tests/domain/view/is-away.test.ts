import { expect, test } from 'vitest'
import { isAway } from '../../../src/domain/view/is-away'
import { shownTo } from '../../../src/domain/view/shown-to'
import { firstView, type View, viewContextOf } from '../../../src/domain/view/view'
import { testAtlas } from '../marks/test-atlas'

const context = viewContextOf(testAtlas([]))
context.steps.set('a', [[['spacing', 'even']]])
const first: View = { ...firstView(context.extent), mode: 'teach', lesson: { id: 'a', step: 1 } }
const atStep: View = { ...first, spacing: 'even' }

test('what a step shows tells whether a view is away from it, and nothing of the reader’s own', () => {
  expect(isAway(atStep, context)).toBe(false)
  expect(isAway({ ...atStep, theme: 'dark', calendar: 'persian', embed: true }, context)).toBe(false)
  expect(isAway(first, context)).toBe(true)
  expect(isAway({ ...atStep, map: { zoom: 4, lat: 40, lon: 30 } }, context)).toBe(true)
})

test('a view keeps what is the reader’s own', () => {
  const reader: View = { ...first, theme: 'dark', calendar: 'persian', embed: true, spacing: 'time' }
  expect(shownTo(reader, atStep)).toEqual({ ...reader, spacing: 'even' })
})
