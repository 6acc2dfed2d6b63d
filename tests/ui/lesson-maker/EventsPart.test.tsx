// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { newLesson, newStep } from '../../../src/domain/lesson/edit/new-lesson'
import { EventsPart } from '../../../src/ui/lesson-maker/EventsPart'
import type { StepPartProps } from '../../../src/ui/lesson-maker/StepForm'
import { sampleAtlas } from '../sample-atlas'

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
