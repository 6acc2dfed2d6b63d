import { expect, test } from 'vitest'
import { stepAfter, stepShowing } from '../../../src/ui/lesson-maker/open-step'

const edit = (name: 'add' | 'move' | 'remove' | 'duplicate', before?: number, after?: number) => ({
  ...{ name, before, after },
})

test('a new step opens; from the list nothing else does', () => {
  expect(stepAfter(undefined, edit('add', undefined, 3))).toBe(3)
  expect(stepAfter(undefined, edit('move', 3, 1))).toBeUndefined()
})

test('the form follows its step, goes to a copy, and closes with it', () => {
  expect(stepAfter(3, edit('move', 3, 1))).toBe(1)
  expect(stepAfter(3, edit('duplicate', 3, 4))).toBe(4)
  expect(stepAfter(3, edit('remove', 3))).toBeUndefined()
})

test('what is undone is shown where a form is open', () => {
  expect(stepShowing(0, 2, 3)).toBe(2)
  expect(stepShowing(undefined, 2, 3)).toBeUndefined()
  expect(stepShowing(2, undefined, 3)).toBeUndefined()
  expect(stepShowing(2, 2, 2)).toBeUndefined()
})
