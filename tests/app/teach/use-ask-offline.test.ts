// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useAskOffline } from '../../../src/app/teach/use-ask-offline'

afterEach(cleanup)

const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))

test('asks before a lesson is left only while there is no network', () => {
  const network = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true)
  const turn = (isOn: boolean) => {
    network.mockReturnValue(isOn)
    act(() => dispatchEvent(new Event(isOn ? 'online' : 'offline')))
  }
  const { unmount } = renderHook(useAskOffline)
  expect(isAsked()).toBe(false)
  turn(false)
  expect(isAsked()).toBe(true)
  turn(true)
  expect(isAsked()).toBe(false)
  turn(false)
  unmount()
  expect(isAsked()).toBe(false)
})
