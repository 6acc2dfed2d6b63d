import { asArray, asObject, asText, type JsonObject, type JsonPath, ownMember } from '../../json/json-value'
import { formatLesson } from '../format-lesson'
import type { Lesson } from '../lesson'

/** What a lesson can hold at most; with more, pages that show it all at once would stand still. */
export const LESSON_LIMITS = {
  steps: 200,
  /** In any other list. */
  entries: 200,
  /** UTF-16 units in a text. */
  characters: 20_000,
  /** In its file. */
  bytes: 2_000_000,
} as const

/** Where a lesson goes beyond a limit, and how far. */
export interface Excess {
  readonly limit: keyof typeof LESSON_LIMITS
  readonly path: JsonPath
  readonly count: number
}

/** Where a lesson, or the value of its file whatever that holds, has too many entries or characters. */
export function lessonExcess(lesson: unknown): readonly Excess[] {
  const members = asObject(lesson)
  const steps = asArray(ownMember(members, 'steps'))
  if (steps.length > LESSON_LIMITS.steps) return [{ limit: 'steps', path: ['steps'], count: steps.length }]
  return [
    ...excessOf(members, ['title', 'summary'], ['goals'], []),
    ...steps.flatMap((step, index) => {
      const path = ['steps', index]
      const question = asObject(ownMember(asObject(step), 'question'))
      return [
        ...excessOf(asObject(step), ['heading', 'text', 'notes'], ['events', 'emphasis'], path),
        ...excessOf(question, ['text', 'answer'], [], [...path, 'question']),
      ]
    }),
  ]
}

/** The limit that an edit would lead beyond, or further beyond. */
export function refusedExcess(before: Lesson, after: Lesson): Excess | undefined {
  const [excess] = allExcess(after)
  return excess && overflow(after) > overflow(before) ? excess : undefined
}

function excessOf(
  members: JsonObject,
  texts: readonly string[],
  lists: readonly string[],
  path: JsonPath,
): readonly Excess[] {
  return [
    ...texts.flatMap((key) => textExcess(ownMember(members, key), [...path, key])),
    ...lists.flatMap((key) => {
      const list = asArray(ownMember(members, key))
      if (list.length > LESSON_LIMITS.entries)
        return [{ limit: 'entries' as const, path: [...path, key], count: list.length }]
      return list.flatMap((entry, index) => textExcess(entry, [...path, key, index]))
    }),
  ]
}

function textExcess(value: unknown, path: JsonPath): readonly Excess[] {
  const count = asText(value)?.length ?? 0
  return count > LESSON_LIMITS.characters ? [{ limit: 'characters', path, count }] : []
}

/** Where a lesson goes beyond any limit, also that of its file. */
export function allExcess(lesson: Lesson): readonly Excess[] {
  const bytes = byteLength(formatLesson(lesson))
  const excess = lessonExcess(lesson)
  return bytes > LESSON_LIMITS.bytes ? [...excess, { limit: 'bytes', path: [], count: bytes }] : excess
}

function overflow(lesson: Lesson): number {
  return allExcess(lesson).reduce((sum, { limit, count }) => sum + count - LESSON_LIMITS[limit], 0)
}

/** Bytes of a text in UTF-8, of which a UTF-16 unit takes three at most; counted only where they may be too many. */
function byteLength(text: string): number {
  if (text.length * 3 <= LESSON_LIMITS.bytes) return 0
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4
  }
  return bytes
}
