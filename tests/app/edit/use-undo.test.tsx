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
  const onChanged = vi.fn()
  const onWalk = vi.fn()
  const begun = beginPlacing({ kind: 'leg', file: FILE })
  const stop = { position: [10, 20] as const, place: undefined }
  const drawn = [[stop], [stop, stop]].reduce((line, stops) => record(line, stops, 1), begun.drawn)
  const root = { current: document.createElement('div') }
  const { result, rerender } = renderHook(
    ({ at }) => {
      const [tool, setTool] = useState<PlacingTool | undefined>(isDrawing ? { ...begun, drawn } : undefined)
      return {
        tool,
        ...useUndo({ session, root, say, tool, at, onTool: setTool, onChanged, onWalk }),
      }
    },
    { initialProps: { at: 'here' } },
  )
  const press = (key: string) => act(() => void fireEvent.keyDown(document.body, { key, ctrlKey: true }))
  return { result, press, say, edit, page, onChanged, onWalk, goTo: (at: string) => rerender({ at }) }
}

test('of a line that is drawn, stop after stop is undone before the edits that are older, and brought back alike', async () => {
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

test('while a line is drawn, what was edited after its last stop is undone before it, and brought back after it', async () => {
  const { result, press, edit, page } = await undoing(true)
  act(() => page.retitle(1, 'Later'))
  const set = edit.done({ kind: 'set' })
  const told = () => [result.current.undoes, result.current.redoes]
  expect(told()).toEqual([set, undefined])
  press('z')
  expect(page.now()).not.toContain('Later')
  expect(told()).toEqual([edit.setStop(2), set])
  for (const _ of [1, 2, 3]) press('z')
  expect(page.now()).not.toContain('Other')
  expect(told()).toEqual([undefined, set])
  press('y')
  expect(page.now()).toContain('Other')
  for (const stop of [1, 2]) {
    expect(result.current.redoes).toBe(edit.setStop(stop))
    press('y')
  }
  expect(page.now()).not.toContain('Later')
  press('y')
  expect(page.now()).toContain('Later')
  expect(told()).toEqual([set, undefined])
})

test('where nothing is drawn, the edits are undone', async () => {
  const { result, press, edit, page } = await undoing(false)
  expect(result.current.undoes).toBe(edit.done({ kind: 'set' }))
  press('z')
  expect(page.now()).not.toContain('Other')
  expect([result.current.undoes, result.current.redoes]).toEqual([undefined, edit.done({ kind: 'set' })])
})

test('what was undone is shown where it was made somewhere else', async () => {
  const { press, onChanged, onWalk, goTo } = await undoing(false)
  press('z')
  expect(onChanged).not.toHaveBeenCalled()
  expect(onWalk.mock.calls).toEqual([[[{ file: FILE, indices: [0] }]]])
  goTo('elsewhere')
  press('y')
  expect(onChanged.mock.calls).toEqual([[[{ file: FILE, indices: [0] }]]])
})

test('what was undone is told until anything else is done', async () => {
  const { result, press, edit, page } = await undoing(false)
  const told = () => result.current.told?.text
  expect(told()).toBeUndefined()
  press('z')
  expect(told()).toBe(edit.undone(edit.done({ kind: 'set' })))
  press('y')
  expect(told()).toBe(edit.redone(edit.done({ kind: 'set' })))
  act(() => page.retitle(1, 'Third'))
  expect(told()).toBeUndefined()
})

test('what was undone is told anew where the same is undone again, and no longer once one types', async () => {
  const { result, press, page } = await undoing(false)
  act(() => page.retitle(1, 'Third'))
  press('z')
  const first = result.current.told
  press('z')
  expect(result.current.told?.text).toBe(first?.text)
  expect(result.current.told?.key).not.toBe(first?.key)
  act(() => result.current.onInput())
  expect(result.current.told).toBeUndefined()
})

test('what was undone out of sight is shown: its file, and its form', async () => {
  const page = await loadPage()
  const { showChanged } = await import('../../../src/app/edit/show-changed')
  await page.openFiles([new File([text('One', 'Two')], FILE)])
  const selected = () => page.session().getState().selected
  page.editing.setState({ view: 'problems', file: 'other.geojson' })
  showChanged(page.session(), 'other.geojson', [{ file: FILE, indices: [1] }])
  expect([page.editing.getState().file, selected()]).toEqual(['other.geojson', undefined])
  page.editing.setState({ view: 'form' })
  showChanged(page.session(), 'other.geojson', [{ file: FILE, indices: [1] }])
  expect([page.editing.getState().file, selected()]).toEqual([FILE, { file: FILE, index: 1 }])
  showChanged(page.session(), FILE, [{ file: FILE, indices: [0, 1] }])
  expect(selected()).toEqual({ file: FILE, index: 1 })
  showChanged(page.session(), FILE, [{ file: FILE, indices: [0] }])
  expect(selected()).toEqual({ file: FILE, index: 0 })
})
