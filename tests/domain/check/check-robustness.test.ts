import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAtlas } from '../../../src/domain/check/check-atlas'
import { checkEventsFile } from '../../../src/domain/check/check-events-file'
import type { TextFile } from '../../../src/domain/check/dataset'
import type { FileProblem } from '../../../src/domain/check/file-problem'
import { findEncodingFault } from '../../../src/domain/json/utf8'

const NAMES = [
  ...['atlas.json', 'events.geojson', 'places.geojson', 'relocations.geojson', 'sources.json'],
  'lessons/the-move.json',
]
const atlas: readonly TextFile[] = NAMES.map((name) => ({
  name,
  text: readFileSync(resolve('tests/fixtures/check/atlas', name), 'utf8'),
}))

/** Every problem names a file, has a known form, and stands within the text. */
function expectSound(problems: readonly FileProblem[], files: readonly TextFile[]): void {
  for (const { file, problem } of problems) {
    const text = files.find(({ name }) => name === file)?.text
    if (text === undefined) throw new Error(`a problem in no file: ${file}`)
    expect(problem.code).toMatch(/^[a-z]+\/[a-z0-9-]+$/)
    expect(problem.from).toBeGreaterThanOrEqual(0)
    expect(problem.to).toBeGreaterThanOrEqual(problem.from)
    expect(problem.to).toBeLessThanOrEqual(text.length)
  }
}

/** A value of JSON that has the wrong shape for wherever it is put. */
const oddValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e21,
    '',
    ' ',
    '1986',
    '__proto__',
    'paris',
    [],
    {},
    [[]],
    [null],
  ),
  fc.constantFrom<unknown>([1, 2], ['1', '2'], { type: 'Point' }, { features: [null] }, { type: 'Feature' }),
  fc.jsonValue({ maxDepth: 2 }),
)

/** Puts a value at a random place within another, or removes what is there. */
function mutate(root: unknown, picks: readonly number[], value: unknown, remove: boolean): unknown {
  if (typeof root !== 'object' || root === null) return value
  let holder = root as Record<string, unknown>
  for (const pick of picks) {
    const keys = Object.keys(holder)
    const key = keys[pick % Math.max(1, keys.length)]
    if (key === undefined) break
    const next = holder[key]
    if (typeof next === 'object' && next !== null && pick !== picks.at(-1))
      holder = next as Record<string, unknown>
    else {
      if (remove) delete holder[key]
      else holder[key] = value
      return root
    }
  }
  return value
}

describe('the checker', { timeout: 60_000 }, () => {
  it('never throws, whatever stands at any place of any file of an atlas', () => {
    const mutation = fc.tuple(
      fc.nat(atlas.length - 1),
      fc.array(fc.nat(30), { minLength: 1, maxLength: 8 }),
      oddValue,
      fc.boolean(),
    )
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const values = atlas.map(({ text }) => JSON.parse(text) as unknown)
        for (const [file, picks, value, remove] of mutations)
          values[file] = mutate(values[file], picks, structuredClone(value), remove)
        const files = atlas.map(({ name }, index) => ({ name, text: JSON.stringify(values[index]) ?? '' }))
        expectSound(checkAtlas(files), files)
        for (const file of files) expectSound(checkEventsFile(file), [file])
      }),
      { numRuns: 200 },
    )
  })

  it('never throws on cut, doubled and overwritten text', () => {
    const damage = fc.tuple(
      fc.nat(atlas.length - 1),
      fc.nat(),
      fc.nat(),
      fc.string({ maxLength: 4, unit: 'binary' }),
    )
    fc.assert(
      fc.property(damage, ([index, a, b, inserted]) => {
        const files = atlas.map((file, at) => {
          if (at !== index) return file
          const [from, to] = [a % file.text.length, b % file.text.length]
          return { name: file.name, text: file.text.slice(0, from) + inserted + file.text.slice(to) }
        })
        expectSound(checkAtlas(files), files)
      }),
      { numRuns: 200 },
    )
  })

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
        const file = { name: 'any.geojson', text, encodingFault: findEncodingFault(bytes) }
        const problems = checkEventsFile(file)
        expectSound(problems, [file])
        if (file.encodingFault) expect(problems.map(({ problem }) => problem.code)).toEqual(['json/not-utf8'])
      }),
    )
  })

  it('says nothing of what refers to a file that cannot be read', () => {
    const files = atlas.map((file) => (file.name === 'places.geojson' ? { ...file, text: '{' } : file))
    const codes = checkAtlas(files).map(({ file, problem }) => `${file} ${problem.code}`)
    expect(codes).toEqual(['places.geojson json/truncated'])
  })

  it('still checks the other files where atlas.json is broken', () => {
    const files = atlas.map(({ name, text }) => ({
      name,
      text: name === 'atlas.json' ? '{' : text.replace('"place": "baghdad"', '"place": "bagdad"'),
    }))
    const codes = checkAtlas(files).map(({ file, problem }) => `${file} ${problem.code}`)
    expect(codes).toContain('atlas.json json/truncated')
    expect(codes).toContain('events.geojson reference/place')
  })

  it('lists so many problems and counts the rest', () => {
    const feature = { type: 'Feature', geometry: null, properties: { date: '20/06/1981' } }
    const text = JSON.stringify({ type: 'FeatureCollection', features: Array(10_050).fill(feature) })
    const problems = checkEventsFile({ name: 'many.geojson', text })
    expect(problems).toHaveLength(10_001)
    expect(problems.at(-1)?.problem).toMatchObject({
      code: 'check/too-many',
      values: { count: 50, shown: 10_000 },
    })
  })

  it.each([
    ['200,000 lists within one another', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'json/too-deep'],
    ['200,000 lists that are never closed', '['.repeat(200_000), 'json/too-deep'],
    ['a text of 10 MB', `{ "title": "${'ab '.repeat(3_500_000)}" }`, undefined],
    ['a date of 10 MB', collection(`{ "date": "${'1981-'.repeat(2_000_000)}" }`), 'date/too-long'],
    ['a name of 10 MB', `{ "${'k'.repeat(10_000_000)}": 1, }`, 'json/trailing-comma'],
    [
      'a name that turns objects into others',
      collection('{ "date": "1981", "__proto__": {} }'),
      'text/unsafe-key',
    ],
    ['a million control characters', `["${'\u0001'.repeat(1_000_000)}"]`, 'json/control-character'],
    [
      'a million names alike',
      collection(`{ "date": "1981"${', "date": "1981"'.repeat(1_000_000)} }`),
      'json/duplicate-key',
    ],
  ])('tells of %s in its own words', (_, text, code) => {
    const [first] = checkEventsFile({ name: 'hostile.json', text })
    expect(first?.problem.code).toBe(code)
  })
})

function collection(properties: string): string {
  return `{ "type": "FeatureCollection", "features": [{ "type": "Feature", "geometry": null, "properties": ${properties} }] }`
}
