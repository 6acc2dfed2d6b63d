import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  beginLesson,
  goToStep,
  type LessonProgress,
  nextStep,
  playLesson,
  previousStep,
  toggleAnswer,
  toggleBlank,
} from '../../../src/domain/lesson/lesson-progress'
import {
  changeShared,
  joinSession,
  parseMessage,
  type SessionMessage,
  type SharedProgress,
  takeOver,
} from '../../../src/domain/lesson/session'

const begun = beginLesson('exile', 12, 3, 1_000)
const message: SessionMessage = {
  ...{ kind: 'state', from: 'a', role: 'class' },
  ...joinSession(begun, 'class', 'a'),
}

describe('parseMessage', () => {
  test('a message comes through a copy between windows as it was', () => {
    expect(parseMessage(structuredClone(message))).toEqual(message)
  })

  test('what a later version adds is left out', () => {
    expect(parseMessage({ ...message, mood: 'good', progress: { ...begun, zoom: 3 } })).toEqual(message)
  })

  test.each([
    undefined,
    null,
    'hello',
    [],
    {},
    { ...message, kind: 'reset' },
    { ...message, from: '' },
    { ...message, from: 'a'.repeat(201) },
    { ...message, role: 'pupil' },
    { ...message, stamp: undefined },
    { ...message, stamp: { count: -1, by: 'a' } },
    { ...message, stamp: { count: Number.NaN, by: 'a' } },
    { ...message, stamp: { count: Number.POSITIVE_INFINITY, by: 'a' } },
    { ...message, stamp: { count: Number.MAX_SAFE_INTEGER, by: 'a' } },
    { ...message, progress: { ...begun, step: 0 } },
    { ...message, progress: { ...begun, step: 1.5 } },
    { ...message, progress: { ...begun, step: 13 } },
    { ...message, progress: { ...begun, pace: 9 } },
    { ...message, progress: { ...begun, isBlank: 'yes' } },
    { ...message, progress: { ...begun, startedAt: undefined } },
    { ...message, progress: { ...begun, startedAt: -1 } },
    { ...message, progress: { ...begun, startedAt: 8.64e15 + 1 } },
  ])('refuses %j', (value) => {
    expect(parseMessage(value)).toBeUndefined()
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseMessage(value)))
  })
})

const WINDOWS = ['a', 'b', 'c'] as const
const CHANGES: readonly ((progress: LessonProgress) => LessonProgress)[] = [
  nextStep,
  previousStep,
  playLesson,
  toggleAnswer,
  toggleBlank,
  (progress) => goToStep(progress, 7),
]

/** Changes in any of three windows, with messages that come late, twice and in any order, but all of which come at last. */
const course = fc.array(
  fc.oneof(
    fc.record({ at: fc.constantFrom(...WINDOWS), change: fc.constantFrom(...CHANGES) }),
    fc.record({ to: fc.constantFrom(...WINDOWS), message: fc.nat() }),
  ),
  { maxLength: 60 },
)

describe('takeOver', () => {
  test('any order of messages ends with all windows equal', () => {
    fc.assert(
      fc.property(course, fc.infiniteStream(fc.nat()), (events, order) => {
        const states = new Map<string, SharedProgress>([
          ['a', joinSession(begun, 'class', 'a')],
          ['b', joinSession(beginLesson('exile', 12, 5, 2_000), 'presenter', 'b')],
          ['c', joinSession(beginLesson('exile', 12, 1, 3_000), 'presenter', 'c')],
        ])
        const sent = [...states.values()]
        const take = (at: string, other: SharedProgress) => {
          const own = states.get(at)
          if (own) states.set(at, takeOver(own, other))
        }
        for (const event of events) {
          if ('at' in event) {
            const own = states.get(event.at)
            if (!own) continue
            const changed = changeShared(own, event.change(own.progress), event.at)
            states.set(event.at, changed)
            sent.push(changed)
          } else {
            const some = sent[event.message % sent.length]
            if (some) take(event.to, some)
          }
        }
        for (const at of WINDOWS) {
          const left = [...sent]
          while (left.length > 0) {
            const [next] = left.splice((order.next().value ?? 0) % left.length, 1)
            if (next) take(at, next)
          }
        }
        expect(states.get('b')).toEqual(states.get('a'))
        expect(states.get('c')).toEqual(states.get('a'))
      }),
    )
  })

  test('a presenter who joins takes over where the class is, and the class nothing of the presenter', () => {
    const own = joinSession(begun, 'class', 'a')
    const joining = joinSession(beginLesson('exile', 12, 9, 5_000), 'presenter', 'z')
    expect(takeOver(joining, own)).toEqual(own)
    expect(takeOver(own, joining)).toBe(own)
  })

  test("a class's window that is opened again takes over where the presenter is", () => {
    const presenter = changeShared(joinSession(begun, 'presenter', 'b'), nextStep(begun), 'b')
    expect(takeOver(joinSession(begun, 'class', 'c'), presenter).progress.step).toBe(4)
  })

  test('a state taken over is not taken again: nothing goes to and fro', () => {
    const own = joinSession(begun, 'presenter', 'b')
    const taken = takeOver(own, message)
    expect(takeOver(taken, message)).toBe(taken)
    expect(takeOver(message, taken)).toBe(message)
  })

  test('another lesson is left aside', () => {
    const other = changeShared(joinSession(beginLesson('1981', 3, 1, 0), 'class', 'a'), begun, 'a')
    const own = joinSession({ ...begun, lesson: 'own-1' }, 'presenter', 'b')
    expect(takeOver(own, other)).toBe(own)
  })

  test('a step that is not there here is the last one', () => {
    const own = joinSession({ ...begun, steps: 4 }, 'presenter', 'b')
    const other = changeShared(joinSession(begun, 'class', 'a'), goToStep(begun, 11), 'a')
    expect(takeOver(own, other).progress).toMatchObject({ step: 4, steps: 4 })
  })

  test('nothing goes on by itself from a step that is the last one here', () => {
    const own = joinSession({ ...begun, steps: 4 }, 'class', 'b')
    const other = changeShared(joinSession(begun, 'presenter', 'a'), playLesson(goToStep(begun, 8)), 'a')
    expect(takeOver(own, other).progress).toMatchObject({ step: 4, isPlaying: false })
    expect(takeOver({ ...own, progress: begun }, other).progress.isPlaying).toBe(true)
  })
})
