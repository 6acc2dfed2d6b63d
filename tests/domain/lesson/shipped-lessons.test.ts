import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Position } from '../../../src/domain/atlas/atlas'
import { countWords } from '../../../src/domain/lesson/count-words'
import { formatLesson } from '../../../src/domain/lesson/format-lesson'
import { isOnStepMap } from '../../../src/domain/lesson/is-on-step-map'
import type { Emphasis, Lesson, LessonStep } from '../../../src/domain/lesson/lesson'
import { linkedEvents } from '../../../src/domain/lesson/linked-events'
import { readLesson } from '../../../src/domain/lesson/read-lesson'
import { stepEvents } from '../../../src/domain/lesson/step-events'
import { stepPositions } from '../../../src/domain/lesson/step-positions'
import { shownStep } from '../../../src/domain/lesson/step-view'
import { project } from '../../../src/domain/marks/mercator'
import { overlaps } from '../../../src/domain/time/time-span'
import { aimStepMap } from '../../../src/domain/view/aim-step-map'
import { type MapView, viewContextOf } from '../../../src/domain/view/view'
import { bundledAtlas } from '../export/bundled-atlas'

const context = viewContextOf(bundledAtlas)
const eventsById = new Map(bundledAtlas.events.map((event) => [event.id, event]))
const idsByKind = {
  leg: new Set(bundledAtlas.legs.map(({ id }) => id)),
  stay: context.stays,
  place: context.places,
  event: context.events,
}

function lessonFile(id: string): { text: string; lesson: Lesson } {
  const text = readFileSync(`data/lessons/${id}.json`, 'utf8')
  const result = readLesson(JSON.parse(text))
  if ('fault' in result) throw new Error(`${id}: ${result.fault.join('.')}`)
  return { text, lesson: result.lesson }
}

/** Ids of the events that the notes and the question of a step lead to. */
function askedEvents({ notes, question }: LessonStep): readonly string[] {
  return [notes, question?.text, question?.answer].flatMap((text) => linkedEvents(text ?? ''))
}

/** CSS pixels of a map on a phone, beside a lesson; what of it its buttons and its foot take. */
const PHONE_MAP = { x: 390, y: 220 }
const NOTHING = { top: 0, right: 0, bottom: 0, left: 0 }
const PHONE_ROOM = { size: PHONE_MAP, covered: NOTHING, taken: { ...NOTHING, top: 52, bottom: 26 } }

const isOffPhoneMap = (view: MapView) => (position: Position) => {
  const [point, centre] = [project(position), project([view.lon, view.lat])]
  const x = PHONE_MAP.x / 2 + (point.x - centre.x) * 2 ** view.zoom
  const y = PHONE_MAP.y / 2 + (point.y - centre.y) * 2 ** view.zoom
  return x < 0 || x > PHONE_MAP.x || y < PHONE_ROOM.taken.top || y > PHONE_MAP.y - PHONE_ROOM.taken.bottom
}

const isKnown = ({ kind, id }: Emphasis) => idsByKind[kind].has(id)
const isOutside = (window: { from: number; to: number }) => (id: string) => {
  const span = eventsById.get(id)?.span
  return span !== undefined && !overlaps(span, window)
}

test('every file of a lesson is listed, and every lesson that is listed has its file', () => {
  const files = readdirSync('data/lessons').map((name) => name.replace(/\.json$/, ''))
  expect(files.toSorted()).toEqual(bundledAtlas.lessons.toSorted())
})

describe.each(bundledAtlas.lessons)('the lesson %s', (id) => {
  const { text, lesson } = lessonFile(id)
  const steps = lesson.steps.map((step, index) => ({ ...step, name: `${index + 1}: ${step.heading}` }))

  test('has the name and the form of its file', () => {
    expect(lesson.id).toBe(id)
    expect(formatLesson(lesson)).toBe(text)
  })

  test('names goals', () => {
    expect(lesson.goals.length).toBeGreaterThanOrEqual(3)
    expect(lesson.goals.length).toBeLessThanOrEqual(5)
  })

  test.each(steps)('$name: rests on events of the dataset', (step) => {
    expect(step.events).not.toEqual([])
    expect([...stepEvents(step), ...askedEvents(step)].filter((event) => !eventsById.has(event))).toEqual([])
    expect(step.emphasis.filter((each) => !isKnown(each))).toEqual([])
  })

  test.each(steps)('$name: lists the events that its text and its view lead to', (step) => {
    expect(stepEvents(step).filter((event) => !step.events.includes(event))).toEqual([])
  })

  test.each(steps)('$name: has a view that the dataset can show, with its events in the window', (step) => {
    const { view, problems } = shownStep(step, context)
    const lit = step.emphasis.filter(({ kind }) => kind === 'event').map(({ id }) => id)
    expect(problems).toEqual([])
    expect([...stepEvents(step), ...lit].filter(isOutside(view.window))).toEqual([])
  })

  test.each(steps)('$name: has what it points out on the map of a phone', (step) => {
    const { map } = shownStep(step, context)
    if (!map) throw new Error('no map')
    const kept = stepPositions(step, bundledAtlas)
    expect(kept.filter((position) => !isOnStepMap(position, map))).toEqual([])
    expect(kept.filter(isOffPhoneMap(aimStepMap(map, kept, PHONE_ROOM)))).toEqual([])
  })

  test.each(steps)('$name: can be read in a class', (step) => {
    expect(countWords(step.text)).toBeGreaterThanOrEqual(40)
    expect(countWords(step.text)).toBeLessThanOrEqual(120)
    if (step.notes !== undefined) expect(countWords(step.notes)).toBeLessThanOrEqual(120)
  })
})
