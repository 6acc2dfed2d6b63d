// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { rememberedMaking, rememberMaking } from '../../../src/app/teach/making-state'

afterEach(() => rememberMaking(undefined))

/** The state of a tab that was loaded again. */
async function afterReload() {
  vi.resetModules()
  const { making } = await import('../../../src/app/teach/making-state')
  return making.getState()
}

test('a tab that is loaded again opens the lesson that was made in it', async () => {
  rememberMaking('own-a')
  expect(rememberedMaking()).toBe('own-a')
  expect(await afterReload()).toMatchObject({ draft: undefined, isOpening: true })
})

test('where no lesson was being made, the lessons are listed', async () => {
  rememberMaking('own-a')
  rememberMaking(undefined)
  expect(await afterReload()).toMatchObject({ draft: undefined, isOpening: false })
})
