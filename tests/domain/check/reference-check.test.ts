import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkAtlas } from '../../../src/domain/check/check-atlas'
import { check } from '../../../src/i18n/en/check'

const NAMES = [
  ...['atlas.json', 'events.geojson', 'places.geojson', 'relocations.geojson', 'sources.json'],
  'lessons/the-move.json',
]

/** The problems of the faultless atlas with some of its text replaced, as a reader is told of them. */
function told(file: string, from: string, to: string): string[] {
  const files = NAMES.map((name) => {
    const text = readFileSync(resolve('tests/fixtures/check/atlas', name), 'utf8')
    return { name, text: name === file ? text.replaceAll(from, to) : text }
  })
  return checkAtlas(files).map(({ file: name, problem }) => `${name}: ${check.help(problem)}`)
}

describe('ids that are still empty', () => {
  it('are told of as what is to be chosen, not as ids that are nowhere', () => {
    const problemsOf = (from: string, to: string) =>
      checkAtlas(
        NAMES.map((name) => {
          const text = readFileSync(resolve('tests/fixtures/check/atlas', name), 'utf8')
          return { name, text: name === 'events.geojson' ? text.replace(from, to) : text }
        }),
      ).map(({ problem }) => `${problem.code}: ${check.message(problem)}`)

    expect(problemsOf('"by": "library"', '"by": ""')).toEqual([
      'schema/empty: "by" is empty: choose who says it.',
    ])
    expect(problemsOf('"place": "baghdad"', '"place": " "')).toEqual([
      'schema/empty: "place" is empty: choose a place.',
    ])
    expect(problemsOf('"sources": ["annual-report"]', '"sources": ["", ""]')).toEqual([
      'schema/empty: "sources[0]" is empty: choose a source.',
      'schema/empty: "sources[1]" is empty: choose a source.',
    ])
    expect(problemsOf('"stance": "says"', '"stance": ""')).toContain(
      'schema/empty: "stance" is empty: choose what the claim does.',
    )
  })
})

describe('unknown ids', () => {
  it('are each told of where the id that is meant is used elsewhere', () => {
    expect(
      told(
        'events.geojson',
        '"sources": ["annual-report", "gazette"]',
        '"sources": ["anual-report", "gazete"]',
      ),
    ).toEqual([
      'events.geojson: Add "annual-report" to "sources" of the event.',
      'events.geojson: Add "gazette" to "sources" of the event.',
      'events.geojson: Did you mean "annual-report"?',
      'events.geojson: Did you mean "gazette"?',
    ])
  })

  it('are told of once where the likely misspelling is the id itself, and where that stands', () => {
    expect(told('atlas.json', '"id": "library"', '"id": "libary"')).toEqual([
      'events.geojson: It is named 2 times in this file, also on line 38. Did you mean "libary"? Nothing names that one: perhaps it is misspelt where it stands, on line 13 of atlas.json.',
      expect.stringMatching(/^lessons/),
    ])
  })

  it('are told of the id that is meant where that has not the form of one', () => {
    expect(told('atlas.json', '"id": "city-press"', '"id": "City Press"')).toEqual([
      expect.stringContaining('atlas.json: '),
      'events.geojson: Did you mean "City Press"? That has not the form of an id: correct it where it stands, on line 14 of atlas.json.',
    ])
    expect(told('lessons/the-move.json', '"opening-1962"', '"Opening 1962"')).toEqual([
      expect.stringContaining('Did you mean "opening-1962"?'),
      expect.stringContaining('Did you mean "opening-1962"?'),
    ])
  })

  it('are told of once a file where nothing like them is there', () => {
    const helps = told('sources.json', '"id": "gazette"', '"id": "other-paper"')
    expect(helps).toEqual([
      'events.geojson: It is named 2 times in this file, also on line 41. Add the source there first.',
      'places.geojson: It is named 3 times in this file, also on lines 26, 39. Add the source there first.',
      'relocations.geojson: Add the source there first.',
    ])
  })

  it('point to the one that has no id', () => {
    expect(told('events.geojson', '      "id": "move-1986",\n', '')).toEqual([
      expect.stringContaining('events.geojson: '),
      'relocations.geojson: Use the id of an event that is there. Or is it the one on line 23 of events.geojson, which has no id?',
    ])
  })

  it('are looked for by label and in any order of words', () => {
    expect(told('events.geojson', '"by": "city-press"', '"by": "City press"')).toEqual([
      'events.geojson: Did you mean "city-press"?',
    ])
    expect(told('relocations.geojson', '"move-1986"', '"1986-move"')).toEqual([
      'relocations.geojson: Did you mean "move-1986"?',
    ])
  })

  it('take time in proportion to their number', () => {
    const count = 5_000
    const feature = (index: number) => ({
      type: 'Feature',
      id: `e-${index}`,
      geometry: { type: 'Point', coordinates: [1, 2] },
      properties: { place: `unknown-place-${index}`, sources: [`no-source-${index}`] },
    })
    const collection = (features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
    const list = Array.from({ length: count }, (_, index) => feature(index))
    const files = [
      { name: 'events.geojson', text: collection(list) },
      { name: 'places.geojson', text: collection(list.map((place) => ({ ...place, id: `p-${place.id}` }))) },
    ]
    const start = performance.now()
    checkAtlas(files)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
