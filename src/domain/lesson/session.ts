import * as v from 'valibot'
import { clamp } from '../clamp'
import { type LessonProgress, PACES } from './lesson-progress'

/** The class's window has the map and the clock of a lesson that plays by itself; the presenter's has the notes. */
export const ROLES = ['class', 'presenter'] as const
export type Role = (typeof ROLES)[number]

/** Tells which of two states is the later one, in all windows alike. */
export interface Stamp {
  /** How many changes led to the state. */
  readonly count: number
  /** Id of the window that made the last of them; empty where none did. */
  readonly by: string
}

/** A lesson's progress, as windows share it. */
export interface SharedProgress {
  readonly progress: LessonProgress
  readonly stamp: Stamp
}

/**
 * What one window tells the others. `hello` asks for their state, `state` tells of a change or answers a hello, `bye`
 * is the last word of a window that closes or leaves the lesson.
 */
export interface SessionMessage extends SharedProgress {
  readonly kind: 'hello' | 'state' | 'bye'
  /** Id of the window. */
  readonly from: string
  readonly role: Role
}

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const name = v.pipe(v.string(), v.maxLength(200))

const progressSchema = v.pipe(
  v.object({
    lesson: name,
    step: v.pipe(whole, v.minValue(1)),
    steps: v.pipe(whole, v.minValue(1)),
    isRevealed: v.boolean(),
    isPlaying: v.boolean(),
    pace: v.picklist(PACES),
    isBlank: v.boolean(),
    startedAt: v.pipe(v.number(), v.finite()),
  }),
  v.check(({ step, steps }) => step <= steps),
)

const messageSchema = v.object({
  kind: v.picklist(['hello', 'state', 'bye']),
  from: v.pipe(name, v.nonEmpty()),
  role: v.picklist(ROLES),
  progress: progressSchema,
  stamp: v.object({ count: whole, by: name }),
})

/** The message in what came from another window, perhaps one of another version of the page; else nothing. */
export function parseMessage(value: unknown): SessionMessage | undefined {
  const result = v.safeParse(messageSchema, value)
  return result.success ? result.output : undefined
}

/**
 * The state of a window that joins. The class's is worth telling, since it stands where the class is; a presenter's
 * gives way to any other.
 */
export function joinSession(progress: LessonProgress, role: Role, id: string): SharedProgress {
  return { progress, stamp: { count: 0, by: role === 'class' ? id : '' } }
}

/** The state after a change that was made in the window `id`. */
export function changeShared(
  { stamp }: SharedProgress,
  progress: LessonProgress,
  id: string,
): SharedProgress {
  return { progress, stamp: { count: stamp.count + 1, by: id } }
}

/**
 * The later of one's own state and that of another window; of states of one stamp, one's own. It does not matter in
 * which order, or how often, states come. That of another lesson is left aside; where the lesson has another number of
 * steps here, the step is the nearest there is.
 */
export function takeOver(own: SharedProgress, other: SharedProgress): SharedProgress {
  if (other.progress.lesson !== own.progress.lesson || !isLater(other.stamp, own.stamp)) return own
  const { steps } = own.progress
  return {
    progress: { ...other.progress, steps, step: clamp(other.progress.step, 1, steps) },
    stamp: other.stamp,
  }
}

function isLater(one: Stamp, other: Stamp): boolean {
  return one.count === other.count ? one.by > other.by : one.count > other.count
}
