import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Atlas } from '../../../src/domain/atlas/atlas'
import type { Source } from '../../../src/domain/atlas/source-schema'
import { sourcesBibtex } from '../../../src/domain/export/sources-bibtex'
import { sourcesCsl } from '../../../src/domain/export/sources-csl'
import { sampleAtlas } from '../../ui/sample-atlas'
import { bundledAtlas } from './bundled-atlas'

const sample = sampleAtlas()
const source = (members: Partial<Source>): Source => ({
  id: 'a',
  type: 'webpage',
  title: 'T',
  custom: { perspective: 'press', readAs: 'whole' },
  ...members,
})
/** Of one event that cites just these. */
const bibtexOf = (...sources: Source[]) => {
  const [event] = sample.events
  if (!event) throw new Error('no event')
  const atlas: Atlas = { ...sample, sources: new Map(sources.map((of) => [of.id, of])) }
  return sourcesBibtex(
    { events: [{ ...event, sources: sources.map(({ id }) => id), claims: [] }], legs: [], stays: [] },
    atlas,
  )
}
const none = { events: [], legs: [], stays: [] }
const keysOf = (bibtex: string) => Array.from(bibtex.matchAll(/^@\w+\{([^,]*),$/gm), ([, key]) => key)
const depthOf = (text: string) => text.replace(/[^{}]/g, '').replace(/\{\}/g, '')

describe('sourcesCsl', () => {
  test('the sources that the events and their claims cite, each once, by id, as they are', () => {
    const bombing = sample.events.filter(({ id }) => id === 'bombing')
    const sources = sourcesCsl({ ...none, events: bombing }, sample)
    expect(sources.map(({ id }) => id)).toEqual(['newspaper', 'report', 'unsafe', 'website'])
    expect(sources[1]).toEqual(sample.sources.get('report'))
  })

  test('the sources of legs and stays are among them', () => {
    const stays = sample.stays.map((stay) => ({ ...stay, sources: ['website'] }))
    const legs = sample.legs.map((leg) => ({ ...leg, sources: ['report'] }))
    expect(sourcesCsl({ events: [], legs, stays }, sample).map(({ id }) => id)).toEqual(['report', 'website'])
  })

  test('sources that only a claim names are among them, those that are missing are not', () => {
    const [event] = sample.events
    if (!event) throw new Error('no event')
    const claims = [{ by: 'press', stance: 'says' as const, text: 'x', sources: ['website', 'unheard-of'] }]
    expect(sourcesCsl({ ...none, events: [{ ...event, claims }] }, sample).map(({ id }) => id)).toEqual([
      'newspaper',
      'website',
    ])
  })
})

describe('sourcesBibtex', () => {
  test('particles and suffixes of names stand where BibTeX looks for them', () => {
    const author = [
      { given: 'Anna', 'non-dropping-particle': 'van der', family: 'Berg' },
      { given: 'Alexander', 'dropping-particle': 'von', family: 'Humboldt' },
      { given: 'John', family: 'Smith', suffix: 'Jr.' },
    ]
    expect(bibtexOf(source({ author }))).toContain(
      'author = {van der Berg, Anna and von Humboldt, Alexander and Smith, Jr., John}',
    )
  })

  test('keys that differ in case alone are told apart: BibTeX does not', () => {
    const keys = keysOf(
      bibtexOf(source({ id: 'Report' }), source({ id: 'report' }), source({ id: 'REPORT' })),
    )
    expect(new Set(keys.map((key) => key?.toLowerCase())).size).toBe(3)
  })

  test('an entry for each source of the bundled data, its id as the key', () => {
    const keys = keysOf(sourcesBibtex(bundledAtlas, bundledAtlas))
    expect(keys).toEqual(sourcesCsl(bundledAtlas, bundledAtlas).map(({ id }) => id))
  })

  test('the parts of a source under the names that BibTeX and biblatex know', () => {
    expect(
      bibtexOf(
        source({
          id: 'guardian-2013',
          type: 'article-newspaper',
          title: 'Who are they?',
          author: [
            { family: 'Doe', given: 'Jane' },
            { family: 'Sons and Daughters', given: 'A.' },
            { literal: 'The Staff' },
          ],
          publisher: 'The Guardian',
          issued: { 'date-parts': [[2013, 9, 2]] },
          URL: 'https://example.org/a_b?c=1%20&d={x}',
          note: 'Page 3.',
        }),
      ),
    ).toBe(
      [
        '@article{guardian-2013,',
        '  author = {Doe, Jane and {Sons and Daughters}, A. and {The Staff}},',
        '  title = {{Who are they?}},',
        '  journal = {The Guardian},',
        '  year = {2013},',
        '  month = sep,',
        '  date = {2013-09-02},',
        '  url = {https://example.org/a_b?c=1%20&d=%7Bx%7D},',
        '  note = {Page 3.},',
        '}\n',
      ].join('\n'),
    )
  })

  test.each([
    [[[2013]], ['year = {2013}']],
    [[[2013, 9]], ['year = {2013}', 'month = sep']],
    [[[2013, 13]], ['year = {2013}']],
    [[[-43, 3, 15]], ['year = {-43}', 'month = mar', 'date = {-0043-03-15}']],
    [
      [[2013], [2014]],
      ['year = {2013}', 'date = {2013/2014}'],
    ],
    [[[2013.5, 9]], []],
  ])('the date %j is %j', (parts, fields) => {
    const lines = bibtexOf(source({ issued: { 'date-parts': parts } })).match(
      /(?:year|month|date) = .*(?=,)/g,
    )
    expect(lines ?? []).toEqual(fields)
  })

  test('a page of a site says which site, and when it was read', () => {
    const read = bibtexOf(
      source({
        'container-title': 'Notes',
        publisher: 'A Press',
        note: 'A copy.',
        accessed: { 'date-parts': [[2024, 1, 5]] },
      }),
    )
    expect(read).toContain('  howpublished = {Notes, A Press},\n')
    expect(read).toContain('  note = {A copy. Accessed 2024-01-05.},\n')
    expect(bibtexOf(source({ accessed: 'some day' }))).not.toContain('Accessed')
  })

  test('the bundled data uses no type or field that BibTeX’s own styles lack, but address and full date', () => {
    const bibtex = sourcesBibtex(bundledAtlas, bundledAtlas)
    const types = new Set(Array.from(bibtex.matchAll(/^@(\w+)/gm), ([, type]) => type))
    expect([...types].sort()).toEqual(['article', 'book', 'incollection', 'misc', 'techreport'])
    const fields = new Set(Array.from(bibtex.matchAll(/^ {2}(\w+) = /gm), ([, field]) => field))
    expect([...fields].sort()).toEqual(
      'author booktitle date howpublished institution issn journal month note number publisher series title url volume year'.split(
        ' ',
      ),
    )
  })

  test.each([
    ['article-newspaper', 'article'],
    ['report', 'techreport'],
    ['webpage', 'misc'],
    ['entry-encyclopedia', 'incollection'],
    ['chapter', 'incollection'],
    ['dataset', 'misc'],
    ['legal_case', 'misc'],
    ['unheard-of', 'misc'],
  ])('a %s is a @%s', (type, entry) =>
    expect(bibtexOf(source({ type }))).toMatch(new RegExp(`^@${entry}\\{a,`)),
  )

  test('signs of LaTeX are escaped, letters of all scripts stay', () => {
    expect(bibtexOf(source({ title: '100% of $5 & #1_x ~^\\ {یک}\n}' }))).toContain(
      '  title = {{100\\% of \\$5 \\& \\#1\\_x \\textasciitilde{}\\textasciicircum{}\\textbackslash{} ' +
        '\\textbraceleft{}یک\\textbraceright{} \\textbraceright{}}},\n',
    )
  })

  test('no address but http and https', () => {
    expect(bibtexOf(source({ URL: 'javascript:alert(1)' }))).not.toContain('javascript')
  })

  test('whatever the texts hold, each entry is closed and its key is ASCII and its own', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.stringMatching(/^[{}\\%&,@"a ]+$/))
    const sources = fc.uniqueArray(
      fc.record({
        id: text,
        title: text,
        note: text,
        publisher: text,
        URL: text.map((end) => `https://a${end}`),
      }),
      { selector: ({ id }) => id, minLength: 1 },
    )
    fc.assert(
      fc.property(sources, (all) => {
        const bibtex = bibtexOf(...all.map(source))
        const keys = keysOf(bibtex)
        expect(keys).toHaveLength(all.length)
        expect(new Set(keys.map((key) => key?.toLowerCase())).size).toBe(all.length)
        for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9:-]+$/)
        for (const entry of bibtex.split(/(?<=^\}\n)\n/m)) {
          let rest = entry
          for (let shorter = depthOf(rest); shorter !== rest; shorter = depthOf(rest)) rest = shorter
          expect(rest).toBe('')
        }
      }),
    )
  })
})
