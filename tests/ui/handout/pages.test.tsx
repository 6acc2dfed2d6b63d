// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readDataset } from '../../../src/cli/pages/read-dataset'
import { makeWorksheet } from '../../../src/domain/lesson/worksheet/worksheet'
import { handout as words } from '../../../src/i18n/en/handout'
import { AnswerPages } from '../../../src/ui/handout/AnswerPages'
import { HandoutPaper } from '../../../src/ui/handout/HandoutPaper'
import type { Handout } from '../../../src/ui/handout/handout'
import { LessonPages } from '../../../src/ui/handout/LessonPages'
import { WorksheetPages } from '../../../src/ui/handout/WorksheetPages'
import { sampleHandout, sampleLesson, sampleStep } from './sample-handout'

const print = vi.fn()
const onDone = vi.fn()
const PICTURE = { src: 'blob:map', width: 720, height: 425 }

beforeEach(() => {
  vi.clearAllMocks()
  vi.stubGlobal('print', print)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const question = { text: 'Who says so?', answer: 'The state.' }
const steps = [sampleStep({ question, notes: 'Read aloud.' }), sampleStep({ heading: 'Later', view: {} })]

function paper(children: React.ReactNode, pictures: number) {
  return (
    <HandoutPaper
      title="A lesson"
      paper="a4"
      stepsOnPage={1}
      locale="en-GB"
      direction="ltr"
      pictures={pictures}
      onDone={onDone}
    >
      {children}
    </HandoutPaper>
  )
}

test('a lesson is printed once, when its last picture is there', () => {
  const handout = sampleHandout(sampleLesson(steps))
  const pages = <LessonPages handout={handout} overview={undefined} pictures={[[PICTURE], [PICTURE]]} />
  const { container } = render(paper(pages, 2))
  const [first, second] = container.querySelectorAll('img')
  if (!first || !second) throw new Error('no pictures')
  fireEvent.load(second)
  expect(print).not.toHaveBeenCalled()
  fireEvent.load(first)
  expect(print).toHaveBeenCalledOnce()
  expect(document.title).toBe('A lesson')
  dispatchEvent(new Event('afterprint'))
  expect(onDone).toHaveBeenCalledOnce()
})

test('pages without pictures are printed at once', () => {
  vi.useFakeTimers()
  render(paper(<p>Answers</p>, 0))
  act(() => void vi.runAllTimers())
  expect(print).toHaveBeenCalledOnce()
})

test('a printed lesson asks its questions and keeps the answers and notes to the teacher', () => {
  const handout = sampleHandout(sampleLesson(steps))
  render(<LessonPages handout={handout} overview={undefined} pictures={[[PICTURE], [PICTURE]]} />)
  expect(screen.getByText('Who says so?')).toBeTruthy()
  expect(screen.queryByText('The state.')).toBeNull()
  expect(screen.queryByText('Read aloud.')).toBeNull()
  expect(screen.getByRole('heading', { name: 'Sources' })).toBeTruthy()
  expect(screen.getByText('https://atlas.example/?mode=teach&lesson=sample&step=1')).toBeTruthy()
})

test('a lesson that only this browser knows has no address', () => {
  const handout = sampleHandout(sampleLesson(steps, { id: 'own-1' }))
  render(<LessonPages handout={handout} overview={undefined} pictures={[]} />)
  expect(screen.queryByText(/atlas\.example/)).toBeNull()
})

test('notes stand on the answer sheet where they are wanted', () => {
  const handout = sampleHandout(sampleLesson(steps))
  const { rerender } = render(<AnswerPages handout={handout} withNotes />)
  expect(screen.getByText('The state.')).toBeTruthy()
  expect(screen.getByText('Read aloud.')).toBeTruthy()
  rerender(<AnswerPages handout={handout} withNotes={false} />)
  expect(screen.queryByText('Read aloud.')).toBeNull()
})

/** A handout of the shipped dataset, which has events enough for all tasks. */
function realHandout(): Handout {
  const { atlas } = readDataset('data')
  const events = ['exile-france-1981', 'arrival-baghdad-1986', 'nla-1987', 'albania-first-2013', 'fto-1997']
  const contested = ['france-departure-1986', 'us-embassy-1979', 'hrw-2005']
  const lesson = sampleLesson([sampleStep({ events: [...events, ...contested], text: 'Text.' })])
  return { ...sampleHandout(sampleLesson(steps)), atlas, lesson, worksheet: makeWorksheet(lesson, atlas) }
}

test('all that a worksheet asks is answered in its key', () => {
  const handout = realHandout()
  const { order, match, claims, places } = handout.worksheet
  const sheet = render(<WorksheetPages handout={handout} map={undefined} />)
  const asked = [...sheet.container.querySelectorAll('.worksheet-order > li')].map((each) => each.textContent)
  expect(asked).toHaveLength(order?.events.length ?? -1)
  cleanup()

  render(<AnswerPages handout={handout} withNotes={false} />)
  const answersTo = (name: string) => {
    const section = screen.getByRole('heading', { name }).parentElement as HTMLElement
    return within(section)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  }
  expect(answersTo('Places')).toEqual(places?.places.map(({ name }) => name))
  const inOrder = answersTo('In order')
  for (const line of asked) {
    expect(inOrder.filter((answer) => answer?.startsWith(`${line},`))).toHaveLength(1)
  }
  expect(answersTo('Where and when?')).toHaveLength(match?.events.length ?? -1)
  const parties = answersTo('Who says so?').map((line) => line?.split(' ')[0])
  expect(parties.toSorted()).toEqual(claims?.parties.map((_, index) => String.fromCharCode(65 + index)))
})

test('a worksheet quotes claims without saying beside them whose they are and when that was', () => {
  const handout = realHandout()
  render(<WorksheetPages handout={handout} map={undefined} />)
  for (const { claim, party } of handout.worksheet.claims?.claims ?? []) {
    const line = screen.getByText(new RegExp(`“${claim.text.slice(0, 20)}`)).closest('li')
    expect(line?.textContent).toMatch(/Somebody/)
    expect(line?.textContent).not.toContain(party.label)
    expect(line?.textContent).not.toMatch(/\d{4}/)
  }
})

test('what is still to be written leaves no empty headings', () => {
  const blank = { question: { text: ' ', answer: '' }, notes: '' }
  const unanswered = { question: { text: 'Who?', answer: ' ' } }
  const unfinished = sampleLesson([sampleStep(blank), sampleStep(unanswered)], { summary: '', goals: [' '] })
  const handout = sampleHandout(unfinished)
  const { container } = render(<LessonPages handout={handout} overview={undefined} pictures={[[], []]} />)
  expect(container.querySelector('.handout-summary')).toBeNull()
  expect(screen.queryByText('Learning goals')).toBeNull()
  expect(screen.getAllByText('Question')).toHaveLength(1)
  cleanup()
  render(<AnswerPages handout={handout} withNotes />)
  expect(screen.getAllByText('Question')).toHaveLength(1)
  expect(screen.queryByText('Answer')).toBeNull()
  expect(screen.queryByText('Notes for the teacher')).toBeNull()
})

test('a sentence that ends with an abbreviation has one full stop', () => {
  expect(words.mapOf('1997', 1, 'Washington, D.C.', 'en-GB')).toBe('Map. 1997: 1 event at Washington, D.C.')
  expect(words.through('Place: Paris')).toBe('Place: Paris.')
})

test('the line on which events are put stands with them', () => {
  render(<WorksheetPages handout={realHandout()} map={undefined} />)
  const task = screen.getByRole('heading', { name: 'In order' }).parentElement as HTMLElement
  expect(within(task).getByRole('heading', { name: 'Time line' })).toBeTruthy()
})
