import * as v from 'valibot'
import type { JsonPath } from '../json/json-value'
import { STEP_KEYS } from '../view/view-keys'
import { draftSchema } from './draft-schema'
import type { Emphasis, Lesson, LessonStep, StepView } from './lesson'
import { EMPHASES, type LessonFile, lessonSchema } from './lesson-schema'

/** `fault`: where the value is not as it has to be; the checker tells why. */
type ReadLesson = { readonly lesson: Lesson } | { readonly fault: JsonPath }

/**
 * A lesson from the parsed JSON of its file. Its ids are not looked up here: a lesson may be older than the dataset.
 *
 * @throws never; without the shape of `lessonSchema` there is no lesson, and it is told where that is not kept to.
 */
export function readLesson(value: unknown): ReadLesson {
  return readBy(lessonSchema, value)
}

/** The same of a lesson that is being made: it may have empty texts and no steps. */
export function readDraft(value: unknown): ReadLesson {
  return readBy(draftSchema, value)
}

function readBy(schema: typeof lessonSchema | typeof draftSchema, value: unknown): ReadLesson {
  const result = v.safeParse(schema, value)
  if (result.success) return { lesson: lessonOf(result.output) }
  const [issue] = result.issues
  return { fault: (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))) }
}

function lessonOf({ id, title, summary, level, minutes, goals, steps }: LessonFile): Lesson {
  return { id, title, summary, level, minutes, goals, steps: steps.map(stepOf) }
}

function stepOf(step: LessonFile['steps'][number]): LessonStep {
  const { heading, text, events, notes, question, seconds } = step
  return {
    heading,
    view: viewOf(step.view),
    text,
    events,
    notes,
    question: question && { text: question.text, answer: question.answer },
    emphasis: (step.emphasis ?? []).flatMap(emphasisOf),
    seconds,
  }
}

/** What of the raw view of a step can be read as one. */
export function viewOf(view: Readonly<Record<string, unknown>>): StepView {
  const entries = STEP_KEYS.flatMap((key) => {
    const value = Object.hasOwn(view, key) ? view[key] : undefined
    return typeof value === 'string' ? [[key, value]] : []
  })
  return Object.fromEntries(entries)
}

function emphasisOf(given: NonNullable<LessonFile['steps'][number]['emphasis']>[number]): Emphasis[] {
  return EMPHASES.flatMap((kind) => {
    const id = given[kind]
    return id === undefined ? [] : [{ kind, id }]
  })
}
