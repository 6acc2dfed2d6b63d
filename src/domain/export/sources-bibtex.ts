import type { Atlas } from '../atlas/atlas'
import type { Source } from '../atlas/source-schema'
import { nameParts, spaced } from '../citation/name-parts'
import { safeLink } from '../link/safe-link'
import { accessedOn, bibtexDate } from './bibtex-date'
import { citedSources } from './cited-sources'
import type { ExportContent } from './export-content'
import { latexAddress, latexText } from './latex-text'

interface EntryKind {
  readonly type: string
  /** The field of what the source is a part of. */
  readonly container: string
  readonly publisher: string
}

const ARTICLE: EntryKind = { type: 'article', container: 'journal', publisher: 'publisher' }
const PART: EntryKind = { type: 'incollection', container: 'booktitle', publisher: 'publisher' }
const MISC: EntryKind = { type: 'misc', container: 'howpublished', publisher: 'howpublished' }

/** Types of CSL (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types) as those of BibTeX. */
const KINDS: Readonly<Record<string, EntryKind>> = {
  article: ARTICLE,
  'article-journal': ARTICLE,
  'article-magazine': ARTICLE,
  'article-newspaper': ARTICLE,
  book: { type: 'book', container: 'series', publisher: 'publisher' },
  chapter: PART,
  'entry-dictionary': PART,
  'entry-encyclopedia': PART,
  'paper-conference': { ...PART, type: 'inproceedings' },
  report: { type: 'techreport', container: 'series', publisher: 'institution' },
}

/**
 * The sources of what is taken away for BibTeX, by id, in the types and fields of its own styles (https://ctan.org/pkg/bibtex),
 * which biblatex takes too: UTF-8, unique ASCII keys that are the ids wherever these allow it. BibTeX knows no day and no
 * address: `date` (ISO 8601, where a day or a second date is known) and `url` are for biblatex and newer styles.
 */
export function sourcesBibtex(content: ExportContent, atlas: Atlas): string {
  const keys = new Set<string>()
  return citedSources(content, atlas.sources)
    .map((source) => bibtexEntry(source, newKey(source.id, keys)))
    .join('\n')
}

function bibtexEntry(source: Source, key: string): string {
  const kind = (Object.hasOwn(KINDS, source.type) ? KINDS[source.type] : undefined) ?? MISC
  const { year, month, date } = bibtexDate(source.issued)
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', braced(authorsOf(source))],
    // Styles put titles in small letters but for what stands in braces within.
    ['title', `{{${latexText(source.title)}}}`],
    ...publication(source, kind),
    ['volume', text(source.volume)],
    ['number', text(source.issue)],
    ['issn', text(source.ISSN)],
    ['year', text(year)],
    ['month', month],
    ['date', text(date)],
    ['url', braced(latexAddress(safeLink(source.URL)?.href ?? ''))],
    ['note', noteOf(source)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${value},` : []))
  return `@${kind.type}{${key},\n${lines.join('\n')}\n}\n`
}

/** Where the source was published, and by whom. */
function publication(
  { publisher, 'container-title': container }: Source,
  kind: EntryKind,
): readonly (readonly [name: string, value: string | undefined])[] {
  if (kind.container === kind.publisher) {
    const parts = [...new Set([container, publisher].filter(Boolean))]
    return [[kind.container, text(parts.join(', '))]]
  }
  // A newspaper is the container of its articles, also where it is only given as the publisher.
  const isPaper = kind === ARTICLE && !container
  return [
    [kind.container, text(isPaper ? publisher : container)],
    [kind.publisher, isPaper || publisher === container ? undefined : text(publisher)],
  ]
}

/** Names of one part stay whole in braces: BibTeX would take the last word for the family name. */
function authorsOf({ author = [] }: Source): string {
  const names = author.map((name) => {
    const { whole, given, last, suffix } = nameParts(name)
    if (last && given) return [last, suffix, given].filter(Boolean).map(namePart).join(', ')
    const all = spaced(whole, given, last, suffix)
    return all ? `{${latexText(all)}}` : ''
  })
  return names.filter((name) => name !== '').join(' and ')
}

/** BibTeX divides names at commas and at the word "and", but not within braces. */
function namePart(part: string): string {
  return /,|\band\b/i.test(part) ? `{${latexText(part)}}` : latexText(part)
}

/** The note, and when the source was looked at, where it says so. */
function noteOf({ note, accessed }: Source): string | undefined {
  const day = accessedOn(accessed)
  return text([note, day && `Accessed ${day}.`].filter(Boolean).join(' '))
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? braced(latexText(String(value))) : undefined
}

function braced(value: string): string | undefined {
  return value === '' ? undefined : `{${value}}`
}

function newKey(id: string, taken: Set<string>): string {
  const plain = id.normalize('NFKD').replace(/\p{M}/gu, '')
  const base = plain.replace(/[^A-Za-z0-9:-]+/g, '-').replace(/^-+|-+$/g, '') || 'source'
  let key = base
  // Keys that differ in case only are one to BibTeX.
  for (let number = 2; taken.has(key.toLowerCase()); number++) key = `${base}-${number}`
  taken.add(key.toLowerCase())
  return key
}
