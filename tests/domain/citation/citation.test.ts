import { describe, expect, it } from 'vitest'
import type { Source } from '../../../src/domain/atlas/source-schema'
import { citeAtlas, citeEvent } from '../../../src/domain/citation/cite-atlas'
import { type CitationPart, formatCitation } from '../../../src/domain/citation/format-citation'

const words = {
  authors: (names: readonly string[], others: boolean) => names.join('; ') + (others ? ' et al.' : ''),
  quotes: ['“', '”'] as const,
  issued: (parts: readonly number[]) => parts.join('-'),
}
const sourceOf = (members: Partial<Source>): Source => ({
  id: 'a',
  type: 'webpage',
  title: 'A title',
  custom: { perspective: 'press', readAs: 'whole' },
  ...members,
})
const citationText = (parts: readonly CitationPart[]) => parts.map(({ text }) => text).join('')
const cite = (members: Partial<Source>) => formatCitation(sourceOf(members), words)

describe('formatCitation', () => {
  it('cites a report by author, title in italics, series and volume, publisher and year', () => {
    const parts = cite({
      type: 'report',
      author: [{ family: 'Boltuc', given: 'Silvia' }],
      'container-title': 'Persian Files',
      volume: '18',
      issue: 2,
      publisher: 'SpecialEurasia',
      issued: { 'date-parts': [[2023]] },
    })
    expect(citationText(parts)).toBe('Silvia Boltuc, A title, Persian Files 18(2), SpecialEurasia, 2023.')
    expect(parts.filter((part) => part.italic).map((part) => part.kind)).toEqual(['title', 'container'])
  })

  it('names a newspaper once and in italics, wherever it is given', () => {
    const both = cite({ type: 'article-newspaper', 'container-title': 'La Stampa', publisher: 'La Stampa' })
    const publisher = cite({ type: 'article-newspaper', publisher: 'La Stampa' })
    expect(citationText(both)).toBe('“A title”, La Stampa.')
    expect(publisher).toEqual(both)
    expect(both.find((part) => part.text === 'La Stampa')?.italic).toBe(true)
  })

  it('names three authors at most and says that there are others', () => {
    const author = ['A', 'B', 'C', 'D'].map((family) => ({ family }))
    expect(citationText(cite({ author }))).toBe('A; B; C et al., “A title”.')
    expect(citationText(cite({ author: author.slice(0, 3) }))).toBe('A; B; C, “A title”.')
    expect(citationText(cite({ author: [{ literal: 'Wikipedia contributors' }, {}] }))).toBe(
      'Wikipedia contributors, “A title”.',
    )
  })

  it('names persons whole, with what belongs to their family names', () => {
    const byline = (name: Record<string, string>) => citationText(cite({ author: [name] })).split(', “')[0]
    expect(byline({ given: 'Anna', 'non-dropping-particle': 'van der', family: 'Berg' })).toBe(
      'Anna van der Berg',
    )
    expect(byline({ given: 'Alexander', 'dropping-particle': 'von', family: 'Humboldt' })).toBe(
      'Alexander von Humboldt',
    )
    expect(byline({ given: 'Jean', 'dropping-particle': 'd’', family: 'Alembert' })).toBe('Jean d’Alembert')
    expect(byline({ given: 'John', family: 'Smith', suffix: 'Jr.' })).toBe('John Smith Jr.')
  })

  it('quotes no description in brackets', () => {
    expect(citationText(cite({ title: '(A telegram without a title)' }))).toBe(
      '(A telegram without a title).',
    )
  })

  it('passes markup on as text', () => {
    expect(cite({ title: '<img src=x>' })[1]).toEqual({ kind: 'title', text: '<img src=x>', italic: false })
  })
})

describe('citeEvent and citeAtlas', () => {
  const atlas = { title: 'An Atlas', version: '1.0.0', licence: { id: 'CC-BY-4.0', label: '', url: '' } }
  const view = { link: 'https://atlas.example/?event=a', accessed: '2 May 2024' }
  const english = {
    quoted: (title: string) => `“${title}”`,
    version: (version: string) => `version ${version}`,
    within: (title: string) => `in: ${title}`,
    accessed: (date: string) => `accessed ${date}`,
  }

  it('cite with version, licence, address and day', () => {
    expect(citeEvent({ title: 'A title', date: '1981' }, atlas, view, english)).toBe(
      '“A title” (1981), in: An Atlas, version 1.0.0 (CC-BY-4.0), https://atlas.example/?event=a, accessed 2 May 2024.',
    )
    expect(citeAtlas(atlas, view, english)).toMatch(/^An Atlas, version 1\.0\.0 \(CC-BY-4\.0\), https:/)
  })
})
