import type { Lesson, LessonStep } from './lesson'

/** What of a lesson under work is written: without blank goals and notes, and questions that ask nothing. */
export function writtenLesson(lesson: Lesson): Lesson {
  return { ...lesson, goals: lesson.goals.filter(isWritten), steps: lesson.steps.map(writtenStep) }
}

function writtenStep(step: LessonStep): LessonStep {
  const { question, notes } = step
  return {
    ...step,
    question: question && isWritten(question.text) ? question : undefined,
    notes: notes && isWritten(notes) ? notes : undefined,
  }
}

/** Whether a text says anything. */
export function isWritten(text: string): boolean {
  return text.trim() !== ''
}
