import type { Atlas } from '../../atlas/atlas'
import { isId } from '../../atlas/member-schemas'
import { overlaps } from '../../time/time-span'
import type { Lesson, LessonStep, StepView } from '../lesson'

/** A lesson with nothing in it yet. */
export function newLesson(id: string): Lesson {
  return { id, title: '', summary: '', level: 'introductory', minutes: 15, goals: [], steps: [] }
}

/** A step that shows a view, and rests on the event that is open in it. */
export function newStep(view: StepView): LessonStep {
  return {
    ...{ heading: '', view, text: '', events: view.event ? [view.event] : [] },
    ...{ notes: undefined, question: undefined, emphasis: [], seconds: undefined },
  }
}

/** Texts of a lesson to begin with. */
export type NewLessonWords = Readonly<Record<'title' | 'summary' | 'goal' | 'heading' | 'text', string>>

/** A lesson to begin with, finished in form: one step, which shows the first event of an atlas, or all of it where it has none. */
export function firstLesson(id: string, words: NewLessonWords, { events, extent }: Atlas): Lesson {
  const event = events.find(({ id, span }) => isId(id) && span && overlaps(span, extent))
  const step = newStep(event ? { event: event.id } : {})
  return {
    ...newLesson(id),
    ...{ title: words.title, summary: words.summary, goals: [words.goal] },
    steps: [{ ...step, heading: words.heading, text: words.text }],
  }
}
