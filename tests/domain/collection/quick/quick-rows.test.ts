import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CollectionReader } from '../../../../src/domain/collection/collection-reader'
import { QuickRows } from '../../../../src/domain/collection/quick/quick-rows'
import type { FeatureFields } from '../../../../src/domain/fields/feature-fields'
import { parseChoices } from '../../../../src/domain/fields/field-choices'
import { decode, readBytes } from '../read-text'
import { toBytes } from '../scan-text'
import { featureKernel } from './feature-kernel'

const day = fc
  .tuple(
    fc.integer({ min: 1890, max: 2030 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  )
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
const usualDay = fc.integer({ min: 1, max: 28 }).map((date) => `1986-06-${String(date).padStart(2, '0')}`)
const date = fc.oneof(
  { weight: 6, arbitrary: usualDay },
  { weight: 2, arbitrary: day },
  fc.constantFrom(
    '1986',
    '1986-06',
    '9999-12-31',
    '',
    ' 1986-06-07',
    '6/7/1986',
    '1986-06-07T12:00:00Z',
    null,
    1986,
    '-0043',
    '-1267',
    '-1267-03-15',
    '0061',
    '0061-03-15',
    -44,
  ),
)
const word = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '"', '\\', 'é', '🌍', '\n'), maxLength: 8 })
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('raid', 'vote', 'march', '') },
  word,
  fc.constantFrom('x'.repeat(299), 'x'.repeat(301), 'é'.repeat(400), null, true, 12, -0.5, ['a'], {}),
)
const id = fc.oneof(
  fc.integer(),
  fc.constantFrom('', 'b', 'é', '-0', 1.5, 1e21, 1234567890123456, null, true, '"'),
  fc.string({ maxLength: 5 }),
)
const degrees = fc.oneof(
  fc.double({ noNaN: true, min: -200, max: 400 }),
  fc.integer({ min: -95, max: 95 }),
  fc.constant(-0),
)
const geometry = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant('Point'), coordinates: fc.tuple(degrees, degrees) }),
  },
  fc.record({ type: fc.constant('Point'), coordinates: fc.array(degrees, { maxLength: 4 }) }),
  fc.record({ type: fc.constant('LineString'), coordinates: fc.array(fc.tuple(degrees, degrees)) }),
  fc.constant(null),
)
const span = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(usualDay, usualDay).map((days) => days.toSorted()) },
  fc.tuple(date, date),
)
const properties = fc
  .tuple(
    fc.record({ title: text, date, kind: text, place: text, id }, { requiredKeys: ['title', 'date'] }),
    span,
    fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, date),
  )
  .map(([others, [start, end], twin]) => ({ ...others, start, end, 'start:edtf': twin }))
const feature = fc.record(
  { type: fc.constant('Feature'), id, '@id': id, properties, geometry },
  { requiredKeys: ['type', 'properties', 'geometry'] },
)
/** Features as they stand in a file, some of them broken or with what else may stand between them. */
const written = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(feature, fc.constantFrom(0, 1)).map(([each, by]) => JSON.stringify(each, null, by)),
  },
  fc.constantFrom(
    '{"a":1}',
    '{"type":"Feature","properties":{"date":"1990}',
    'x',
    '{"properties":{"n\\u0061me":1}}',
  ),
)

/** What is read of a file by choices; of a pair the start has a twin as well. */
function fieldsOf(choices: string, bytes: Uint8Array): FeatureFields | undefined {
  const reader = new CollectionReader({ decode, choices: parseChoices(choices).choices })
  reader.push(bytes)
  reader.end()
  const fields = reader.part()?.fields
  const [first, ...others] = fields?.date.chosen ?? []
  if (!fields || first?.kind !== 'pair' || !first.start) return fields
  const start = { ...first.start, twin: ['properties', 'start:edtf'] }
  return { ...fields, date: { ...fields.date, chosen: [{ ...first, start }, ...others] } }
}

/** Counts features whose rows were made without reading them as objects. */
function countTaken(): () => number {
  const { results } = vi.spyOn(QuickRows.prototype, 'add').mock
  return () => results.filter(({ value }) => value === true).length
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('QuickRows', () => {
  it.each([
    'date:date',
    'start:start,end:end',
    'date:date,title:kind,category:place,place:kind',
    'title:/id',
  ])('makes the same of features as where they are parsed: %s', (choices) => {
    const taken = countTaken()
    fc.assert(
      fc.property(
        fc.array(written, { maxLength: 12 }),
        fc.constantFrom(
          ['{"type":"FeatureCollection","features":[', ',', ']}'],
          ['', '\n', ''],
          ['[', ' ,\n', ']'],
        ),
        fc.array(fc.nat(2000), { maxLength: 3 }),
        (features, [before = '', between = '', behind = ''], cuts) => {
          const bytes = toBytes(before + features.join(between) + behind)
          const fields = fieldsOf(choices, bytes)
          if (!fields) return
          const ends = cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b)
          const plain = readBytes(bytes, ends, { fields })
          expect(readBytes(bytes, ends, { fields, kernel: featureKernel() })).toEqual(plain)
        },
      ),
      { numRuns: 150 },
    )
    expect(taken()).toBeGreaterThan(50)
  })

  it('parses features where most of them are unusual', () => {
    const features = Array.from({ length: 5000 }, (_, index) => {
      const properties = `{"title":"n${index}","date":"1990-01-01"}`
      return index % 5 === 0
        ? `{"type":"Feature","properties":${properties},"geometry":null}`
        : `{"properties":${properties},"geometry":null}`
    })
    const { titles, facts } = readBytes(toBytes(`[${features}]`), [150_000, 300_000], {
      kernel: featureKernel(),
    })
    expect([titles.length, titles[4999], facts?.dated]).toEqual([5000, 'n4999', 5000])
  })
})
