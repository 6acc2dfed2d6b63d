import type { Atlas } from '../atlas/atlas'
import type { Source } from '../atlas/source-schema'
import { citedSources } from './cited-sources'
import type { ExportContent } from './export-content'
import { latexAddress, latexText } from './latex-text'
import { webAddress } from './web-address'

interface EntryKind {
  readonly type: string
  /** The field of what the source is a part of. */
  readonly container: string
  readonly publisher: string
}

const ARTICLE: EntryKind = { type: 'article', container: 'journaltitle', publisher: 'publisher' }
const ONLINE: EntryKind = { type: 'online', container: 'maintitle', publisher: 'organization' }
const MISC: EntryKind = { type: 'misc', container: 'howpublished', publisher: 'organization' }

/** Types of CSL (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types) as those of biblatex. */
const KINDS: Readonly<Record<string, EntryKind>> = {
  article: ARTICLE,
  'article-journal': ARTICLE,
  'article-magazine': ARTICLE,
  'article-newspaper': ARTICLE,
  book: { type: 'book', container: 'maintitle', publisher: 'publisher' },
  chapter: { type: 'incollection', container: 'booktitle', publisher: 'publisher' },
  dataset: { type: 'dataset', container: 'maintitle', publisher: 'publisher' },
  'entry-dictionary': { type: 'inreference', container: 'booktitle', publisher: 'publisher' },
  'entry-encyclopedia': { type: 'inreference', container: 'booktitle', publisher: 'publisher' },
  'paper-conference': { type: 'inproceedings', container: 'booktitle', publisher: 'publisher' },
  'post-weblog': ONLINE,
  report: { type: 'report', container: 'maintitle', publisher: 'institution' },
  thesis: { type: 'thesis', container: 'maintitle', publisher: 'institution' },
  webpage: ONLINE,
}

/**
 * The sources of events for biblatex (https://ctan.org/pkg/biblatex), by id: UTF-8, dates as ISO 8601 in `date`, unique
 * ASCII keys that are the ids wherever these allow it.
 */
export function sourcesBibtex(content: ExportContent, atlas: Atlas): string {
  const keys = new Set<string>()
  return citedSources(content, atlas.sources)
    .map((source) => bibtexEntry(source, newKey(source.id, keys)))
    .join('\n')
}

function bibtexEntry(source: Source, key: string): string {
  const kind = KINDS[source.type] ?? MISC
  const container = source['container-title']
  // A newspaper is the container of its articles, also where it is only given as the publisher.
  const isPaper = kind === ARTICLE && !container
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', authorsOf(source)],
    ['title', latexText(source.title)],
    [kind.container, text(isPaper ? source.publisher : container)],
    [kind.publisher, isPaper || source.publisher === container ? undefined : text(source.publisher)],
    ['volume', text(source.volume)],
    ['number', text(source.issue)],
    ['issn', text(source.ISSN)],
    ['date', dateOf(source)],
    ['url', latexAddress(webAddress(source.URL) ?? '')],
    ['note', text(source.note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}},` : []))
  return `@${kind.type}{${key},\n${lines.join('\n')}\n}\n`
}

/** Names of one part stay whole in braces: BibTeX would take the last word for the family name. */
function authorsOf({ author = [] }: Source): string {
  const names = author.map(({ family, given, literal }) => {
    if (family && given) return `${namePart(family)}, ${namePart(given)}`
    const whole = literal ?? family ?? given
    return whole ? `{${latexText(whole)}}` : ''
  })
  return names.filter((name) => name !== '').join(' and ')
}

/** BibTeX divides names at commas and at the word "and", but not within braces. */
function namePart(part: string): string {
  return /,|\band\b/i.test(part) ? `{${latexText(part)}}` : latexText(part)
}

function dateOf({ issued }: Source): string {
  const dates = issued?.['date-parts'].map(isoDate).filter((date) => date !== '') ?? []
  return dates.slice(0, 2).join('/')
}

/** Year, then perhaps month and day; what is no whole number ends the date. */
function isoDate(parts: readonly number[]): string {
  const end = parts.findIndex((part) => !Number.isInteger(part))
  const [year, ...rest] = end < 0 ? parts : parts.slice(0, end)
  if (year === undefined) return ''
  const digits = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
  return [digits, ...rest.map((part) => String(part).padStart(2, '0'))].join('-')
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? latexText(String(value)) : undefined
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
