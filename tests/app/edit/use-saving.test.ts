// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { EditSession } from '../../../src/app/edit/edit-session'
import { useSaving } from '../../../src/app/edit/use-saving'
import { openFile } from '../../../src/domain/edit/edited-file'
import { beginEditing } from '../../../src/domain/edit/editing'

const picker = vi.hoisted(() => ({ save: vi.fn() }))
vi.mock('browser-fs-access', () => ({ fileSave: picker.save }))

afterEach(() => vi.useRealTimers())

it('a save that lasts is told at once, after a while with a way out, and to whoever presses again', async () => {
  vi.useFakeTimers()
  let refuse = (_: Error) => {}
  picker.save.mockReturnValue(new Promise((_, reject) => (refuse = reject)))
  const editing = beginEditing([openFile('own.geojson', '{}')], false)
  const state = { editing, untaken: [], isElsewhere: false }
  const session = Object.assign(
    createStore(() => state),
    { handles: new Map(), source: { kind: 'file' } },
  )
  const say = vi.fn()
  const { result } = renderHook(() => useSaving(session as unknown as EditSession, 'en', say))
  let saving = Promise.resolve()
  await act(async () => {
    saving = result.current.save()
  })
  expect(result.current).toMatchObject({ underWay: ['own.geojson'], fault: undefined })
  expect(say).toHaveBeenLastCalledWith('Saving own.geojson…')
  await act(() => result.current.save())
  expect(say).toHaveBeenCalledTimes(2)
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(result.current.underWay).toEqual(['own.geojson'])
  expect(result.current.fault).toMatch(
    /^Not written yet: own\.geojson\. .* You can download a copy meanwhile\.$/,
  )
  await act(async () => {
    refuse(new Error('The disk is full'))
    await saving
  })
  expect(result.current).toMatchObject({
    underWay: [],
    fault: expect.stringMatching(/^The file could not be written: The disk is full\./),
  })
  expect(picker.save).toHaveBeenCalledTimes(1)
})
