import { describe, expect, test } from 'vitest'
import { LESSON_LIMITS, lessonExcess, refusedExcess } from '../../../../src/domain/lesson/edit/lesson-limits'
import { newLesson, newStep } from '../../../../src/domain/lesson/edit/new-lesson'
import { lessonMembers } from '../../../../src/domain/lesson/format-lesson'
import type { Lesson, LessonStep } from '../../../../src/domain/lesson/lesson'

const { steps, entries, characters, bytes } = LESSON_LIMITS
const lessonOf = (count: number, step: Partial<LessonStep> = {}): Lesson => ({
  ...newLesson('own-a'),
  steps: Array.from({ length: count }, () => ({ ...newStep({}), ...step })),
})
const list = (count: number) => Array.from({ length: count }, () => 'raid')

describe('a lesson', () => {
  const beyond: Readonly<Record<string, readonly [Lesson, limit: string, path: readonly unknown[]]>> = {
    'too many steps': [lessonOf(steps + 1), 'steps', ['steps']],
    'too many events': [lessonOf(1, { events: list(entries + 1) }), 'entries', ['steps', 0, 'events']],
    'too many goals': [{ ...lessonOf(1), goals: list(entries + 1) }, 'entries', ['goals']],
    'a long goal': [{ ...lessonOf(1), goals: ['x'.repeat(characters + 1)] }, 'characters', ['goals', 0]],
    'a long text': [lessonOf(1, { text: 'x'.repeat(characters + 1) }), 'characters', ['steps', 0, 'text']],
    'a long answer': [
      lessonOf(1, { question: { text: '', answer: 'x'.repeat(characters + 1) } }),
      ...(['characters', ['steps', 0, 'question', 'answer']] as const),
    ],
  }
  for (const [what, [lesson, limit, path]] of Object.entries(beyond)) {
    test(`does not take ${what}, in the page and in a file`, () => {
      expect(lessonExcess(lessonMembers(lesson))).toMatchObject([{ limit, path }])
      expect(refusedExcess(lessonOf(1), lesson)).toMatchObject({ limit, path })
    })
  }

  test('takes all that its limits allow', () => {
    const full = lessonOf(steps, { events: list(entries), text: 'x'.repeat(100) })
    expect(lessonExcess(full)).toEqual([])
    expect(refusedExcess(lessonOf(0), full)).toBeUndefined()
  })

  test('has a file that can be opened again', () => {
    const text = 'ش'.repeat(characters)
    const most = Math.floor(bytes / (characters * 2))
    expect(refusedExcess(lessonOf(0), lessonOf(most - 1, { text }))).toBeUndefined()
    expect(refusedExcess(lessonOf(0), lessonOf(most, { text }))).toMatchObject({ limit: 'bytes', path: [] })
  })

  test('that is too large already can be made smaller, and no larger', () => {
    const large = lessonOf(steps + 5)
    expect(refusedExcess(large, lessonOf(steps + 4))).toBeUndefined()
    expect(refusedExcess(large, { ...large, title: 'Another' })).toBeUndefined()
    expect(refusedExcess(large, lessonOf(steps + 6))).toMatchObject({ count: steps + 6 })
  })
})

test('whatever a file holds is no fault of its own', () => {
  for (const value of [null, [], 3, { steps: 3 }, { steps: [null, 3, { question: [] }], goals: [{}] }])
    expect(lessonExcess(value)).toEqual([])
})
