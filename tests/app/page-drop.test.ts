// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { usePageDrop } from '../../src/app/page-drop'
import { eventually } from '../eventually'

vi.mock('../../src/app/take-files', () => {
  throw new TypeError('Failed to fetch dynamically imported module')
})

afterEach(cleanup)

function drag(type: 'dragover' | 'drop') {
  const dataTransfer = { types: ['Files'], files: [new File([], 'a.json')], items: [] }
  document.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), { dataTransfer }))
}

it('tells where what opens a dropped file cannot be had, and not while it is dragged', async () => {
  const failed = vi.fn()
  renderHook(() => usePageDrop(undefined, failed))
  drag('dragover')
  await vi.dynamicImportSettled()
  expect(failed).not.toHaveBeenCalled()
  drag('drop')
  await eventually(() => expect(failed).toHaveBeenCalledOnce())
})
