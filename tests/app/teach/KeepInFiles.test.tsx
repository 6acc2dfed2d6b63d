// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { edited } from '../../../src/app/edited'
import { KeepInFiles } from '../../../src/app/teach/KeepInFiles'
import { workOnDraft } from '../../../src/app/teach/lesson-draft'
import { present } from '../../../src/domain/history/history'
import { setLessonField } from '../../../src/domain/lesson/edit/edit-lesson'
import { newLesson } from '../../../src/domain/lesson/edit/new-lesson'
import { formatLesson } from '../../../src/domain/lesson/format-lesson'
import type { Lesson } from '../../../src/domain/lesson/lesson'
import type { ToMend } from '../../../src/ui/lesson-maker/maker-props'
import { testAtlas } from '../../domain/marks/test-atlas'

vi.mock('idb-keyval', () => import('./kept-in-memory'))

afterEach(() => {
  cleanup()
  edited.setState({ shown: undefined, isHidden: false })
})

const lesson: Lesson = { ...newLesson('own-a'), title: 'The road' }
const begin = () => workOnDraft({ lesson, fileId: undefined, stamp: undefined }, (title) => title)

const mend = (place: string, isUnplayable: boolean): ToMend => ({
  ...{ step: undefined, field: 'summary', text: 'Still to be written.' },
  ...{ place, isUnplayable },
})

/** Files of an atlas that take a lesson as long as `isTaking`. */
function editFiles(files: { isTaking: boolean }) {
  const show = (lessons: ReadonlyMap<string, string>) =>
    edited.setState({
      shown: {
        ...{ key: 'own', atlas: testAtlas([]), of: 'local', name: 'My atlas', isChanged: true, lessons },
        keepLesson(kept, id = 'the-road') {
          if (!files.isTaking) return undefined
          show(new Map([[id, formatLesson({ ...kept, id })]]))
          return id
        },
      },
    })
  show(new Map())
}

test('a lesson is added to the files that are edited once, and then put into the same file', async () => {
  editFiles({ isTaking: true })
  const draft = begin()
  const { rerender } = render(<KeepInFiles draft={draft} lesson={lesson} toMend={[]} />)
  screen.getByText('It is not among the files of “My atlas”, which you edit.')
  fireEvent.click(screen.getByRole('button', { name: 'Add it to these files' }))
  screen.getByText(/^lessons\/the-road\.json has it as it is here/)
  expect(draft.getState().fileId).toBe('the-road')
  expect(document.activeElement?.textContent).toMatch(/^lessons\/the-road\.json has it/)
  expect(screen.queryByRole('button')).toBeNull()
  act(() => void draft.apply(setLessonField(lesson, 'title', 'The way'), false))
  rerender(<KeepInFiles draft={draft} lesson={present(draft.getState().history)} toMend={[]} />)
  fireEvent.click(await screen.findByRole('button', { name: 'Put it into its file' }))
  expect(edited.getState().shown?.lessons.get('the-road')).toContain('The way')
  await draft.close()
})

test('it is said where the files do not take it; without an atlas in them nothing is', () => {
  const files = { isTaking: false }
  editFiles(files)
  const draft = begin()
  render(<KeepInFiles draft={draft} lesson={lesson} toMend={[]} />)
  fireEvent.click(screen.getByRole('button'))
  expect(screen.getByRole('alert').textContent).toMatch(/^It was not taken/)
  act(() => edited.setState({ isHidden: true }))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a lesson that could not be played stays out of the files, and it is said what is still to be written', async () => {
  editFiles({ isTaking: true })
  const draft = begin()
  const { rerender } = render(
    <KeepInFiles
      draft={draft}
      lesson={lesson}
      toMend={[mend('Summary', true), mend('Step 2, Text', true), mend('Step 2, Events', false)]}
    />,
  )
  screen.getByText(/“My atlas”, which you edit\. .+ Still to be written: Summary; Step 2, Text\.$/)
  expect(screen.queryByRole('button')).toBeNull()
  rerender(<KeepInFiles draft={draft} lesson={lesson} toMend={[mend('Step 2, Events', false)]} />)
  screen.getByRole('button', { name: 'Add it to these files' })
  await draft.close()
})
