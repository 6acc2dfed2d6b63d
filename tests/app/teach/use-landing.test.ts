// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useLanding } from '../../../src/app/teach/use-landing'

afterEach(cleanup)

const land = (lesson: string, step: number, isEntered = false) =>
  renderHook((now: { readonly step: number }) => useLanding(lesson, now.step, isEntered), {
    initialProps: { step },
  })

test('a link to a later step is landed on once, until one goes on', () => {
  const { result, rerender } = land('linked', 5)
  expect(result.current).toBe(true)
  rerender({ step: 6 })
  expect(result.current).toBe(false)
  cleanup()
  expect(land('linked', 5).result.current).toBe(false)
})

test('the first step, and one that was chosen on the page, are no landing', () => {
  expect(land('from-start', 1).result.current).toBe(false)
  expect(land('chosen', 5, true).result.current).toBe(false)
})
