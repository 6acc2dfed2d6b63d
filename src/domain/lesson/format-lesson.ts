import type { Lesson, LessonStep } from './lesson'
import { STEP_KEYS } from './lesson-schema'

/**
 * The file of a lesson: JSON with two blanks of indentation, members in the order of the schema, absent and empty ones
 * left out. The same lesson is always the same text, and `readLesson` of it the same lesson.
 */
export function formatLesson(lesson: Lesson): string {
  const { id, title, summary, level, minutes, goals, steps } = lesson
  const file = {
    $schema: '../schema/lesson.schema.json',
    ...{ id, title, summary, level, minutes, goals, steps: steps.map(stepMembers) },
  }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

function stepMembers({ heading, view, text, events, notes, question, emphasis, seconds }: LessonStep) {
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
}
