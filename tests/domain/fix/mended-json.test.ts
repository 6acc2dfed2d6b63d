import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges, invertChanges } from '../../../src/domain/edit/text-change'
import type { FixCode } from '../../../src/domain/fix/fix-codes'
import { fixesOf } from '../../../src/domain/fix/fixes-of'
import { checkAlone } from './fixture-files'

/** The text after the fix of this code for the first problem that offers it. */
function mend(text: string, code: FixCode, which = 0): string | undefined {
  const files = new Map([['a.json', text]])
  const offered = checkAlone(files).flatMap((found) => fixesOf(found, files))
  const changes = offered.filter((fix) => fix.code === code)[which]?.changes.get('a.json')
  return changes && applyChanges(text, changes)
}

function isSafe(text: string): readonly boolean[] {
  const files = new Map([['a.json', text]])
  return checkAlone(files).flatMap((found) => fixesOf(found, files).map((fix) => fix.isSafe))
}

const ROWS: (readonly [code: FixCode, before: string, after: string, which?: number])[] = [
  ['remove-bom', '\uFEFF{"a": 1}', '{"a": 1}'],
  ['remove-comma', '{"a": [1, 2,], "b": {"c": 1, }, "d": ","}', '{"a": [1, 2], "b": {"c": 1 }, "d": ","}'],
  ['remove-comma', '{"a": 1,, "b": 2}', '{"a": 1, "b": 2}'],
  ['add-comma', '{\n  "a": 1\n  "b": 2\n}', '{\n  "a": 1,\n  "b": 2\n}'],
  ['add-comma', '[{"a": 1}{"b": 2}]', '[{"a": 1}, {"b": 2}]'],
  ['add-colon', '{"a" 1}', '{"a": 1}'],
  ['add-colon', '{"a" => 1}', '{"a" : 1}'],
  ['write-comma', '{"a": 1;\n"b": 2}', '{"a": 1,\n"b": 2}'],
  ['plain-blanks', '{\u00a0"a":\u00a01,\u200b "b": "x\u00a0y"}', '{ "a": 1, "b": "x\u00a0y"}'],
  ['straighten-quotes', '{“a”: “b”, "c": "“d”"}', '{"a": "b", "c": "“d”"}'],
  ['straighten-quotes', '{„a“: «b “c” d»}', '{"a": "b “c” d"}'],
  ['straighten-quotes', '{“a”: “say "no" twice”}', '{"a": "say \\"no\\" twice"}'],
  ['straighten-quotes', "{'a': 'it\\'s', 'b': 'don't'}", '{"a": "it\'s", "b": "don\'t"}'],
  ['quote-key', '{a: 1, b_c: {d: "e: f"}}', '{"a": 1, "b_c": {"d": "e: f"}}'],
  ['escape-quotes', '{"a": "he said "no" to it", "b": 1\n}', '{"a": "he said \\"no\\" to it", "b": 1\n}'],
  ['close-string', '{\n"a": "b,\n"c": 1}', '{\n"a": "b",\n"c": 1}'],
  ['escape-line-break', '{"a": "b\r\n  c", "d": 1}', '{"a": "b\\nc", "d": 1}'],
  ['remove-backslash', `{"a": "it\\'s"}`, `{"a": "it's"}`],
  ['double-backslash', '{"a": "C:\\data"}', '{"a": "C:\\\\data"}'],
  ['escape-control', '{"a": "b\tc", "d": "\t"}', '{"a": "b\\tc", "d": "\\t"}'],
  ['remove-characters', '{"a": "b\u0007c\u001b", "d": "\u0000"}', '{"a": "bc", "d": ""}'],
  ['remove-comments', '{ // one\n  /* two\n     lines */\n  "a": 1 # three\n}', '{\n  "a": 1\n}'],
  ['write-null', '{"a": NaN}', '{"a": null}'],
  ['write-null', '{"a": }', '{"a": null }'],
  ['write-number', '{"a": -.5}', '{"a": -0.5}'],
  ['write-number', '{"a": +5}', '{"a": 5}'],
  ['write-number', '{"a": ۱۲٫۵}', '{"a": 12.5}'],
  ['write-number', '{"a": 5.}', '{"a": 5}'],
  ['write-word', '{"a": None}', '{"a": null}'],
  ['quote-text', '{"a": Paris, France,\n"b": 1}', '{"a": "Paris, France",\n"b": 1}'],
  ['write-bracket', '{"a": [1}}', '{"a": [1]}'],
  ['close-brackets', '{"a": [1, {"b": 2}\n', '{"a": [1, {"b": 2}]}\n'],
  ['keep-version', '<<<<<<< a\r\n[1]\r\n=======\r\n[2]\r\n>>>>>>> b\r\n', '[1]\r\n'],
  ['keep-version', '<<<<<<< a\r\n[1]\r\n=======\r\n[2]\r\n>>>>>>> b\r\n', '[2]\r\n', 1],
  ['remove-repeated-member', '{\n  "a": 1.0,\n  "a": 1\n}', '{\n  "a": 1.0\n}'],
  ['remove-first-member', '{ "a": 1, "b": 2, "a": 3 }', '{ "b": 2, "a": 3 }'],
  ['remove-second-member', '{ "a": 1, "b": 2, "a": 3 }', '{ "a": 1, "b": 2 }'],
  [
    'join-features',
    '{"type": "Feature"}\r\n{"type": "Feature"}\r\n',
    '{"type": "FeatureCollection", "features": [\r\n{"type": "Feature"},\r\n{"type": "Feature"}\r\n]}\r\n',
  ],
]

describe('a text that is no JSON', () => {
  it.each(ROWS.map((row) => [...row, 0] as const))('is mended by %s: %j', (code, before, after, which) => {
    expect(mend(before, code, which)).toBe(after)
  })

  it('is not mended on where it cannot be read on', () => {
    // The address behind the unquoted name looks like a comment.
    expect(mend('{"a": 1, // b\n c": "https://example.org" // d\n}', 'remove-comments')).toBe(
      '{"a": 1,\n c": "https://example.org" // d\n}',
    )
  })

  it.each(['{"a": "b', '{"a": [1, ', '{"a": {"b": "c}', '{"a"', '[1] [2]', '', '<html>', '{"a": 01}'])(
    'is left to a person: %j',
    (text) => {
      expect(isSafe(text)).toEqual([])
    },
  )

  it.each([
    ['{"a": [1 2]}', [false]],
    ['{"a": [1\n2]}', [true]],
    ['{"a": 1, // b\n}', [false]],
    ['{"a": "C:\\data"}', [false]],
    ['[1,, 2]', [false]],
  ])('is mended by hand where it could mean something else: %j', (text, safe) => {
    expect(isSafe(text)).toEqual(safe)
  })

  it('is whatever it is, and changes of it can be taken back', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      "'",
      '“',
      '”',
      'a',
      '1',
      '.',
      '\\',
      '\n',
      '\r\n',
      ' ',
      '//',
      '/*',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const files = new Map([['a.json', text]])
        for (const found of checkAlone(files)) {
          for (const { changes } of fixesOf(found, files)) {
            const made = changes.get('a.json') ?? []
            const next = applyChanges(text, made)
            expect(applyChanges(next, invertChanges(text, made))).toBe(text)
            const ordered = made.every(({ from, to }, i) => from <= to && from >= (made[i - 1]?.to ?? 0))
            expect(ordered).toBe(true)
          }
        }
      }),
    )
  })
})
