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
