import { describe, expect, test } from 'vitest'
import { readBibtex } from '../../../src/domain/bibliography/read-bibtex'
import { atlasGeojson } from '../../../src/domain/export/atlas-geojson'
import { csvText, withoutGuard } from '../../../src/domain/export/csv-text'
import { eventsCsv } from '../../../src/domain/export/events-csv'
import { sourcesBibtex } from '../../../src/domain/export/sources-bibtex'
import { sourcesCsl } from '../../../src/domain/export/sources-csl'
import { hostileAtlas } from '../../fixtures/hostile/hostile-atlas'
import { PAYLOADS } from '../../fixtures/hostile/payloads'
import { readCsv } from './read-csv'

const atlas = hostileAtlas()
const STANCES = {
  says: 'says',
  qualifies: 'says',
  disputes: 'says',
  denies: 'says',
  context: 'says',
} as const
const AS_FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/

test('there are at least 200 payloads, each of its own', () => {
  expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(200)
  expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length)
})

describe('payloads come out of what is taken away as the texts they are', () => {
  test('as GeoJSON', () => {
    const { features } = JSON.parse(JSON.stringify(atlasGeojson(atlas, atlas))) as ReturnType<
      typeof atlasGeojson
    >
    const titles = features.flatMap(({ properties }) =>
      properties?.kind === 'event' ? properties.title : [],
    )
    expect(titles.toSorted()).toEqual([...PAYLOADS].toSorted())
  })

  test('as CSV, with no cell that a spreadsheet runs', () => {
    const [, ...rows] = readCsv(eventsCsv(atlas.events, atlas, STANCES).slice(1))
    expect(rows.map(([, title = '']) => withoutGuard(title))).toEqual(atlas.events.map(({ title }) => title))
    for (const cell of rows.flat()) expect(cell).not.toMatch(AS_FORMULA)
    for (const payload of PAYLOADS) {
      const [[cell = ''] = []] = readCsv(csvText([[payload, 'x']]).slice(1))
      expect(withoutGuard(cell)).toBe(payload)
    }
  })

  test('as CSL-JSON', () => {
    const sources = JSON.parse(JSON.stringify(sourcesCsl(atlas, atlas))) as ReturnType<typeof sourcesCsl>
    expect(sources.map(({ title }) => title).toSorted()).toEqual([...PAYLOADS].toSorted())
  })

  test('as BibTeX: as many entries as sources, each with its title and with no command of its own', () => {
    const bibtex = sourcesBibtex(atlas, atlas)
    const read = readBibtex(bibtex)
    if ('problem' in read) throw new Error(JSON.stringify(read.problem))
    expect(read.sources).toHaveLength(PAYLOADS.length)
    expect(bibtex).not.toMatch(/\\(?:href|input|write|def|include)\b/)
    // What is no address of the web is none there either.
    expect(bibtex).not.toMatch(/^ {2}url = /m)
  })
})
