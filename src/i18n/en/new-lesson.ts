import type { NewLessonWords } from '../../domain/lesson/edit/new-lesson'

/** What a lesson begins with that is added to the files of an atlas; all of it is changed in its form. */
export const newLessonWords: NewLessonWords = {
  title: 'New lesson',
  summary: 'Say here in a sentence or two what this lesson shows.',
  goal: 'Say what the class knows or can do at its end.',
  heading: 'First step',
  text: 'Write here what the class reads at this step, in forty to a hundred and twenty words. Map and time show beside it what the step has them show: move them, then take over what they show. Name the events that the text rests on, so that their sources stand below it.',
}
