import { expect, test } from 'vitest'
import { presenterSession } from '../../src/app/presenter-session'

test('a lesson has a window for its presenter', () => {
  expect(presenterSession('?mode=teach&lesson=own-k3f9&step=2&presenter=abc')).toBe('abc')
})

test.each([
  '',
  '?presenter=x',
  '?presenter=x&lesson=',
  '?presenter=x&lesson=../a',
  '?presenter=&lesson=a',
  '?lesson=a',
])('%j shows the atlas', (search) => {
  expect(presenterSession(search)).toBeUndefined()
})
