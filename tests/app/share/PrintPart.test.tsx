// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PrintPart } from '../../../src/app/share/PrintPart'
import { civilToDays } from '../../../src/domain/time/days'
import { sampleSubject } from '../../map/picture/sample-subject'

const drawPicture = vi.hoisted(() => vi.fn())
vi.mock('../../../src/map/picture/draw-picture', () => ({ drawPicture }))

const onPrinted = vi.fn()
const window = { from: civilToDays(1970, 1, 1), to: civilToDays(1970, 9, 1) }
const compare = civilToDays(1970, 5, 1)

beforeEach(() => {
  vi.clearAllMocks()
  let made = 0
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${++made}`)
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
  drawPicture.mockImplementation(async () => {
    const canvas = document.createElement('canvas')
    canvas.toBlob = (done) => done(new Blob(['png']))
    return canvas
  })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

async function print() {
  const { messages: _, texts: __, rightToLeft: ___, ...subject } = sampleSubject({ window })
  const props = { ...subject, compare, compared: { from: 0, to: compare }, event: undefined, hasPanel: false }
  const view = render(
    <PrintPart {...props} theme="dark" isAtOnce={false} onPrinted={onPrinted} onSave={() => {}} />,
  )
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Print…' })))
  return view
}
const revoked = () => vi.mocked(URL.revokeObjectURL).mock.calls.flat()

test('draws a light picture of each of two dates that are compared, one map on each', async () => {
  await print()
  expect(drawPicture.mock.calls.map(([{ theme, window: of, compared }]) => [theme, of.to, compared])).toEqual(
    [
      ['light', compare, undefined],
      ['light', window.to, undefined],
    ],
  )
  expect(revoked()).toEqual([])
})

test('gives its pictures back when they are printed', async () => {
  await print()
  await act(async () => void dispatchEvent(new Event('afterprint')))
  expect(onPrinted).toHaveBeenCalledOnce()
  expect(revoked()).toEqual(['blob:1', 'blob:2'])
})

test('gives its pictures back when the dialog is closed', async () => {
  const { unmount } = await print()
  unmount()
  expect(revoked()).toEqual(['blob:1', 'blob:2'])
})
