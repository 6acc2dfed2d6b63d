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
