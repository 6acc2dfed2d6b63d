import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAtlas } from '../../../src/domain/check/check-atlas'
import { checkEventsFile } from '../../../src/domain/check/check-events-file'
import { readTolerantly } from '../../../src/domain/check/read-tolerantly'
import { parseJson } from '../../../src/domain/json/json-document'

const feature = (title: string, date: string) =>
  `{"type":"Feature","geometry":{"type":"Point","coordinates":[51.4,35.7]},"properties":{"title":"${title}","date":"${date}"}}`

const collection = (features: readonly string[], head = '{"type":"FeatureCollection","features":[') =>
  `${head}\n${features.join(',\n')}\n]}`

/** Code and marked text of each problem. */
function found(text: string): string[] {
  return checkEventsFile({ name: 'a.geojson', text }).map(
    ({ problem: { code, from, to } }) => `${code} ${text.slice(from, to)}`,
  )
}

describe('a broken file', () => {
  it('has a problem at each broken item, and those of all others', () => {
    const text = collection([
      feature('A', 'nonsense'),
      feature('B', '1981').replace('","date', '""date'),
      feature('C', '1981').replace('"C"', '“C”'),
      feature('D', '1979-02-29'),
      feature('E', '1981').replace('"1981"', "'1981'"),
    ])
    expect(found(text)).toEqual([
      'date/not-edtf "nonsense"',
      'json/missing-comma ',
      'json/curly-quotes “',
      'date/impossible-day "1979-02-29"',
      "json/single-quotes '",
    ])
  })

  it('is read where its beginning or its end is broken, or what stands between items', () => {
    const bad = feature('A', '1979-02-29')
    for (const [text, code] of [
      [`// my {file}\n${collection([bad])}`, 'json/comment // my {file}'],
      [`/* my\n\n"file" */ ${collection([bad])}`, 'json/comment /* my\n\n"file" */'],
      [`var data = ${collection([bad])}`, 'json/not-json var'],
      [collection([bad], '{type:"FeatureCollection","features":['), 'json/unquoted-key type'],
      [`${collection([bad]).slice(0, -2)}`, 'json/truncated '],
      [collection([bad]).replace('\n]', ',\n]'), 'json/trailing-comma ,'],
      [collection([bad, feature('B', '1981')]).replace('},\n', '}\n'), 'json/missing-comma '],
      [`\uFEFF${collection([bad])},`, 'json/text-after-end ,'],
    ] as const)
      expect(found(text)).toEqual(expect.arrayContaining([code, 'date/impossible-day "1979-02-29"']))
  })

  it('says nothing of what could not be read', () => {
    const text = collection([feature('A', '1981'), '{"type":"Feature","geometry":null "properties":{}}'])
    expect(found(text)).toEqual(['json/missing-comma '])
    expect(found(`{"features":[\n${feature('A', '1981')}] "type":"FeatureCollection"}`)).toEqual([
      'json/missing-comma ',
    ])
  })

  it('is told of as it is where one character of an item is lost, and so are all other items', () => {
    const features = Array.from({ length: 6 }, (_, index) => feature(`T ${index}`, `1979-02-3${index}`))
    const whole = collection(features)
    const length = features[2]?.length ?? 0
    const start = whole.indexOf(features[2] ?? '')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: length - 1 }), (offset) => {
        const text = whole.slice(0, start + offset) + whole.slice(start + offset + 1)
        if (parseJson(text).value !== undefined) return
        const told = found(text)
        expect(told.filter((each) => each.startsWith('json/')).length).toBeGreaterThan(0)
        for (const index of [0, 1, 4, 5]) expect(told).toContain(`date/impossible-day "1979-02-3${index}"`)
      }),
    )
  })

  it('has what was read at its place in the text', () => {
    const text = collection([feature('A', '1981'), 'x', feature('B', '1986')])
    const document = readTolerantly(text)
    const range = document.positionOf(['features', 2, 'properties', 'date'])
    expect(text.slice(range?.from, range?.to)).toBe('"1986"')
    expect(document.isUnread(['features', 1, 'id'])).toBe(true)
    expect(document.isUnread(['features', 2])).toBe(false)
  })

  it('of an atlas is no reason to doubt what other files name of it', () => {
    const folder = 'tests/fixtures/check/atlas'
    const names = ['atlas.json', 'events.geojson', 'relocations.geojson', 'places.geojson', 'sources.json']
    for (const broken of ['sources.json', 'places.geojson', 'events.geojson', 'relocations.geojson']) {
      const files = names.map((name) => {
        const text = readFileSync(`${folder}/${name}`, 'utf8')
        return {
          name,
          text: name === broken ? text.replace(/"id": "[^"]*",/, (id) => id.slice(0, -1)) : text,
        }
      })
      const lessons = ['reference/lesson']
      const problems = checkAtlas(files).filter(({ problem }) => !lessons.includes(problem.code))
      expect(problems.map(({ file, problem }) => `${file} ${problem.code}`)).toEqual([
        `${broken} json/missing-comma`,
      ])
    }
  })
})

it.each(['[', '[1', '{"features":[', '{"features":[{"a":1}'])(
  'stands within a text that ends too soon: %s',
  (text) => {
    for (const path of [[], [0], ['features'], ['features', 0]]) {
      const { from, to } = readTolerantly(text).positionOf(path) ?? { from: 0, to: 0 }
      expect(from).toBeLessThanOrEqual(to)
      expect(to).toBeLessThanOrEqual(text.length)
    }
  },
)
