// @vitest-environment happy-dom
import { act, cleanup, fireEvent, renderHook } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PlacingTool } from '../../../src/app/edit/placing-tool'
import { FILE, loadPage, text } from './edit-page'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

async function undoing(isDrawing: boolean) {
  const page = await loadPage()
  const [{ useUndo }, { beginPlacing }, { record }, { edit }] = await Promise.all([
    import('../../../src/app/edit/use-undo'),
    import('../../../src/app/edit/placing-tool'),
    import('../../../src/domain/history/history'),
    import('../../../src/i18n/en/edit'),
  ])
  await page.openFiles([new File([text('One', 'Two')], FILE)])
  page.retitle(0, 'Other')
  const session = page.session()
  const say = vi.fn()
  const begun = beginPlacing('leg')
  const stop = { position: [10, 20] as const, place: undefined }
  const drawn = [[stop], [stop, stop]].reduce((line, stops) => record(line, stops, undefined), begun.drawn)
  const { result } = renderHook(() => {
    const [tool, setTool] = useState<PlacingTool | undefined>(isDrawing ? { ...begun, drawn } : undefined)
    return { tool, ...useUndo(session, { current: null }, say, tool, setTool) }
  })
  const press = (key: string) => act(() => void fireEvent.keyDown(document.body, { key, ctrlKey: true }))
  return { result, press, say, edit, page }
}

test('of a line that is drawn, stop after stop is undone before any edit, and brought back alike', async () => {
  const { result, press, say, edit, page } = await undoing(true)
  expect(result.current.undoes).toBe(edit.setStop(2))
  press('z')
  expect(say).toHaveBeenLastCalledWith(edit.undone(edit.setStop(2)))
  expect([result.current.undoes, result.current.redoes]).toEqual([edit.setStop(1), edit.setStop(2)])
  press('y')
  expect(result.current.tool?.drawn.done).toBe(2)
  act(() => result.current.undo())
  act(() => result.current.undo())
  expect(page.now()).toContain('Other')
  press('z')
  expect(page.now()).not.toContain('Other')
})

test('where nothing is drawn, the edits are undone', async () => {
  const { result, press, edit, page } = await undoing(false)
  expect(result.current.undoes).toBe(edit.done({ kind: 'set' }))
  press('z')
  expect(page.now()).not.toContain('Other')
  expect([result.current.undoes, result.current.redoes]).toEqual([undefined, edit.done({ kind: 'set' })])
})
