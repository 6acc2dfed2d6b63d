import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doiAddress } from '../../../src/domain/bibliography/doi'
import { MAX_PASTE } from '../../../src/domain/bibliography/pasted-source'
import { readCsl } from '../../../src/domain/bibliography/read-csl'
import { readPasted } from '../../../src/domain/bibliography/read-pasted'
import { bundledAtlas } from '../export/bundled-atlas'

describe('readPasted', () => {
  test.each([
    ['', 'empty'],
    ['some words', 'unknown'],
    ['[1, 2', 'not-json'],
    ['@book{', 'not-bibtex'],
    ['[]', 'nothing'],
    ['x'.repeat(MAX_PASTE + 1), 'too-long'],
  ])('%.20j is %s', async (text, code) => {
    expect(await readPasted(text)).toMatchObject({ problem: { code } })
  })

  test('BibTeX, CSL-JSON, a DOI and an address are told apart', async () => {
    const itemsOf = async (text: string) => {
      const result = await readPasted(text)
      return 'sources' in result ? result.sources.map(({ item }) => item) : result
    }
    expect(await itemsOf('  @book{a, title={T}}')).toEqual([{ type: 'book', title: 'T' }])
    expect(await itemsOf('\uFEFF{"type": "book", "title": "T"}')).toEqual([{ type: 'book', title: 'T' }])
    expect(await itemsOf('doi:10.1080/00210860903541988')).toEqual([
      { URL: 'https://doi.org/10.1080/00210860903541988' },
    ])
    expect(await itemsOf('https://site.example/a')).toEqual([
      { type: 'webpage', URL: 'https://site.example/a' },
    ])
    expect(await itemsOf('javascript:alert(1)')).toEqual({ problem: { code: 'unknown' } })
  })
})

describe('readCsl', () => {
  test('the bibliography of the atlas is read as it is', () => {
    const sources = [...bundledAtlas.sources.values()]
    const result = readCsl(JSON.stringify(sources.map((source) => ({ ...source, extra: 1 }))))
    expect(result).toEqual({
      sources: sources.map(({ id: _, ...item }) => ({ item, left: ['extra'] })),
      failed: [],
    })
  })

  test('members of other kinds are left out and named', () => {
    const text = `{"title": "<i>T</i>\\u0000 t", "author": [{"family": {}}, {"literal": "A"}], "issued": {"raw": "1981"},
      "volume": 4, "note": {"a": 1}, "__proto__": {"x": 1}, "accessed": {"date-parts": [["2020", 2, 0]]}}`
    expect(readCsl(text)).toEqual({
      sources: [
        {
          item: {
            title: 'T t',
            author: [{ literal: 'A' }],
            issued: { 'date-parts': [[1981]] },
            volume: '4',
            accessed: { 'date-parts': [[2020, 2]] },
          },
          left: ['note', '__proto__'],
        },
      ],
      failed: [],
    })
  })

  test('items of Zotero, Crossref and other programs keep their dates, titles and names', () => {
    const item = (value: object) => readCsl(JSON.stringify(value))
    expect(item({ items: [{ title: 'T', issued: { raw: '1986-06-07' } }] })).toEqual({
      sources: [{ item: { title: 'T', issued: { 'date-parts': [[1986, 6, 7]] } }, left: [] }],
      failed: [],
    })
    expect(
      item([{ title: ['T'], author: 'Jane Doe', issued: { literal: 'June 1986' }, accessed: '2024-02-03' }]),
    ).toEqual({
      sources: [
        {
          item: {
            title: 'T',
            author: [{ literal: 'Jane Doe' }],
            issued: { 'date-parts': [[1986, 6]] },
            accessed: { 'date-parts': [[2024, 2, 3]] },
          },
          left: [],
        },
      ],
      failed: [],
    })
    expect(
      item({ title: 'T', issued: { 'date-parts': [[1986]], circa: true }, accessed: { literal: 'n.d.' } }),
    ).toEqual({
      sources: [
        { item: { title: 'T', issued: { 'date-parts': [[1986]] } }, left: ['issued: circa', 'accessed'] },
      ],
      failed: [],
    })
  })

  test('what is no item is named by its number', () => {
    expect(readCsl('[1, {"title": "T"}]')).toEqual({
      sources: [{ item: { title: 'T' }, left: [] }],
      failed: ['1'],
    })
  })

  test('any JSON ends in sources or in a problem', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const result = readCsl(text)
        if ('sources' in result) expect(result.sources.length).toBeGreaterThan(0)
      }),
    )
    const deep = '['.repeat(90_000) + ']'.repeat(90_000)
    expect(readCsl(deep)).toEqual({ problem: { code: 'nothing' } })
  })
})

test.each([
  'https://me:secret@example.org/a',
  '[{ "id": "a", "title": "A", "URL": "https://me:secret@example.org/a" }]',
  '@misc{a, title = {A}, url = {https://me:secret@example.org/a}}',
])('what somebody logs in with is left out of %s, and it is told', async (text) => {
  const result = await readPasted(text)
  expect(result).toMatchObject({ sources: [{ item: { URL: 'https://example.org/a' }, cuts: ['login'] }] })
  expect(JSON.stringify(result)).not.toContain('secret')
})

describe('doiAddress', () => {
  test.each([
    ['10.1000/182', 'https://doi.org/10.1000/182'],
    ['DOI: 10.1000/182.', 'https://doi.org/10.1000/182'],
    ['http://dx.doi.org/10.1000/a%3Cb', 'https://doi.org/10.1000/a%3Cb'],
    ['10.1002/(SICI)1096-8644(199601)99:1#a', 'https://doi.org/10.1002/(SICI)1096-8644(199601)99:1%23a'],
    ['10.1000', undefined],
    ['https://evil.example/10.1000/182', undefined],
    ['10.1000/a\ud800b', undefined],
    [`10.1000/${'a'.repeat(491)}\u{1F600}`, undefined],
  ])('%s', (text, address) => expect(doiAddress(text)).toBe(address))
})
