// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { HandoutDialog } from '../../../src/app/handout/HandoutDialog'
import type { Lesson } from '../../../src/domain/lesson/lesson'
import { categoryScheme } from '../../../src/domain/marks/mark-scheme'
import { viewContextOf } from '../../../src/domain/view/view'
import type { DrawMapOptions } from '../../../src/map/picture/draw-map-picture'
import { eventually } from '../../eventually'
import { sampleLesson, sampleStep } from '../../ui/handout/sample-handout'
import { sampleAtlas } from '../../ui/sample-atlas'

const drawMapPicture = vi.hoisted(() => vi.fn())
vi.mock('../../../src/map/picture/draw-map-picture', () => ({ drawMapPicture }))
const saveFile = vi.hoisted(() => vi.fn())
vi.mock('../../../src/ui/files/save-file', () => ({ saveFile }))

const atlas = sampleAtlas()
const lesson = sampleLesson(
  [
    sampleStep({ events: ['founding', 'move'], emphasis: [{ kind: 'place', id: 'paris' }] }),
    sampleStep({ view: { compare: '1975', to: '1990', map: '4/40/30' } }),
  ],
  { title: 'Réunion & départ' },
)

function canvas(): HTMLCanvasElement {
  const made = document.createElement('canvas')
  made.toBlob = (done, type) => done(new Blob(['jpeg'], { type: type ?? '' }))
  return made
}

beforeEach(() => {
  vi.clearAllMocks()
  let made = 0
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${++made}`)
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
  vi.stubGlobal('print', vi.fn())
  drawMapPicture.mockImplementation(async () => canvas())
  open(lesson)
})

function open(lesson: Lesson) {
  cleanup()
  render(
    <HandoutDialog
      atlas={atlas}
      context={viewContextOf(atlas)}
      lesson={lesson}
      scheme={categoryScheme(atlas.categories)}
      locale="en-GB"
      link={(step) => `https://atlas.example/?step=${step}`}
      onClose={() => {}}
    />,
  )
}
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const choose = (name: RegExp) => fireEvent.click(screen.getByRole('radio', { name }))
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))
const drawn = () => drawMapPicture.mock.calls.map(([options]) => options as DrawMapOptions)
const revoked = () => vi.mocked(URL.revokeObjectURL).mock.calls.flat()

test('prints light, pale maps: one of all places, one of each step, two of a step that compares', async () => {
  await press('Print…')
  expect(drawn().map(({ theme, paleness, width }) => [theme, (paleness ?? 0) > 0, width])).toEqual([
    ['light', true, 720],
    ['light', true, 720],
    ['light', true, 355],
    ['light', true, 355],
  ])
  const [, first] = drawn()
  expect([...(first?.lit ?? [])]).toEqual(['move'])
  expect(document.querySelectorAll('.handout img')).toHaveLength(4)
})

test('gives its pictures back when they are printed', async () => {
  await press('Print…')
  expect(revoked()).toEqual([])
  await act(async () => void dispatchEvent(new Event('afterprint')))
  expect(revoked()).toEqual(['blob:1', 'blob:2', 'blob:3', 'blob:4'])
  expect(document.querySelector('.handout')).toBeNull()
})

test('an empty map for the worksheet has neither names nor events', async () => {
  choose(/^Worksheet/)
  await press('Print…')
  expect(drawn()).toHaveLength(1)
  expect(drawn()[0]).toMatchObject({ isMute: true, atlas: { events: [], legs: [], stays: [] } })
  expect(document.querySelector('.numbered-map text')?.textContent).toBe('1')
})

test('a lesson too small for any task has no worksheet', () => {
  open(sampleLesson([sampleStep({ events: [], text: 'Text.' })]))
  choose(/^Worksheet/)
  expect(screen.getByText('This lesson names too few events for a worksheet.')).toBeTruthy()
  expect((screen.getByRole('button', { name: 'Print…' }) as HTMLButtonElement).disabled).toBe(true)
})

test('the answer sheet needs no map', async () => {
  choose(/^Answer sheet/)
  await press('Print…')
  expect(drawn()).toEqual([])
  expect(document.querySelector('.handout-answers')).not.toBeNull()
})

test('the file is saved by the name of the lesson, and its size is said', async () => {
  choose(/^Download lesson/)
  await press('Download')
  await act(async () => void (await eventually(() => expect(saveFile).toHaveBeenCalledOnce())))
  const [name, file] = saveFile.mock.lastCall as [string, Blob]
  expect(name).toBe('reunion-depart.html')
  expect(await file.text()).toContain('src="data:image/jpeg;base64,')
  expect(screen.getByRole('status').textContent).toMatch(
    /^Saved as reunion-depart\.html \(\d+(\.\d)? (bytes|kB|MB)\)\.$/,
  )
  expect(revoked()).toEqual([])
})

test('drawing can be called off', async () => {
  drawMapPicture.mockImplementation(() => new Promise(() => {}))
  await press('Print…')
  expect(screen.getByRole('progressbar', { name: 'Drawing the maps' })).toBeTruthy()
  await press('Cancel')
  expect(drawn()[0]?.signal?.aborted).toBe(true)
  expect(screen.getByRole('button', { name: 'Print…' })).toBeTruthy()
})

test('a map that cannot be drawn is told with what to do', async () => {
  drawMapPicture.mockRejectedValue(Object.assign(new Error('404'), { name: 'MapPictureError' }))
  await press('Print…')
  expect(screen.getByRole('alert').textContent).toMatch(/Check the connection and try again/)
})
