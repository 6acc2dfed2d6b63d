// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { newLesson, newStep } from '../../../src/domain/lesson/edit/new-lesson'
import { StepList } from '../../../src/ui/lesson-maker/StepList'

afterEach(cleanup)

function show() {
  const on = { onOpen: vi.fn(), onMove: vi.fn() }
  const steps = ['One', '', 'Three'].map((heading) => ({ ...newStep({}), heading }))
  render(
    <StepList
      lesson={{ ...newLesson('own-a'), steps }}
      datesOf={() => '1981'}
      problemsAt={(_, step) => (step === 1 ? [{ tone: 'error', text: 'No source.', help: '' }] : [])}
      {...on}
    />,
  )
  return on
}

test('each step is named by number, heading, date and what is wrong', () => {
  show()
  const names = screen
    .getAllByRole('button', { name: /^Step / })
    .map((each) => each.getAttribute('aria-label'))
  expect(names).toEqual([
    'Step 1: One, 1981',
    'Step 2: No heading yet, 1981, 1 problem',
    'Step 3: Three, 1981',
  ])
})

test('Alt with an arrow key moves a step, an arrow key alone does not', () => {
  const { onMove } = show()
  const step = screen.getByRole('button', { name: /^Step 2: / })
  fireEvent.keyDown(step, { key: 'ArrowUp' })
  expect(onMove).not.toHaveBeenCalled()
  fireEvent.keyDown(step, { key: 'ArrowUp', altKey: true })
  expect(onMove).toHaveBeenCalledWith(1, 0, 'open')
})

test('a button that can move no further keeps the focus and asks all the same', () => {
  const { onMove } = show()
  const up = screen.getByRole('button', { name: 'Move step 1 up' })
  expect(up.getAttribute('aria-disabled')).toBe('true')
  fireEvent.click(up)
  expect(onMove).toHaveBeenCalledWith(0, -1, 'up')
})
