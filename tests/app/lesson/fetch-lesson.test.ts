import { afterEach, expect, test, vi } from 'vitest'
import { fetchLesson } from '../../../src/app/lesson/fetch-lesson'
import { newLesson, newStep } from '../../../src/domain/lesson/edit/new-lesson'
import { formatLesson } from '../../../src/domain/lesson/format-lesson'

const DATASET = new URL('https://atlas.example/data/')
const lesson = {
  ...newLesson('exile'),
  ...{ title: 'Exile', summary: 'A move.', goals: ['Tell it.'] },
  steps: [{ ...newStep({}), heading: 'One', text: 'A text.' }],
}
const fetch = vi.fn(async (_: URL) => new Response(formatLesson(lesson)))

afterEach(() => {
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

test('a lesson comes from the file of its id', async () => {
  vi.stubGlobal('fetch', fetch)
  expect(await fetchLesson(DATASET, 'exile')).toMatchObject({ lesson: { id: 'exile' } })
  expect(String(fetch.mock.calls[0]?.[0])).toBe('https://atlas.example/data/lessons/exile.json')
})

test('a file that holds another lesson is refused', async () => {
  vi.stubGlobal('fetch', fetch)
  expect(await fetchLesson(DATASET, '1981')).toEqual({ failure: { reason: 'shape', path: ['id'] } })
})

test.each(['../../elsewhere', '', 'A b', 'x/y'])('%j, which is no id, is never asked for', async (id) => {
  vi.stubGlobal('fetch', fetch)
  expect(await fetchLesson(DATASET, id)).toEqual({ failure: { reason: 'status', detail: '404' } })
  expect(fetch).not.toHaveBeenCalled()
})
