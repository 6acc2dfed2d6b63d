// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { lessonWith, showForm } from './maker-form'

afterEach(cleanup)

const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name })
const row = (step: number) => button(new RegExp(`^Step ${step}: `))
/** Where the focus is: keys are heard there. */
const press = (key: string, keys: object = { ctrlKey: true }) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...keys })

test('a new last step that is undone leaves the focus on the step before, and keys go on', () => {
  showForm(lessonWith('One', 'Two'))
  fireEvent.click(button('Add step from this view'))
  expect(document.activeElement).toBe(screen.getByLabelText('Heading'))
  press('z')
  expect(document.activeElement).toBe(row(2))
  press('y')
  press('z')
  expect(document.activeElement).toBe(row(2))
})

test('an only step that is undone leaves the focus on what adds one', () => {
  showForm(lessonWith())
  fireEvent.click(button('Add step from this view'))
  press('z')
  expect(document.activeElement).toBe(button('Add step from this view'))
})

test('a last step that is deleted again leaves the focus on the one before', () => {
  showForm(lessonWith('One', 'Two'))
  fireEvent.click(row(2))
  fireEvent.click(button('Delete step'))
  expect(document.activeElement).toBe(row(1))
  press('z')
  expect(document.activeElement).toBe(row(2))
  press('y')
  expect(document.activeElement).toBe(row(1))
})

test('keys undo where nothing has the focus, and not where something beside the maker has it', () => {
  showForm(lessonWith('One'))
  fireEvent.click(button('Add step from this view'))
  const beside = document.body.appendChild(document.createElement('input'))
  beside.focus()
  press('z')
  expect(button('Undo: new step, step 2')).toBeTruthy()
  beside.remove()
  expect(document.activeElement).toBe(document.body)
  press('z')
  expect(button('Nothing to undo')).toBeTruthy()
})

test('the focus goes with a step whose move is undone', () => {
  showForm(lessonWith('One', 'Two', 'Three'))
  row(3).focus()
  press('ArrowUp', { altKey: true })
  expect(document.activeElement).toBe(row(2))
  press('z')
  expect(document.activeElement).toBe(row(3))
  const up = button('Move step 3 up')
  up.focus()
  fireEvent.click(up)
  press('z')
  expect(document.activeElement).toBe(button('Move step 3 up'))
})

test('what is to be mended is counted, and leads to its field, also to one that is folded away', () => {
  const empty = { tone: 'empty', text: 'Still to be written.', help: '' } as const
  showForm(lessonWith('One', ''), {
    toMend: [
      { step: undefined, field: 'summary', place: 'Summary', text: empty.text, isUnplayable: true },
      { step: 1, field: 'heading', place: 'Step 2, Heading', text: empty.text, isUnplayable: true },
    ],
    problemsAt: (...path) => (path[0] === 'summary' ? [empty] : []),
  })
  const about = screen.getByText('About the lesson').closest('details') as HTMLDetailsElement
  expect(about.querySelector('summary')?.textContent).toBe('About the lesson 1 to write')
  about.open = false
  fireEvent.click(screen.getByText('2 things to mend before it can be proposed'))
  fireEvent.click(button('Summary'))
  expect(about.open).toBe(true)
  expect(document.activeElement).toBe(screen.getByLabelText('Summary'))
  fireEvent.click(button('Step 2, Heading'))
  expect(document.activeElement).toBe(screen.getByLabelText('Heading'))
})

test('a lesson that nothing is wrong with can be proposed', () => {
  showForm(lessonWith('One'))
  expect(screen.getByText('Nothing to mend: it can be proposed.')).toBeTruthy()
})

test('map and time are folded away, and come back to show a step', () => {
  const shown: unknown[] = []
  showForm(lessonWith('One'), { isShown: () => false, onShowView: (step) => shown.push(step) })
  fireEvent.click(button('Hide map and time'))
  expect(screen.getByRole('region', { name: 'Make a lesson' }).dataset.alone).toBe('true')
  fireEvent.click(row(1))
  expect(screen.getByText('Map and time show something else now.')).toBeTruthy()
  fireEvent.click(button('Show on the map'))
  expect(shown).toHaveLength(1)
  expect(button('Hide map and time')).toBeTruthy()
})

test('notes, question and answer show how they will be read once one writes there', () => {
  showForm(lessonWith('One'))
  fireEvent.click(row(1))
  for (const name of ['Notes for the teacher', 'Question for the class', 'Answer']) {
    const field = screen.getByLabelText(name)
    const part = field.closest('.field')
    expect(part?.querySelector('.maker-preview')).toBeNull()
    fireEvent.focus(field)
    fireEvent.change(field, { target: { value: 'Who *says* so?' } })
    expect(part?.querySelector('.maker-preview em')?.textContent).toBe('says')
  }
})
