// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { timeScale } from '../../../src/domain/time/time-scale'
import { LessonFile } from '../../../src/ui/handout/LessonFile'
import { LessonPages } from '../../../src/ui/handout/LessonPages'
import { StepDots } from '../../../src/ui/lesson/StepDots'
import { Problems } from '../../../src/ui/lesson-maker/Field'
import { sampleHandout, sampleLesson, sampleStep } from '../handout/sample-handout'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const handout = sampleHandout(
  sampleLesson([sampleStep({ view: { from: '1965', to: '1970', compare: '1970' } })], { goals: ['a', 'a'] }),
)
const scale = timeScale({ from: 0, to: 100 }, 400, false)
const step = { heading: 'Same', window: { from: 0, to: 10 } }
const problem = { tone: 'hint', text: 'Still to write.' } as const

test.each([
  ['headings', <StepDots key="" scale={scale} steps={[step, step]} current={1} onGo={() => {}} />],
  ['goals of a file', <LessonFile key="" handout={handout} pictures={[[]]} withNotes />],
  ['goals and times on paper', <LessonPages key="" handout={handout} overview={undefined} pictures={[]} />],
  ['problems', <Problems key="" problems={[problem, problem]} />],
])('the same %s twice are two', (_, shown) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  render(shown)
  expect(told).not.toHaveBeenCalled()
})
