import { writeJson } from '../edit/json-layout'
import { DATA_LAYOUT } from '../edit/lay-out'
import { oncePerObject } from '../once-per-object'
import { STEP_KEYS } from '../view/view-keys'
import type { Lesson, LessonStep } from './lesson'

/** What the file of a lesson names as its schema, from the folder of the lessons. */
export const SCHEMA = '../schema/lesson.schema.json'

/**
 * The file of a lesson in the layout of all data files: members in the order of the schema, absent and empty ones left out.
 * The same lesson is always the same text, and `readLesson` of it the same lesson.
 */
export function formatLesson(lesson: Lesson): string {
  return `${writeJson(lessonMembers(lesson), DATA_LAYOUT, '')}\n`
}

/** The value of the file of a lesson; what is absent is undefined. A step is the same object again, so that a check can tell. */
export function lessonMembers({ id, title, summary, level, minutes, goals, steps }: Lesson) {
  return {
    $schema: SCHEMA,
    ...{ id, title, summary, level, minutes, goals, steps: steps.map(stepMembers) },
  }
}

const stepMembers = oncePerObject((step: LessonStep) => {
  const { heading, view, text, events, notes, question, emphasis, seconds } = step
  return {
    heading,
    view: Object.fromEntries(STEP_KEYS.flatMap((key) => (view[key] === undefined ? [] : [[key, view[key]]]))),
    text,
    events,
    notes,
    question,
    emphasis: emphasis.length > 0 ? emphasis.map(({ kind, id }) => ({ [kind]: id })) : undefined,
    seconds,
  }
})
