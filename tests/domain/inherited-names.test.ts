import { describe, expect, it, test } from 'vitest'
import { namesByLanguage } from '../../src/domain/atlas/names'
import { readAtlas } from '../../src/domain/atlas/read-atlas'
import { readGeometry } from '../../src/domain/collection/read-geometry'
import { createNoteBook } from '../../src/domain/convert/convert-note'
import { writeParquet } from '../../src/domain/convert/parquet/write-parquet'
import { atlasGeojson } from '../../src/domain/export/atlas-geojson'
import { eventsCsv } from '../../src/domain/export/events-csv'
import { sourcesBibtex } from '../../src/domain/export/sources-bibtex'
import { openRows } from '../../src/domain/parquet/parquet-rows'
import { readFeatures } from '../../src/domain/parquet/read-feature'
import { formatView, parseView } from '../../src/domain/view/url-view'
import { viewContextOf } from '../../src/domain/view/view'
import { lessonProblem } from '../../src/i18n/en/lesson-problems'
import { HOSTILE_FILES } from '../fixtures/hostile/dataset'
import { memorySource } from './parquet/memory-source'

/** What every object of JavaScript has without being given it. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__']

/** The hostile atlas, of which one record of each kind has another id everywhere. */
function atlasWithIds(id: string) {
  const text = JSON.stringify(HOSTILE_FILES).replaceAll(
    /"(?:place|category|party|event|source)-1"/g,
    JSON.stringify(id),
  )
  const files = JSON.parse(text) as typeof HOSTILE_FILES
  return readAtlas({
    atlas: files['atlas.json'],
    events: files['events.geojson'],
    places: files['places.geojson'],
    relocations: files['relocations.geojson'],
    sources: files['sources.json'],
  })
}

test('an id that objects inherit is an id like others', () => {
  const { atlas, problems } = atlasWithIds('constructor')
  const { atlas: usual } = atlasWithIds('usual')
  expect(problems).toEqual([])
  if (!atlas || !usual) throw new Error('no atlas')
  const renamed = (text: string) => text.replaceAll('usual', 'constructor')
  const stances = { says: 's', qualifies: 'q', disputes: 'd', denies: 'n', context: 'c' }
  expect(eventsCsv(atlas.events, atlas, stances)).toBe(renamed(eventsCsv(usual.events, usual, stances)))
  expect(JSON.stringify(atlasGeojson(atlas, atlas))).toBe(renamed(JSON.stringify(atlasGeojson(usual, usual))))
  const query = 'cat=constructor&place=constructor&party=constructor&lens=constructor&event=constructor'
  const context = viewContextOf(atlas)
  const { view } = parseView(new URLSearchParams(query), context)
  const written = new URLSearchParams(formatView(view, context).map(([key, value]) => [key, value]))
  expect([...written].toSorted()).toEqual([...new URLSearchParams(query)].toSorted())
})

describe.each(INHERITED)('%s', (name) => {
  it('as a language of a name is kept', () => {
    const names = namesByLanguage(JSON.parse(`{"name":"A","name:${name}":"B"}`))
    expect(Object.entries(names)).toEqual([
      ['en', 'A'],
      [name, 'B'],
    ])
  })

  it('as the type of a geometry is no type', () => {
    const { unplaced, shapes } = readGeometry({ type: name, coordinates: [[1, 2]] })
    expect({ unplaced, shapes }).toEqual({ unplaced: 'empty', shapes: [] })
  })

  it('as the type of a source is one that BibTeX does not know', () => {
    const { atlas } = atlasWithIds('usual')
    if (!atlas) throw new Error('no atlas')
    const sources = new Map([...atlas.sources].map(([id, source]) => [id, { ...source, type: name }]))
    const bibtex = sourcesBibtex(atlas, { ...atlas, sources })
    expect(new Set(bibtex.match(/^@.*?\{/gm))).toEqual(new Set(['@misc{']))
  })

  it('as a part of a view is told of as any other', () => {
    const told = { code: 'lesson/view-value', path: ['steps', 0, 'view', name], values: { found: 'x' } }
    expect(lessonProblem.message(told as Parameters<typeof lessonProblem.message>[0])).toMatch(
      /^Only: “x” cannot be shown here\.$/,
    )
  })

  it('as members of a feature goes through a Parquet file', async () => {
    // The library that reads a whole row takes a column of this name for the prototype of the row.
    const own = name === '__proto__' ? '' : `"${name}":"x",`
    const feature = JSON.parse(
      `{"type":"Feature","geometry":null,"properties":{"title":"A",${own}"other":{"${name}":{"${name}":"y"}}}}`,
    )
    const bytes = writeParquet({ features: [feature], members: {} }, 3, createNoteBook())
    const { source, footer } = await openRows(memorySource(bytes))
    const [read] = await readFeatures(source, footer, 0, 1)
    expect(JSON.stringify(read)).toBe(JSON.stringify(feature))
  })

  it('as the key of an address is none of the view', () => {
    const context = viewContextOf(atlasWithIds('usual').atlas ?? ({} as never))
    const { view } = parseView(
      new URLSearchParams(`${name}=1&map=${name}&axis=${name}&spacing=${name}`),
      context,
    )
    expect(view).toEqual(parseView(new URLSearchParams(), context).view)
  })
})
