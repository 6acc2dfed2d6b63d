// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { fetchLesson } from '../../../src/app/lesson/fetch-lesson'
import { loadAtlas } from '../../../src/app/load-atlas'
import { PresenterScreen } from '../../../src/app/presenter/PresenterScreen'
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
