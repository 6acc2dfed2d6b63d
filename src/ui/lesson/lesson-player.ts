import type { Lesson } from '../../domain/lesson/lesson'
import { type LessonProgress, nextStep } from '../../domain/lesson/lesson-progress'
import { stepSeconds } from '../../domain/lesson/reading-time'
import type { Readable } from '../../domain/view/readable'

/** A lesson under way: its progress, and the clock that goes on by itself while it plays. */
export interface LessonPlayer extends Readable<LessonProgress> {
  readonly apply: (change: (progress: LessonProgress) => LessonProgress) => void
  /** Ends the clock. */
  readonly stop: () => void
}

/** Without `lesson` there is no clock: another window has it. */
export function createLessonPlayer(start: LessonProgress, lesson: Lesson | undefined): LessonPlayer {
  let progress = start
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()

  function setClock(): void {
    clearTimeout(timer)
    const step = lesson?.steps[progress.step - 1]
    if (!progress.isPlaying || !step) return
    timer = setTimeout(() => apply(nextStep), (stepSeconds(step) / progress.pace) * 1000)
  }

  function apply(change: (progress: LessonProgress) => LessonProgress): void {
    const before = progress
    progress = change(before)
    if (progress === before) return
    const isSameTurn =
      before.step === progress.step &&
      before.isPlaying === progress.isPlaying &&
      before.pace === progress.pace
    if (!isSameTurn) setClock()
    for (const listener of listeners) listener()
  }

  setClock()
  return {
    get: () => progress,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    apply,
    stop: () => clearTimeout(timer),
  }
}
