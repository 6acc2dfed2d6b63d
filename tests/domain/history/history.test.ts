import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  beginHistory,
  type History,
  present,
  record,
  redo,
  redoable,
  TYPING_PAUSE,
  undo,
  undoable,
} from '../../../src/domain/history/history'

type Texts = History<{ readonly text: string }, string>

const edit = fc.record({
  text: fc.string({ maxLength: 3 }),
  field: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
  wait: fc.integer({ min: 0, max: 2 * TYPING_PAUSE }),
})
const move = fc.oneof({ weight: 4, arbitrary: edit }, fc.constantFrom('undo' as const, 'redo' as const))

function run(moves: readonly (typeof move extends fc.Arbitrary<infer M> ? M : never)[]): Texts {
  let time = 0
  return moves.reduce<Texts>(
    (history, each) => {
      if (each === 'undo') return undo(history)
      if (each === 'redo') return redo(history)
      time += each.wait
      return record(
        history,
        { text: each.text },
        `to ${each.text}`,
        each.field ? { field: each.field, time } : undefined,
      )
    },
    beginHistory({ text: '' }),
  )
}

const all = (step: (history: Texts) => Texts, start: Texts): Texts => {
  const next = step(start)
  return next === start ? start : all(step, next)
}

describe('history', () => {
  test('all undone is the first state, all redone the last, each the very same', () => {
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const last = all(redo, run(moves))
        const first = all(undo, last)
        expect(present(first)).toBe(last.first)
        expect(present(all(redo, first))).toBe(present(last))
        expect(all(redo, first)).toEqual(last)
      }),
    )
  })

  test('an edit is undone exactly, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const before = run(moves)
        const after = record(before, { text: 'new' }, 'edit')
        expect(present(undo(after))).toBe(present(before))
        expect(undoable(after)).toBe('edit')
        expect(redoable(undo(after))).toBe('edit')
      }),
    )
  })

  const typed = (...keys: readonly (readonly [text: string, field: string, time: number])[]) =>
    keys.reduce<Texts>(
      (history, [text, field, time]) => record(history, { text }, field, { field, time }),
      beginHistory({ text: '' }),
    )

  test('typing in one field is one edit, in the next field another', () => {
    const history = typed(['a', 'title', 0], ['ab', 'title', 900], ['abc', 'summary', 1000])
    expect(present(undo(history)).text).toBe('ab')
    expect(present(undo(undo(history))).text).toBe('')
  })

  test('typing that goes on after a pause, or after an undo, is another edit', () => {
    const paused = typed(['a', 'title', 0], ['ab', 'title', TYPING_PAUSE + 1])
    expect(present(undo(paused)).text).toBe('a')
    const undone = record(undo(paused), { text: 'ac' }, 'title', { field: 'title', time: 10 })
    expect(present(undo(undone)).text).toBe('a')
  })

  test('the state that is there already is no edit', () => {
    const history = typed(['a', 'title', 0])
    expect(record(history, present(history), 'again')).toBe(history)
  })
})
