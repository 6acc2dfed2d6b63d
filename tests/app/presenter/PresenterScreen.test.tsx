// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { fetchLesson } from '../../../src/app/lesson/fetch-lesson'
import { loadAtlas } from '../../../src/app/load-atlas'
import { PresenterScreen } from '../../../src/app/presenter/PresenterScreen'
import { sampleAtlas } from '../../ui/sample-atlas'
import { threeSteps } from '../teach/teach-props'

vi.mock('../../../src/app/lesson/fetch-lesson')
vi.mock('../../../src/app/load-atlas')

afterEach(cleanup)

test('the presenter’s window shows the lesson as soon as the network is back', async () => {
  vi.mocked(loadAtlas).mockResolvedValue({ atlas: undefined, failures: [], problems: [] })
  vi.mocked(fetchLesson).mockResolvedValueOnce({ failure: { reason: 'network' } })
  vi.mocked(fetchLesson).mockResolvedValueOnce({ lesson: threeSteps('one', 'Lesson one') })
  history.replaceState(null, '', '?mode=teach&lesson=one&step=2')
  const dataset = new URL('https://atlas.example/data/')
  await act(async () => render(<PresenterScreen session="a" dataset={dataset} />))
  expect(screen.getByRole('alert').textContent).toContain('(one)')
  await act(async () => dispatchEvent(new Event('online')))
  expect(screen.getByRole('heading', { level: 1, name: 'Lesson one' })).toBeTruthy()
  expect(screen.getByRole('heading', { level: 2, name: 'Lesson one goes on' })).toBeTruthy()
})

test('the atlas is used once it has come whole', async () => {
  const atlas = sampleAtlas()
  const failure = { part: 'events', file: 'events.geojson', reason: 'network', detail: '' } as const
  vi.mocked(loadAtlas).mockReset()
  vi.mocked(loadAtlas).mockResolvedValueOnce({ atlas, failures: [failure], problems: [] })
  vi.mocked(loadAtlas).mockResolvedValue({ atlas, failures: [], problems: [] })
  vi.mocked(fetchLesson).mockResolvedValue({ lesson: threeSteps('one', 'Lesson one') })
  history.replaceState(null, '', '?mode=teach&lesson=one&step=1')
  const dataset = new URL('https://atlas.example/data/')
  await act(async () => render(<PresenterScreen session="a" dataset={dataset} />))
  expect(screen.queryByText(/1965/)).toBeNull()
  for (const _ of [1, 2]) await act(async () => dispatchEvent(new Event('online')))
  expect(screen.getAllByText(/1965/).length).toBeGreaterThan(0)
  expect(loadAtlas).toHaveBeenCalledTimes(2)
})
