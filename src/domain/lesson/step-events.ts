import type { Lesson, LessonStep } from './lesson'
import { linkedEvents } from './linked-events'

/** Ids of the events that a step rests on: those it lists, those its text leads to, and the one it opens; also such as the dataset lacks. */
export function stepEvents({
  events,
  text,
  view,
}: Pick<LessonStep, 'events' | 'text' | 'view'>): readonly string[] {
  return [...new Set([...events, ...linkedEvents(text), ...(view.event ? [view.event] : [])])]
}

/** Ids of the events of all steps, in the order in which they are first named. */
export function lessonEvents({ steps }: Lesson): readonly string[] {
  return [...new Set(steps.flatMap(stepEvents))]
}
