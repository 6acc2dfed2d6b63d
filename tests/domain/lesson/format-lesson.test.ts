import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatLesson } from '../../../src/domain/lesson/format-lesson'
import type { Lesson } from '../../../src/domain/lesson/lesson'
import { EMPHASES, LEVELS } from '../../../src/domain/lesson/lesson-schema'
import { readDraft, readLesson } from '../../../src/domain/lesson/read-lesson'
import { STEP_KEYS } from '../../../src/domain/view/view-keys'

const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((each) => /\S/.test(each))
const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/)
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })
const lesson: fc.Arbitrary<Lesson> = fc.record({
  id,
  title: text,
  summary: text,
  level: fc.constantFrom(...LEVELS),
  minutes: fc.integer({ min: 1, max: 600 }),
  goals: fc.array(text, { maxLength: 3 }),
  steps: fc.array(
    fc.record({
      heading: text,
      view: fc.dictionary(fc.constantFrom(...STEP_KEYS), fc.string(), { maxKeys: 4, noNullPrototype: true }),
      text,
      events: fc.array(id, { maxLength: 3 }),
      notes: optional(text),
      question: optional(fc.record({ text, answer: text })),
      emphasis: fc.array(fc.record({ kind: fc.constantFrom(...EMPHASES), id }), { maxLength: 2 }),
      seconds: optional(fc.integer({ min: 1, max: 3600 })),
    }),
    { minLength: 1, maxLength: 3 },
  ),
})

test('a lesson comes back from its file, and its file from the lesson', () => {
  fc.assert(
    fc.property(lesson, (original) => {
      const file = formatLesson(original)
      const read = readLesson(JSON.parse(file))
      expect(read).toEqual({ lesson: original })
      expect('lesson' in read && formatLesson(read.lesson)).toBe(file)
    }),
  )
})

test.each([
  ['no steps', { steps: [] }, ['steps']],
  ['a level that there is not', { level: 'hard' }, ['level']],
  ['a step without text', { steps: [{ heading: 'a', view: {}, events: [] }] }, ['steps', 0, 'text']],
])('%s is named with its place', (_, part, path) => {
  const [good] = fc.sample(lesson, 1)
  const result = readLesson({ ...JSON.parse(formatLesson(good as Lesson)), ...part })
  expect(result).toEqual({ fault: path })
})

test('whatever has been written of a lesson so far comes back, blanks and all', () => {
  const text = fc.constantFrom('', ' ', '\n', 'words')
  const draft = fc.record({
    id,
    title: text,
    summary: text,
    level: fc.constantFrom(...LEVELS),
    minutes: fc.integer({ min: 1, max: 600 }),
    goals: fc.array(text, { maxLength: 2 }),
    steps: fc.array(
      fc.record({
        ...{ heading: text, text, view: fc.constant({}), events: fc.constant([]), emphasis: fc.constant([]) },
        notes: optional(text),
        question: optional(fc.record({ text, answer: text })),
        seconds: fc.constant(undefined),
      }),
      { maxLength: 2 },
    ),
  })
  fc.assert(
    fc.property(draft, (lesson) => {
      expect(readDraft(JSON.parse(formatLesson(lesson)))).toEqual({ lesson })
    }),
  )
})
