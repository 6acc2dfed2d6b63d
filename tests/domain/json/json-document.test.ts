import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_DEPTH, parseJson } from '../../../src/domain/json/json-document'
import type { JsonPath } from '../../../src/domain/json/json-value'
import { visitJson } from '../../../src/domain/json/visit-json'

function accepts(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('parseJson', { timeout: 60_000 }, () => {
  it('agrees with JSON.parse on every text, whitespace and indent', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const document = parseJson(text)
        expect(document.value).toEqual(JSON.parse(text))
        expect(document.problems).toEqual([])
      }),
    )
  })

  it('locates every value: the text at its position is the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const document = parseJson(JSON.stringify(value, null, indent))
        visitJson(document.value, (found, step, pathOf) => {
          const path = pathOf()
          const range = document.positionOf(path)
          if (range === undefined) throw new Error(`no position for ${path.join('/')}`)
          expect(JSON.parse(document.text.slice(range.from, range.to))).toEqual(found)
          const key = document.positionOf(path, 'key')
          if (typeof step === 'string' && key !== undefined) {
            expect(JSON.parse(document.text.slice(key.from, key.to))).toBe(step)
          }
        })
      }),
    )
  })

  it('refuses what JSON.parse refuses, with one fault inside the text, and never throws', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        "'",
        '\\',
        'a',
        '1',
        '-',
        '.',
        'e',
        ' ',
        '\n',
        '\t',
        'true',
        'null',
      ],
      ...['“', '//', '/*', 'NaN', '\u0000', '\ud800', '\u2028', '\\u12', '"a"', '01', '\ufeff'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const { value, problems } = parseJson(text)
        const isValid = accepts(text.replace(/^\ufeff/, ''))
        expect(value !== undefined).toBe(isValid)
        if (!isValid) expect(problems.filter(({ code }) => code !== 'json/bom')).toHaveLength(1)
        for (const { from, to } of problems) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThanOrEqual(from)
          expect(to).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('measures depth before anything recursive sees the text', () => {
    for (const text of [
      '['.repeat(1_000_000),
      '{"a":'.repeat(200_000),
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    ]) {
      expect(parseJson(text).problems.map(({ code }) => code)).toEqual(['json/too-deep'])
    }
    const deepest = `${'['.repeat(MAX_DEPTH)}${']'.repeat(MAX_DEPTH)}`
    expect(parseJson(deepest).problems).toEqual([])
  })

  it('takes __proto__ for a name like any other', () => {
    const document = parseJson('{"__proto__": {"polluted": 1}, "constructor": 2}')
    expect(document.problems).toEqual([])
    expect(document.positionOf(['__proto__', 'polluted'])).toEqual({ from: 27, to: 28 })
    expect(document.positionOf(['constructor'])).toEqual({ from: 46, to: 47 })
    expect(document.positionOf(['toString'])).toBeUndefined()
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('points at the last of two members of one name, as JSON.parse reads it', () => {
    const document = parseJson('{"a": 1,\n "b": {"a": 2, "a": 3}}')
    expect(document.positionOf(['b', 'a'])).toEqual({ from: 29, to: 30 })
    expect(document.problems).toMatchObject([
      { code: 'json/duplicate-key', values: { key: 'a', line: 2 }, path: ['b', 'a'], from: 24, to: 27 },
    ])
  })

  it('has no position where a path leads nowhere', () => {
    const document = parseJson('{"a": [1, {"b": null}]}')
    const astray: JsonPath[] = [['b'], ['a', 2], ['a', '0'], ['a', 0, 0], ['a', 1, 'b', 'c'], [0]]
    for (const path of astray) expect(document.positionOf(path)).toBeUndefined()
    expect(document.positionOf([])).toEqual({ from: 0, to: 23 })
  })

  it.each([
    ['{"features": [\n{"a": {"b": 1', { name: 'a', line: 2 }],
    ['{"features": [\n[1, 2', { name: 'features', line: 1 }],
    ['[\n[1, 2', { name: '', line: 1 }],
    ['{"a": "cut he', { name: '', line: 1 }],
  ])('says inside what a cut file ends: %j', (text, values) => {
    expect(parseJson(text).problems).toMatchObject([{ code: 'json/truncated', values }])
  })
})
