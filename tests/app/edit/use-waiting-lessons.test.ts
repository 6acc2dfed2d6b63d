// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useWaitingLessons } from '../../../src/app/edit/use-waiting-lessons'
import { removeOwnLesson, saveDraft } from '../../../src/app/lesson/own-lessons'
import { openFile } from '../../../src/domain/edit/edited-file'
import { newLesson } from '../../../src/domain/lesson/edit/new-lesson'
import { formatLesson } from '../../../src/domain/lesson/format-lesson'

it('names the lessons of which Teach has another version than their files, until it is in them', async () => {
  const own = { ...newLesson('own-road'), title: 'Road' }
  const fileOf = (name: string, title: string) => openFile(name, formatLesson({ ...own, id: 'road', title }))
  const files = (title: string) =>
    new Map(
      [
        fileOf('lessons/road.json', title),
        fileOf('lessons/river.json', 'River'),
        openFile('atlas.json', '{}'),
      ].map((file) => [file.name, file]),
    )
  await saveDraft(own, 'road', undefined)
  await saveDraft({ ...own, id: 'own-other' }, undefined, undefined)
  const { result, rerender } = renderHook((now) => useWaitingLessons(now), {
    initialProps: files('Old road'),
  })
  await waitFor(() => expect(result.current).toEqual(['lessons/road.json']))
  rerender(files('Road'))
  await waitFor(() => expect(result.current).toEqual([]))
  rerender(files('Newer road'))
  await waitFor(() => expect(result.current).toEqual(['lessons/road.json']))
  await act(() => removeOwnLesson('own-road'))
  await waitFor(() => expect(result.current).toEqual([]))
})
