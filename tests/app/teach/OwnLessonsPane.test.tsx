// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { saveDraft } from '../../../src/app/lesson/own-lessons'
import { endMaking, makeNewLesson } from '../../../src/app/teach/making'
import { OwnLessonsPane } from '../../../src/app/teach/OwnLessonsPane'
import { newLesson } from '../../../src/domain/lesson/edit/new-lesson'

vi.mock('idb-keyval', () => import('./kept-in-memory'))

afterEach(cleanup)

const show = () => act(async () => render(<OwnLessonsPane onPlay={() => {}} locale="en-GB" />))
const heading = () => screen.getByRole('heading', { name: 'Your lessons' })

test('the focus comes back to the lessons once, from the lesson that was closed', async () => {
  await makeNewLesson()
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
  expect(await screen.findByRole('heading', { name: 'Tehran' })).toBeTruthy()
})
