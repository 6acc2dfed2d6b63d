// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { edited } from '../../../src/app/edited'
import { saveDraft } from '../../../src/app/lesson/own-lessons'
import { endMaking, makeNewLesson, openFile } from '../../../src/app/teach/making'
import { OwnLessonsPane } from '../../../src/app/teach/OwnLessonsPane'
import { newLesson } from '../../../src/domain/lesson/edit/new-lesson'
import { formatLesson } from '../../../src/domain/lesson/format-lesson'
import { lessonMaker as words } from '../../../src/i18n/en/lesson-maker'
import { sampleAtlas } from '../../ui/sample-atlas'
import { memory } from './kept-in-memory'

vi.mock('idb-keyval', () => import('./kept-in-memory'))

afterEach(cleanup)

const show = () => act(async () => render(<OwnLessonsPane onPlay={() => {}} locale="en-GB" />))
const heading = () => screen.getByRole('heading', { name: 'Your lessons' })

test('the focus comes back to the lessons once, from the lesson that was closed', async () => {
  await makeNewLesson(words)
  await endMaking()
  const { unmount } = await show()
  expect(document.activeElement).toBe(heading())
  unmount()
  await show()
  expect(document.activeElement).not.toBe(heading())
})

test('a lesson that is saved elsewhere is listed', async () => {
  await show()
  await act(() => saveDraft({ ...newLesson('own-a'), title: 'Tehran' }, undefined, undefined))
  const heading = await screen.findByRole('heading', { name: 'Tehran' })
  const year = new Date().getFullYear()
  expect(heading.closest('li')?.textContent).toMatch(new RegExp(`Saved \\d+ \\S+ ${year}, \\d`))
})

test('what cannot be read is listed by its name or id, to be downloaded or deleted', async () => {
  memory.kept.clear()
  memory.kept.set('own-x', { file: '{"id":' })
  memory.kept.set('own-y', { version: 2, file: '{"title": "From a newer page"}' })
  await show()
  const item = (name: string) => screen.getByRole('heading', { name }).closest('li')
  expect(item('own-x')?.textContent).toContain('damaged')
  expect(item('From a newer page')?.textContent).toContain('newer version')
  const links = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    expect(this.download).toBe('own-x.json')
  })
  screen.getByRole('button', { name: 'Download: own-x' }).click()
  expect(links).toHaveBeenCalledOnce()
  await act(async () => screen.getByRole('button', { name: 'Delete: own-x' }).click())
  expect(screen.getByRole('alertdialog').textContent).toContain('Download it first')
  await act(async () => screen.getByRole('button', { name: 'Delete lesson' }).click())
  expect([...memory.kept.keys()]).toEqual(['own-y'])
})

test('what is asked of a file that is there already has the focus and is in view, wherever it was opened', async () => {
  const seen = vi.spyOn(Element.prototype, 'scrollIntoView')
  const own = { ...newLesson('own-b'), title: 'Paris' }
  await act(() => saveDraft(own, 'paris', undefined))
  const file = (title: string) => new File([formatLesson({ ...own, id: 'paris', title })], 'paris.json')
  await openFile(file('Paris, by another'), words)
  await show()
  const asked = () => screen.getByText(/You have the lesson of this file already/)
  expect(document.activeElement?.contains(asked())).toBe(true)
  expect(seen.mock.contexts).toEqual([document.activeElement])
  heading().focus()
  await act(() => openFile(new File(['{'], 'paris.json'), words))
  expect(document.activeElement?.textContent).toContain('The file could not be opened.')
})

test('a lesson that edited files have too says so, and whether they have it as it is', async () => {
  memory.kept.clear()
  const lesson = { ...newLesson('own-c'), title: 'The road' }
  await act(() => saveDraft(lesson, 'the-road', undefined))
  const files = (title: string) => ({
    shown: {
      ...({ key: 'mine', atlas: sampleAtlas(), of: 'local', name: 'Mine', isChanged: true } as const),
      lessons: new Map([['the-road', formatLesson({ ...lesson, id: 'the-road', title })]]),
    },
  })
  edited.setState(files('The road'))
  await show()
  const item = () => screen.getByRole('heading', { name: 'The road' }).closest('li')?.textContent
  expect(item()).toContain('It stands above too: lessons/the-road.json has it as it is here.')
  act(() => edited.setState(files('The way')))
  expect(item()).toContain('without all that is written here')
  act(() => edited.setState({ shown: undefined }))
  expect(item()).not.toContain('above')
})
