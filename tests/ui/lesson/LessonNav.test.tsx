// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { beginLesson } from '../../../src/domain/lesson/lesson-progress'
import { LessonNav } from '../../../src/ui/lesson/LessonNav'
import { sampleLesson, sampleStep } from '../handout/sample-handout'

afterEach(cleanup)

function nav(step: number) {
  const on = { onChange: vi.fn(), onLeave: vi.fn() }
  const lesson = sampleLesson([sampleStep({}), sampleStep({})], { id: 'one', title: 'One' })
  render(
    <LessonNav lesson={lesson} progress={beginLesson('one', 2, step, 0)} locale="en-GB" {...on}>
      {() => null}
    </LessonNav>,
  )
  return on
}
const press = (name: string, detail = 1) => fireEvent.click(screen.getByRole('button', { name }), { detail })

test('the last step ends in the way to the other lessons, and says that it plays from the start', () => {
  const { onChange, onLeave } = nav(2)
  expect(screen.queryByRole('button', { name: 'Next' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Play from the start' })).toBeTruthy()
  press('All lessons')
  expect(onLeave).toHaveBeenCalledTimes(1)
  expect(onChange).not.toHaveBeenCalled()
})

test('the second of two quick clicks on Next does not leave the lesson', () => {
  const { onLeave } = nav(2)
  press('All lessons', 2)
  expect(onLeave).not.toHaveBeenCalled()
})

test('other steps go on, and play', () => {
  const { onChange, onLeave } = nav(1)
  press('Next')
  expect(onChange).toHaveBeenCalledTimes(1)
  expect(onLeave).not.toHaveBeenCalled()
  expect(screen.getByRole('button', { name: 'Play lesson' })).toBeTruthy()
})
