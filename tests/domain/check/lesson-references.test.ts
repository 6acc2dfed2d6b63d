import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkAtlasFiles } from '../../../src/domain/check/check-atlas'

const LESSON = 'lessons/the-move.json'
const NAMES = [
  'atlas.json',
  'events.geojson',
  'places.geojson',
  'relocations.geojson',
  'sources.json',
  LESSON,
]

type Change = readonly [file: string, from: string, to: string]

/** What is found in the lesson of the faultless atlas, with some of its text replaced, and which lessons are checked in part. */
function inLesson(...changes: readonly Change[]) {
  const files = NAMES.map((name) => {
    let text = readFileSync(resolve('tests/fixtures/check/atlas', name), 'utf8')
    for (const [file, from, to] of changes) {
      if (file === name && !text.includes(from)) throw new Error(`not in ${name}: ${from}`)
      if (file === name) text = text.replaceAll(from, to)
    }
    return { name, text }
  })
  const { problems, lessonsInPart } = checkAtlasFiles(files)
  const found = problems.flatMap(({ file, problem: { code, path, values } }) =>
    file === LESSON ? [`${code} ${path.join('/')} ${values.id ?? ''}`.trim()] : [],
  )
  const suggested = problems.flatMap(({ file, problem: { values } }) =>
    file === LESSON ? [values.suggestion] : [],
  )
  return { found, lessonsInPart, suggested }
}

/** An error that has nothing to do with what lessons name. */
const ERROR: Change = ['events.geojson', '"1986-06~"', '"1986-06-31"']

describe('what lessons name', () => {
  it('is looked up though the atlas has errors', () => {
    const gone = inLesson(
      ERROR,
      ['events.geojson', '"opening-1962"', '"opening"'],
      ['relocations.geojson', '"stay-paris"', '"stay-left-bank"'],
      ['relocations.geojson', '"leg-paris-baghdad"', '"leg-baghdad"'],
      ['places.geojson', '"id": "paris"', '"id": "paris-1"'],
      ['atlas.json', '"library"', '"the-library"'],
    )
    expect(gone).toMatchObject({
      found: [
        'reference/event steps/0/view/event opening-1962',
        'reference/event steps/0/text opening-1962',
        'reference/event steps/0/events/0 opening-1962',
        'reference/place steps/0/emphasis/0/place paris',
        'reference/stay steps/0/emphasis/1/stay stay-paris',
        'reference/party steps/1/view/lens library',
        'reference/leg steps/1/emphasis/0/leg leg-paris-baghdad',
      ],
      lessonsInPart: [LESSON],
    })
  })

  it('is there though it has errors itself, and of map and time nothing is said then', () => {
    const whole = { found: [], lessonsInPart: [LESSON], suggested: [] }
    expect(inLesson(ERROR)).toEqual(whole)
    expect(inLesson(['events.geojson', '"title": "The library opens in Paris",', ''])).toEqual(whole)
    expect(inLesson(['places.geojson', '"name": "Paris",', ''])).toEqual(whole)
    expect(inLesson(ERROR, [LESSON, '"map": "6/48.85/2.35"', '"map": "6/0/0"'])).toEqual(whole)
    expect(inLesson(['atlas.json', '"kind": "press"', '"kind": "prss"'])).toEqual(whole)
  })

  it('is looked up though the file of the atlas cannot be shown', () => {
    const { found } = inLesson(
      ['atlas.json', '"version"', '"versio"'],
      ['events.geojson', '"move-1986"', '"move"'],
    )
    expect(found).toContain('reference/event steps/1/events/0 move-1986')
  })

  it.each([
    ['broken', '"id": "opening-1962",', '"id": "opening-1962" "'],
    ['without an id', '"id": "opening-1962",', ''],
    ['with an id twice', '"id": "opening-1962",', '"id": "move-1986",'],
    ['with an id that is none', '"id": "opening-1962",', '"id": "Opening 1962",'],
  ])('is not called unknown where the event that is meant may be one %s', (_, from, to) => {
    expect(inLesson(['events.geojson', from, to])).toMatchObject({ found: [], lessonsInPart: [LESSON] })
  })

  it('is told with what it may mean, unless that may itself be the misspelt one', () => {
    const misspelt: Change = [LESSON, '"events": ["opening-1962"', '"events": ["opening-1926"']
    expect(inLesson(misspelt)).toMatchObject({
      found: ['reference/event steps/0/events/0 opening-1926'],
      suggested: ['opening-1962'],
    })
    expect(inLesson(ERROR, misspelt)).toMatchObject({
      found: ['reference/event steps/0/events/0 opening-1926'],
      suggested: [''],
    })
  })
})
