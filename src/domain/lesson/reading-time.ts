import { oncePerObject } from '../once-per-object'
import { countWords } from './count-words'
import type { LessonStep } from './lesson'

/** Words a minute at which a class reads from a wall, slower than an adult alone (some 240: Brysbaert 2019). */
const PACE = 150

/** Seconds to look at the map before and after reading. */
const LOOK = 6

/** Seconds that a class takes to read a step. */
export const readingSeconds = oncePerObject(
  ({ text, heading }: Pick<LessonStep, 'text' | 'heading'>): number =>
    Math.round(LOOK + ((countWords(text) + countWords(heading)) / PACE) * 60),
)

/** Seconds for which a step stays when its lesson plays by itself at pace 1. */
export function stepSeconds(step: Pick<LessonStep, 'seconds' | 'text' | 'heading'>): number {
  return step.seconds ?? readingSeconds(step)
}

/** Whole minutes within which a class has read steps that take so many seconds each. */
export function readingMinutes(seconds: readonly number[]): number {
  return Math.ceil(seconds.reduce((sum, each) => sum + each, 0) / 60)
}
