import type { Lesson } from '../domain/lesson/lesson'
import type { lesson as words } from './en/lesson'

/** The title of a lesson, or what stands in its place until it is written. */
export function lessonTitle({ title }: Pick<Lesson, 'title'>, { untitled }: typeof words): string {
  return title.trim() === '' ? untitled : title
}

/** A lesson as a class sees it: where its title or a heading is still to be written, a name stands there. */
export function namedLesson(lesson: Lesson, messages: typeof words): Lesson {
  const isUnnamed = ({ heading }: Lesson['steps'][number]) => heading.trim() === ''
  if (lesson.title.trim() !== '' && !lesson.steps.some(isUnnamed)) return lesson
  return {
    ...lesson,
    title: lessonTitle(lesson, messages),
    steps: lesson.steps.map((step, index) =>
      isUnnamed(step) ? { ...step, heading: messages.unnamedStep(index + 1) } : step,
    ),
  }
}
