import type { Source } from '../atlas/schema'

/** A run of a citation; titles of whole works are set in italics. */
export interface CitationPart {
  readonly text: string
  readonly italic?: boolean
}

/**
 * A short citation of a CSL-JSON item in parts: 'Silvia Boltuc, “Title”, Persian Files (SpecialEurasia), 2023'.
 * `wordDate` words an EDTF date.
 */
export function citeSource(source: Source, wordDate: (edtf: string) => string): readonly CitationPart[] {
  const authors = (source.author ?? [])
    .map(({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '))
    .filter(Boolean)
  const container = source['container-title']
  const publisher = source.publisher === container ? undefined : source.publisher
  const date = issuedDate(source)
  const parts: CitationPart[] = []
  if (authors.length > 0) parts.push({ text: `${authors.join(', ')}, ` })
  parts.push(
    container || source.type.startsWith('article')
      ? { text: `“${source.title}”` }
      : { text: source.title, italic: true },
  )
  if (container) parts.push({ text: ', ' }, { text: container, italic: true })
  if (publisher) parts.push({ text: container ? ` (${publisher})` : `, ${publisher}` })
  if (date) parts.push({ text: `, ${wordDate(date)}` })
  return parts
}

/** A citation as plain text. */
export function citationText(source: Source, wordDate: (edtf: string) => string): string {
  return citeSource(source, wordDate)
    .map(({ text }) => text)
    .join('')
}

/** The date of issue as EDTF. */
export function issuedDate(source: Source): string | undefined {
  const [year, ...rest] = source.issued?.['date-parts'][0] ?? []
  if (year === undefined) return undefined
  return [
    String(year).padStart(4, '0'),
    ...rest.slice(0, 2).map((part) => String(part).padStart(2, '0')),
  ].join('-')
}
