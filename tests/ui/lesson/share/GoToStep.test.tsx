// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { GoToStep } from '../../../../src/ui/lesson/share/GoToStep'

const onGo = vi.fn()
beforeEach(() => {
  onGo.mockClear()
  render(<GoToStep steps={12} onGo={onGo} locale="en-GB" />)
})
afterEach(cleanup)

const field = () => screen.getByLabelText<HTMLInputElement>('Show the teacher’s step')
function enter(text: string) {
  fireEvent.change(field(), { target: { value: text } })
  fireEvent.submit(field())
}

test.each([
  ['1', 1],
  ['12', 12],
  ['۷', 7],
])('%s goes there', (text, step) => {
  enter(text)
  expect(onGo.mock.calls).toEqual([[step]])
  expect(field().value).toBe('')
})

test.each([
  ['', 'Type the number of a step, from 1 to 12.'],
  ['last', 'Type the number of a step, from 1 to 12.'],
  ['0', 'There is no step 0: this lesson has 12.'],
  ['13', 'There is no step 13: this lesson has 12.'],
])('%j says why not', (text, fault) => {
  enter(text)
  expect(onGo).not.toHaveBeenCalled()
  expect(screen.getByRole('alert').textContent).toBe(fault)
  expect(field().getAttribute('aria-invalid')).toBe('true')
  fireEvent.change(field(), { target: { value: '3' } })
  expect(screen.getByRole('alert').textContent).toBe('')
})
