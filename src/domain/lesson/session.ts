import { clamp } from '../clamp'
import { type LessonProgress, PACES } from './lesson-progress'

/** The class's window has the map and the clock of a lesson that plays by itself; the presenter's has the notes. */
export const ROLES = ['class', 'presenter'] as const
export type Role = (typeof ROLES)[number]

/** Characters of the name of a lesson or a window. */
const LONGEST_NAME = 200

/** Changes of one lesson: far more than there can be, with room to count on from there. */
const MOST_CHANGES = 2 ** 40

/** Milliseconds since 1970 that a `Date` can hold. */
const LATEST_TIME = 8.64e15

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

const KINDS = ['hello', 'state', 'bye'] as const

/** The message in what came from another window, perhaps one of another version of the page; else nothing. */
export function parseMessage(value: unknown): SessionMessage | undefined {
  const { kind, from, role, progress, stamp } = membersOf<SessionMessage>(value)
  const isKnown = isOneOf(KINDS, kind) && isOneOf(ROLES, role) && isName(from) && from !== ''
  const theirs = parseProgress(progress)
  const { count, by } = membersOf<Stamp>(stamp)
  if (!isKnown || !theirs || !isWhole(count, 0, MOST_CHANGES) || !isName(by)) return undefined
  return { kind, from, role, progress: theirs, stamp: { count, by } }
}

function parseProgress(value: unknown): LessonProgress | undefined {
  const { lesson, step, steps, pace, startedAt, ...is } = membersOf<LessonProgress>(value)
  const { isRevealed, isPlaying, isBlank } = is
  if (!isName(lesson) || !isWhole(step, 1) || !isWhole(steps, step) || !isOneOf(PACES, pace)) return undefined
  if (typeof isRevealed !== 'boolean' || typeof isPlaying !== 'boolean' || typeof isBlank !== 'boolean')
    return undefined
  if (typeof startedAt !== 'number' || !(startedAt >= 0 && startedAt <= LATEST_TIME)) return undefined
  return { lesson, step, steps, isRevealed, isPlaying, pace, isBlank, startedAt }
}

/** The members that a value may have, each of unknown kind. */
function membersOf<T>(value: unknown): { readonly [K in keyof T]?: unknown } {
  return typeof value === 'object' && value !== null ? value : {}
}

function isOneOf<T>(values: readonly T[], value: unknown): value is T {
  return (values as readonly unknown[]).includes(value)
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_NAME
}

function isWhole(value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most
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
 * steps here, the step is the nearest there is, and the last one here does not go on by itself.
 */
export function takeOver(own: SharedProgress, other: SharedProgress): SharedProgress {
  if (other.progress.lesson !== own.progress.lesson || !isLater(other.stamp, own.stamp)) return own
  const { steps } = own.progress
  const step = clamp(other.progress.step, 1, steps)
  const isPlaying = other.progress.isPlaying && step < steps
  return { progress: { ...other.progress, steps, step, isPlaying }, stamp: other.stamp }
}

function isLater(one: Stamp, other: Stamp): boolean {
  return one.count === other.count ? one.by > other.by : one.count > other.count
}
