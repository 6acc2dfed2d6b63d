import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDate } from '../../../src/domain/time/edtf'
import { parseTypedDate } from '../../../src/domain/time/parse-typed-date'

const LIMIT_MS = 50

/** The best of three: what the code needs, as against what else the machine is doing. */
function milliseconds(run: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      run()
      return performance.now() - start
    }),
  )
}

/** Texts made to be slow: long lists, deep nesting, near misses of every pattern. */
const SEEDS = [
  '1',
  'X',
  '1981,',
  '1981-XX,',
  'XXXX-XX-XX,',
  '[',
  '{..',
  '1981/',
  '..',
  '~?%',
  '-',
  'a ',
  '1 ',
  'about ',
  'to ',
  ' and ',
  'between 1 and ',
  '1981 or ',
  ' ',
  '\n',
  'é',
  '\u{1f4c5}',
  '۱',
  'u',
  'Y9',
  '1981-06-20T',
  ':',
]
const HEADS = ['', '[', '{', '1981', 'between ', 'from ', 'Y']

describe('no text takes over 50 ms', () => {
  parseDate('[1981-XX,198X~]')

  test.each([10, 64, 65, 128, 1_000, 10_000])(
    'of %i characters',
    (length) => {
      for (const head of HEADS) {
        for (const seed of SEEDS) {
          const text = (head + seed.repeat(length)).slice(0, length)
          expect(milliseconds(() => parseDate(text))).toBeLessThan(LIMIT_MS)
          expect(milliseconds(() => parseTypedDate(text))).toBeLessThan(LIMIT_MS)
        }
      }
    },
    60_000,
  )

  test('of any characters, up to 10,000 of them', () => {
    const anyText = fc
      .tuple(fc.string({ unit: 'binary', maxLength: 40 }), fc.integer({ min: 1, max: 10_000 }))
      .map(([text, length]) => text.repeat(Math.ceil(length / (text.length || 1))).slice(0, length))
    fc.assert(
      fc.property(anyText, (text) => {
        expect(milliseconds(() => parseTypedDate(text))).toBeLessThan(LIMIT_MS)
      }),
    )
  }, 60_000)
})
