// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Worksheet } from '../../../src/domain/lesson/worksheet/worksheet'
import { timeScale } from '../../../src/domain/time/time-scale'
import { Problems } from '../../../src/ui/field/Field'
import { LessonFile } from '../../../src/ui/handout/LessonFile'
import { LessonPages } from '../../../src/ui/handout/LessonPages'
import { NumberedMap } from '../../../src/ui/handout/NumberedMap'
import { ClaimsSheet } from '../../../src/ui/handout/TaskSheets'
import { WorksheetKey } from '../../../src/ui/handout/WorksheetKey'
import { StepDots } from '../../../src/ui/lesson/StepDots'
import { GoneNote } from '../../../src/ui/lesson-maker/GoneNote'
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
const [event] = handout.atlas.events
const [claim] = event?.claims ?? []
const parties = [...handout.atlas.parties.values()].slice(0, 2)
const claims = {
  claims: parties.flatMap((party) => (event && claim ? [{ event, claim, party }] : [])),
  parties,
}
const worksheet: Worksheet = { ...handout.worksheet, claims }
const spot = { dot: { x: 5, y: 5 }, at: { x: 9, y: 9 } }
const picture = { src: 'blob:map', width: 720, height: 425 }
const problem = { tone: 'hint', text: 'Still to write.', help: 'Write it.' } as const

test.each([
  ['headings', <StepDots key="" scale={scale} steps={[step, step]} current={1} onGo={() => {}} />],
  ['goals of a file', <LessonFile key="" handout={handout} pictures={[[]]} withNotes />],
  ['goals and times on paper', <LessonPages key="" handout={handout} overview={undefined} pictures={[]} />],
  ['claims on paper', <ClaimsSheet key="" task={claims} />],
  ['claims with their answers', <WorksheetKey key="" handout={{ ...handout, worksheet }} />],
  ['spots', <NumberedMap key="" picture={picture} spots={[spot, spot]} radius={9} locale="en-GB" />],
  ['names that are gone', <GoneNote key="" gone={['the event “a”', 'the event “a”']} />],
  ['problems', <Problems key="" problems={[problem, problem]} />],
])('the same %s twice are two', (_, shown) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  render(shown)
  expect(told).not.toHaveBeenCalled()
})
