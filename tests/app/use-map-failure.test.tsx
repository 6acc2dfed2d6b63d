// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Notice } from '../../src/app/Notices'
import { useMapFailure } from '../../src/app/use-map-failure'

const retry = vi.fn()
let hook: ReturnType<typeof show>

function show() {
  return renderHook(() => {
    const [notice, setNotice] = useState<Notice>()
    return { notice, setNotice, report: useMapFailure(setNotice) }
  }).result
}
const fail = () => act(() => hook.current.report(retry))
const shown = () => hook.current.notice

beforeEach(() => {
  retry.mockClear()
  hook = show()
})
afterEach(cleanup)

describe('a map that could not be loaded', () => {
  it('is said once, also after the reader has dismissed it', () => {
    fail()
    fail()
    expect(shown()?.lost).toBe('map')
    act(() => hook.current.setNotice(undefined))
    fail()
    expect(shown()).toBeUndefined()
  })

  it('is tried again on demand, and said again where that fails', () => {
    fail()
    act(() => shown()?.retry?.())
    expect(retry).toHaveBeenCalledTimes(1)
    expect(shown()).toBeUndefined()
    fail()
    expect(shown()).toBeTruthy()
  })

  it('is tried again when the network is back, without a word where nothing was missing', () => {
    act(() => void dispatchEvent(new Event('online')))
    expect(retry).not.toHaveBeenCalled()
    fail()
    act(() => void dispatchEvent(new Event('online')))
    expect(retry).toHaveBeenCalledTimes(1)
    expect(shown()).toBeUndefined()
  })

  it('leaves another notice where it is', () => {
    const other: Notice = { lost: 'search' }
    act(() => hook.current.setNotice(other))
    fail()
    act(() => void dispatchEvent(new Event('online')))
    expect(shown()).toBe(other)
  })
})
