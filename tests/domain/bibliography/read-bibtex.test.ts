import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_PASTE, type PasteResult } from '../../../src/domain/bibliography/pasted-source'
import { readBibtex } from '../../../src/domain/bibliography/read-bibtex'
import { accessedOn } from '../../../src/domain/export/bibtex-date'
import { sourcesBibtex } from '../../../src/domain/export/sources-bibtex'
import { safeLink } from '../../../src/domain/link/safe-link'
import { bundledAtlas } from '../export/bundled-atlas'

const [event] = bundledAtlas.events
if (!event) throw new Error('no event')
const exported = (ids: readonly string[]) =>
  sourcesBibtex({ events: [{ ...event, sources: ids, claims: [] }], legs: [], stays: [] }, bundledAtlas)
const sourcesOf = (result: PasteResult) => {
  if ('problem' in result) throw new Error(JSON.stringify(result.problem))
  return result.sources
}
const problemOf = (text: string) => {
  const result = readBibtex(text)
  return 'problem' in result ? result.problem.code : undefined
}
const only = (text: string) => sourcesOf(readBibtex(text))[0]

describe('readBibtex', () => {
  test('what the atlas exports is read back with the same fields, for all its sources', () => {
    const ids = [...bundledAtlas.sources.keys()]
    const read = sourcesOf(readBibtex(exported(ids)))
    expect(read).toHaveLength(ids.length)
    for (const [index, id] of [...ids].sort().entries()) {
      const source = bundledAtlas.sources.get(id)
      const { item, left } = read[index] ?? { item: {}, left: ['all'] }
      expect({ left, title: item.title, author: item.author, issued: item.issued }).toEqual({
        left: [],
        title: source?.title,
        author: source?.author,
        issued: source?.issued,
      })
      expect(item.URL).toBe(safeLink(source?.URL)?.href)
      expect([item.volume, item.issue ?? item.number, item.ISSN]).toEqual([
        source?.volume,
        source?.issue,
        source?.ISSN,
      ])
      const day = accessedOn(source?.accessed)
      const note = [source?.note, day && `Accessed ${day}.`].filter(Boolean).join(' ')
      expect(item.note ?? '').toBe(note)
      const places = [item['container-title'], item.publisher].filter(Boolean).join(', ')
      for (const place of [source?.['container-title'], source?.publisher])
        if (place) expect(places).toContain(place)
    }
  })

  test('marks, commands and braces become plain text', () => {
    const { item } = only('@book{a, title={The {MEK} \\emph{in} Fran\\c{c}e \\& H_2O $x^2$}}') ?? {}
    expect(item?.title).toBe('The MEK in Françe & H_2O x²')
  })

  test('persons and bodies are told apart', () => {
    const { item } = only('@report{a, author={{Human Rights Watch} and Doe, Jane and Juan de la Vega}}') ?? {}
    expect(item?.author).toEqual([
      { literal: 'Human Rights Watch' },
      { given: 'Jane', family: 'Doe' },
      { given: 'Juan', family: 'Vega', 'non-dropping-particle': 'de la' },
    ])
  })

  test.each(['', ', url={https://doi.org/10.1000/182}', ', url={http://dx.doi.org/10.1000/182}'])(
    'a DOI is written once, and not told as left out%s',
    (url) => {
      const read = only(`@book{a, title={T}, doi={10.1000/182}${url}}`)
      expect(read?.item).toEqual({ type: 'book', title: 'T', URL: 'https://doi.org/10.1000/182' })
      expect(read?.left).toEqual([])
    },
  )

  test('a DOI stays beside an address of another page', () => {
    const read = only('@book{a, title={T}, doi={10.1000/182}, url={https://a.example/b}}')
    expect(read?.item).toMatchObject({ DOI: '10.1000/182', URL: 'https://a.example/b' })
  })

  test('a DOI is an address where there is no other', () => {
    expect(only('@book{a, title={T}, doi={10.1000/182}}')?.item.URL).toBe('https://doi.org/10.1000/182')
    expect(only('@book{a, doi={10.1000/182}, url={https://a.example/b%20c}}')?.item.URL).toBe(
      'https://a.example/b%20c',
    )
  })

  test('what could not be carried over is named', () => {
    expect(only('@book{a, title={T}, shelf={3}, crossref={b}}')?.left).toEqual(['shelf', 'crossref'])
  })

  test('an entry that cannot be read is named, and the others are read', () => {
    const deep = `${'{'.repeat(20_000)}x${'}'.repeat(20_000)}`
    const long = `@book{long, title={${'a'.repeat(10_001)}}}`
    expect(problemOf(`@book{a, title={${deep}}}`)).toBe('not-bibtex')
    expect(readBibtex(`${long}@book{b, title={T}}`)).toEqual({
      sources: [{ item: { type: 'book', title: 'T' }, left: [] }],
      failed: ['long'],
    })
  })

  test('an entry that is no BibTeX is named, and those around it are read, with the strings they use', () => {
    const text = `@string{p = "The Press"}
@book{a, title={A}, publisher=p}
@book{broken, title={B, year=2000}
@book{c, title={C}}`
    expect(readBibtex(text)).toEqual({
      sources: [
        { item: { type: 'book', title: 'A', publisher: 'The Press' }, left: [] },
        { item: { type: 'book', title: 'C' }, left: [] },
      ],
      failed: ['broken'],
    })
  })

  test('a language is its code', () => {
    expect(only('@book{a, title={T}, langid={Persian}}')?.item.language).toBe('fa')
    expect(only('@book{a, title={T}, language={de}}')?.item.language).toBe('de')
  })

  test('the line of a fault is told', () => {
    expect(readBibtex('@book{a,\n title={T},\n year 1981}')).toEqual({
      problem: { code: 'not-bibtex', line: 3 },
    })
  })

  test('strings that double themselves are refused before they are read', () => {
    const doubling = (times: number) =>
      Array.from(
        { length: times },
        (_, i) => `@string{a${i} = ${i === 0 ? '"xxxxxxxx"' : `a${i - 1} # a${i - 1}`}}`,
      ).join('\n')
    expect(problemOf(`${doubling(24)}@book{k, title=a23}`)).toBe('too-long')
    expect(problemOf(`${doubling(60)}@book{k, title=a59}`)).toBe('not-bibtex')
  })

  test('a text that is too long, and more entries than one adds, are refused', () => {
    expect(problemOf(`@book{a, title={${'x'.repeat(MAX_PASTE)}}}`)).toBe('too-long')
    expect(problemOf('@book{a, title={T}}\n'.repeat(501))).toBe('too-many')
    expect(problemOf('no entry at all')).toBe('nothing')
  })

  test('names of members of every object are fields like others', () => {
    const { item, left } = only('@book{__proto__, __proto__={x}, constructor={y}, title={z}}') ?? {}
    expect(item).toEqual({ type: 'book', title: 'z' })
    expect(left).toEqual(['constructor'])
  })

  test('any text ends in sources or in a problem', () => {
    const part = fc.constantFrom(
      ...'@{}()"#=,%\\$~^_&\n '.split(''),
      '@book{a,',
      'title={',
      'author=',
      ' and ',
      '\\"{',
      '@string{x=',
      '\\begin{a}',
      'date={1981-',
      'ab',
      'é',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const result = readBibtex(parts.join(''))
        expect('problem' in result || result.sources.length + result.failed.length > 0).toBe(true)
      }),
    )
  })
})
