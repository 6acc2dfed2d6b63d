import {
  goToStep,
  type LessonProgress,
  nextStep,
  pauseLesson,
  playLesson,
  previousStep,
  toggleBlank,
} from './lesson-progress'

/**
 * What a key is for while a lesson is under way. `read-on` and `read-back` are keys that scroll a page, a clicker's among
 * them: to the next step or back, but within a step first where its text is longer than a wall is high.
 */
export type LessonKey =
  | 'next'
  | 'previous'
  | 'read-on'
  | 'read-back'
  | 'first'
  | 'last'
  | 'leave'
  | 'fullscreen'
  | 'blank'
  | 'spotlight'
  | 'play'

/**
 * The progress of a lesson after a key, in whichever window it is pressed; `undefined` where the key is not for the
 * progress: what else leaves, fills the screen or points is the window's own.
 */
export function applyLessonKey(progress: LessonProgress, key: LessonKey): LessonProgress | undefined {
  switch (key) {
    case 'next':
    case 'read-on':
      return nextStep(progress)
    case 'previous':
    case 'read-back':
      return previousStep(progress)
    case 'first':
      return goToStep(progress, 1)
    case 'last':
      return goToStep(progress, progress.steps)
    case 'play':
      if (progress.isPlaying) return pauseLesson(progress)
      // Nobody sees what a key would do, and a class that is at the end would find itself at the start.
      return progress.step === progress.steps ? progress : playLesson(progress)
    case 'blank':
      return toggleBlank(progress)
    case 'leave':
      return progress.isBlank ? toggleBlank(progress) : undefined
    case 'fullscreen':
    case 'spotlight':
      return undefined
  }
}
