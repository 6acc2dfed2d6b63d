import type { Source } from '../atlas/source-schema'
import { nameParts, spaced } from './name-parts'

/** A run of a citation; the title is one whole part, since it may be in another language and script. */
export interface CitationPart {
  readonly kind: 'author' | 'title' | 'container' | 'publisher' | 'date' | 'joint'
  readonly text: string
  readonly italic: boolean
}

/** What a language decides about a citation. */
export interface CitationWords {
  /** The names of up to three authors joined; `others` where there are more, who are not named. */
  authors(names: readonly string[], others: boolean): string
  /** Marks before and after a title, which stay outside it: it may run in the other direction. */
  readonly quotes: readonly [open: string, close: string]
  /** Year, then perhaps month and day. */
  issued(parts: readonly number[]): string
}

const NAMED_AUTHORS = 3
/** Types of CSL whose title stands by itself, in italics; the others are parts of something. */
const WHOLE = new Set(['book', 'report', 'dataset', 'legal_case', 'thesis'])

/** A short citation of a CSL-JSON item: authors, title, container with volume, publisher, date. Never HTML. */
export function formatCitation(source: Source, words: CitationWords): CitationPart[] {
  const parts: CitationPart[] = []
  const add = (kind: CitationPart['kind'], text: string | undefined, italic = false) => {
    if (!text) return
    if (parts.length > 0) parts.push({ kind: 'joint', text: ', ', italic: false })
    parts.push({ kind, text, italic })
  }
  const names = (source.author ?? []).map(nameOf).filter((name) => name !== '')
  if (names.length > 0)
    add('author', words.authors(names.slice(0, NAMED_AUTHORS), names.length > NAMED_AUTHORS))

  const whole = WHOLE.has(source.type)
  // A title in brackets describes what has none of its own.
  const described = /^[([].*[)\]]$/u.test(source.title)
  add('title', source.title, whole && !described)
  if (!whole && !described) {
    const [open, close] = words.quotes
    parts.splice(-1, 0, { kind: 'joint', text: open, italic: false })
    parts.push({ kind: 'joint', text: close, italic: false })
  }

  const container = source['container-title']
  const publisher = source.publisher
  add('container', container, true)
  const volume = volumeOf(source)
  if (container && volume) parts.push({ kind: 'joint', text: ` ${volume}`, italic: false })
  // A newspaper is the container of its articles, also where it is only given as the publisher.
  const paper = !container && source.type.startsWith('article-')
  if (publisher !== container) add(paper ? 'container' : 'publisher', publisher, paper)

  const issued = source.issued?.['date-parts'][0]
  if (issued && issued.length > 0) add('date', words.issued(issued))
  parts.push({ kind: 'joint', text: '.', italic: false })
  return parts
}

function nameOf(name: unknown): string {
  const { whole, given, last, suffix } = nameParts(name)
  return spaced(whole, given, last, suffix)
}

/** "18(2)" of volume and issue, which the schema leaves as they come. */
function volumeOf(source: Source): string {
  const volume = scalar(source.volume)
  const issue = scalar(source.issue)
  return issue ? `${volume}(${issue})` : volume
}

function scalar(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
