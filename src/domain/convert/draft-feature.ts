import { type ReadDate, readDateText } from '../fields/read-date-text'
import type { JsonObject } from '../json/json-value'
import { safeLink } from '../link/safe-link'
import type { NoteBook, NoteExample } from './convert-note'
import { tidyText } from './tidy-text'

/** An event as another format tells of it, before its texts are read. */
export interface EventDraft {
  /** Where it stands, for notes. */
  readonly at: Omit<NoteExample, 'text'>
  readonly id?: string | number | undefined
  readonly geometry: unknown
  readonly title?: string | undefined
  /** As written, or with the EDTF that it was read as. */
  readonly date?: string | ReadDate | undefined
  readonly summary?: string | undefined
  readonly placeName?: string | undefined
  readonly category?: string | undefined
  readonly source?: string | undefined
  readonly url?: string | undefined
  /** All else; texts in it are freed of markup too. */
  readonly others?: Iterable<readonly [string, unknown]>
  /** Members beside the properties. */
  readonly members?: JsonObject
}

/** Members that only lists of objects may hold: their presence tells what a file is. */
const LISTS = new Set(['claims'])
const LINKS = /^(?:url|link|href|uri|website|homepage)$/i
const OBJECT_PARTS = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The feature of a draft: `title`, `date` (EDTF), `summary`, `placeName`, `category`, `source` and `url` as far as
 * they are told, then all else under its name. What cannot be read stays as text in `dateText` and `urlText`;
 * everything that was not plain is noted.
 */
export function draftFeature(draft: EventDraft, notes: NoteBook): JsonObject {
  const { at } = draft
  const properties = new Map<string, unknown>()
  const tidy = (text: string) => tidyText(text, notes, at)
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined && value.trim() !== '') properties.set(name, value)
  }
  const tidied = (text: string | undefined) => (text === undefined ? undefined : tidy(text))
  const title = tidied(draft.title)?.replace(/^[\r\n]+|[\r\n]+$/g, '')
  const line = title?.replace(/\s*[\r\n]+\s*/g, ' ')
  if (line !== title) notes.add('title-lines', {}, { ...at, text: title ?? '' })
  set('title', line)
  setDate(properties, draft.date, notes, at)
  set('summary', tidied(draft.summary))
  set('placeName', tidied(draft.placeName))
  set('category', tidied(draft.category))
  set('source', tidied(draft.source))
  const { url } = draft
  if (url !== undefined && url.trim() !== '') {
    const isSafe = safeLink(url) !== undefined
    if (!isSafe) notes.add('link-unsafe', {}, { ...at, text: url })
    properties.set(isSafe ? 'url' : 'urlText', url.trim())
  }
  for (const [name, value] of draft.others ?? []) {
    if (value === undefined || value === null || value === '') continue
    const free = freeName(nameFor(name, value), properties)
    if (free !== name) notes.add('renamed', { from: name, to: free })
    properties.set(free, typeof value === 'string' ? tidy(value) : value)
  }
  const named = { ...at, text: title ?? '' }
  if (!properties.has('date')) notes.add('no-date', {}, named)
  if (draft.geometry === null) notes.add('no-position', {}, named)
  return {
    type: 'Feature',
    ...(draft.id === undefined ? {} : { id: draft.id }),
    geometry: draft.geometry,
    properties: Object.fromEntries(properties),
    ...draft.members,
  }
}

/** Reads a date into `date`; what cannot be read stays as text in `dateText`. */
function setDate(
  properties: Map<string, unknown>,
  date: EventDraft['date'],
  notes: NoteBook,
  at: EventDraft['at'],
): void {
  if (date === undefined || (typeof date === 'string' && date.trim() === '')) return
  const { text, edtf } = typeof date === 'string' ? { text: date, edtf: readDateText(date) } : date
  if (edtf === undefined) {
    notes.add('date-unread', {}, { ...at, text })
    properties.set('dateText', text)
  } else {
    if (edtf !== text.replace(' – ', '/'))
      notes.add('date-rewritten', {}, { ...at, text: `${text} → ${edtf}` })
    properties.set('date', edtf)
  }
}

/** The name under which a value can stand: no list, link or part of JavaScript's objects where it is none. */
function nameFor(name: string, value: unknown): string {
  if (OBJECT_PARTS.has(name)) return `property ${name}`
  const isNoLink = LINKS.test(name) && typeof value === 'string' && safeLink(value) === undefined
  return isNoLink || (LISTS.has(name) && !Array.isArray(value)) ? `${name}Text` : name
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name
  for (let i = 2; taken.has(free); i++) free = `${name} ${i}`
  return free
}
