import { oncePerObject } from '../once-per-object'
import { countWords } from './count-words'
import type { LessonStep } from './lesson'

/** Words a minute at which a class reads from a wall, slower than an adult alone (some 240: Brysbaert 2019). */
const PACE = 150

/** Seconds to look at the map before and after reading. */
const LOOK = 6

/** Seconds for which a step stays when its lesson plays by itself at pace 1. */
export const stepSeconds = oncePerObject(
  ({ seconds, text, heading }: Pick<LessonStep, 'seconds' | 'text' | 'heading'>): number =>
    seconds ?? Math.round(LOOK + ((countWords(text) + countWords(heading)) / PACE) * 60),
)
