// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { newLesson, newStep } from '../../../src/domain/lesson/edit/new-lesson'
import { EventsPart } from '../../../src/ui/lesson-maker/EventsPart'
import type { StepPartProps } from '../../../src/ui/lesson-maker/StepForm'
import { ViewPart } from '../../../src/ui/lesson-maker/ViewPart'
import { sampleAtlas } from '../sample-atlas'
import { lessonWith, makerParts, showForm } from './maker-form'

afterEach(cleanup)

test('the events in view are drawn when they are asked for, and no more than 200', () => {
  const atlas = sampleAtlas()
  const [event] = atlas.events
  const events = Array.from({ length: 1250 }, (_, at) => ({ ...event, id: `event-${at}` }))
  const step = newStep({})
  const parts = {
    ...{ step, index: 0, lesson: { ...newLesson('own-a'), steps: [step] }, atlas, locale: 'en-GB' },
    ...{ problemsAt: () => [], findEvents: () => undefined, eventsInView: () => events, onTold: () => {} },
  }
  const { container } = render(<EventsPart {...(parts as unknown as StepPartProps)} onLink={() => {}} />)
  const choices = () => container.querySelectorAll('.maker-choices button')
  expect(choices()).toHaveLength(0)
  const fold = container.querySelector('details') as HTMLDetailsElement
  fold.open = true
  fireEvent(fold, new Event('toggle'))
  expect(choices()).toHaveLength(200)
  expect(screen.getByText(/^and 1,050 more/)).toBeTruthy()
})

test('an event that is added leaves the focus on the next choice, the last one on the search', () => {
  const atlas = sampleAtlas()
  showForm({ ...lessonWith('One'), title: 'Exile' }, { atlas, findEvents: () => atlas.events.slice(0, 3) })
  fireEvent.click(screen.getByRole('button', { name: /^Step 1: / }))
  const search = screen.getByRole('searchbox')
  fireEvent.change(search, { target: { value: 'a' } })
  const choices = () => Array.from(document.querySelectorAll<HTMLElement>('.maker-choices button'))
  const [, second] = choices()
  second?.focus()
  for (const left of [2, 1, 0]) {
    const focused = document.activeElement as HTMLElement
    fireEvent.click(focused)
    expect(choices()).toHaveLength(left)
    expect(document.activeElement).toBe(left > 0 ? choices().at(-1) : search)
  }
})

test('what a lesson has no room for is not said to be done', () => {
  const atlas = sampleAtlas()
  const [event] = atlas.events
  const step = { ...newStep({}), events: [event?.id ?? ''] }
  const lesson = { ...newLesson('own-a'), steps: [step] }
  const onTold = vi.fn()
  const parts = { ...makerParts(lesson), onChange: () => false, ...{ step, index: 0, onTold } }
  render(
    <>
      <EventsPart {...(parts as unknown as StepPartProps)} onLink={() => {}} />
      <ViewPart {...(parts as unknown as StepPartProps)} />
    </>,
  )
  fireEvent.click(screen.getByRole('button', { name: /^Remove/ }))
  for (const button of screen.getAllByRole('button')) fireEvent.click(button)
  expect(onTold.mock.calls.filter(([text]) => !/link/i.test(text))).toEqual([])
})
