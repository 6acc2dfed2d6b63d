import { clamp } from '../clamp'

/** How much faster than at reading pace a lesson plays by itself. */
export const PACES = [0.5, 1, 1.5, 2] as const
export type Pace = (typeof PACES)[number]

/** How far a class is in a lesson, and what it sees besides the step; all windows that show the lesson share it. */
export interface LessonProgress {
  /** Id of the lesson. */
  readonly lesson: string
  /** From 1 to `steps`. */
  readonly step: number
  readonly steps: number
  /** Whether the answer of the step's question is shown. */
  readonly isRevealed: boolean
  /** Whether the lesson goes on by itself. */
  readonly isPlaying: boolean
  readonly pace: Pace
  /** Whether the class sees an empty screen. */
  readonly isBlank: boolean
  /** When the lesson began, in milliseconds since 1970. */
  readonly startedAt: number
}

export function beginLesson(lesson: string, steps: number, step: number, now: number): LessonProgress {
  return {
    ...{ lesson, steps, step: clamp(step, 1, steps), isRevealed: false, isPlaying: false },
    ...{ pace: 1, isBlank: false, startedAt: now },
  }
}

/** Goes to a step, within the lesson; an answer is hidden and an empty screen ends. */
export function goToStep(progress: LessonProgress, step: number): LessonProgress {
  const to = clamp(Math.round(step), 1, progress.steps)
  if (to === progress.step) return progress.isBlank ? { ...progress, isBlank: false } : progress
  const isPlaying = progress.isPlaying && to < progress.steps
  return { ...progress, step: to, isPlaying, isRevealed: false, isBlank: false }
}

export function nextStep(progress: LessonProgress): LessonProgress {
  return goToStep(progress, progress.step + 1)
}

export function previousStep(progress: LessonProgress): LessonProgress {
  return goToStep(progress, progress.step - 1)
}

/** Lets the lesson go on by itself, from its start where it has come to the end. */
export function playLesson(progress: LessonProgress): LessonProgress {
  const from = progress.step === progress.steps ? goToStep(progress, 1) : progress
  return { ...from, isPlaying: progress.steps > 1, isBlank: false }
}

export function pauseLesson(progress: LessonProgress): LessonProgress {
  return progress.isPlaying ? { ...progress, isPlaying: false } : progress
}

export function toggleAnswer(progress: LessonProgress): LessonProgress {
  return { ...progress, isRevealed: !progress.isRevealed }
}

/** Empties the screen of the class, and pauses; or shows the step again. */
export function toggleBlank(progress: LessonProgress): LessonProgress {
  return { ...progress, isBlank: !progress.isBlank, isPlaying: false }
}
