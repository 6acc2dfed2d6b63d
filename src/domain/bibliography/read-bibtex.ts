import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { asArray, asObject, asText, type JsonObject, ownMember } from '../json/json-value'
import { cslItem, isDoi } from './csl-item'
import { doiAddress } from './doi'
import { MAX_PASTE, MAX_SOURCES, type PastedSource, type PasteResult } from './pasted-source'

interface Entry {
  readonly type: string
  readonly label: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** Fields of one entry at most, and of one field: names are read in the square of their length. */
const MAX_FIELDS = 100
const MAX_FIELD = 10_000

/** Of the text that is read for one entry after the other, and of the key of one that cannot be. */
const MOST_READ_APART = 5 * MAX_PASTE
const MOST_OF_KEY = 40

/** Languages as biblatex names them, by their codes. */
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fa: 'persian farsi',
    ar: 'arabic',
    en: 'english american british usenglish ukenglish canadian australian',
    fr: 'french francais',
    de: 'german ngerman austrian naustrian',
    it: 'italian',
    es: 'spanish',
    nl: 'dutch',
    sv: 'swedish',
    sq: 'albanian',
    tr: 'turkish',
    ru: 'russian',
    ku: 'kurdish kurmanji',
  }).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)),
)

/** Parts of a date, which `date` says whole. */
const PARTS_OF_DATE: ReadonlySet<string> = new Set(['year', 'month', 'day'])

/**
 * The sources of a text in BibTeX or biblatex, read by Citation.js, each by itself: what one entry inherits from another
 * (`crossref`) is told as left out. Never throws; texts, fields and what `@string` makes of them are limited.
 */
export function readBibtex(text: string): PasteResult {
  if (text.length > MAX_PASTE) return { problem: { code: 'too-long', most: MAX_PASTE } }
  let entries: readonly Entry[]
  let broken: readonly string[] = []
  try {
    entries = parse(text)
  } catch (error) {
    ;({ entries, broken } = entriesApart(text))
    if (entries.length === 0) return { problem: { code: 'not-bibtex', line: lineOf(error) } }
  }
  if (entries.length === 0) return { problem: { code: 'nothing' } }
  if (entries.length > MAX_SOURCES) return { problem: { code: 'too-many', most: MAX_SOURCES } }
  // Short texts may be joined to long ones by `@string`: what was joined is only measured here, and not read.
  if (entries.reduce((sum, entry) => sum + lengthOf(entry), 0) > MAX_PASTE)
    return { problem: { code: 'too-long', most: MAX_PASTE } }
  const read = entries.map((entry) => ({ label: entry.label, source: sourceOf(entry) }))
  return {
    sources: read.flatMap(({ source }) => source ?? []),
    failed: [...read.flatMap(({ label, source }) => (source ? [] : label)), ...broken],
  }
}

function parse(text: string): readonly Entry[] {
  return plugins.input.data(text, '@bibtex/text') as readonly Entry[]
}

/** The entries that can be read of a text in which others are broken; these by their keys. */
function entriesApart(text: string): {
  readonly entries: readonly Entry[]
  readonly broken: readonly string[]
} {
  const parts = text.split(/^(?=[ \t]*@)/m)
  const strings = parts.filter((part) => /^\s*@string\b/i.test(part)).join('')
  const others = parts.filter((part) => /^\s*@(?!(?:string|comment|preamble)\b)/i.test(part))
  if (others.length > MAX_SOURCES || strings.length * others.length > MOST_READ_APART)
    return { entries: [], broken: [] }
  const entries: Entry[] = []
  const broken: string[] = []
  for (const part of others) {
    try {
      entries.push(...parse(strings + part))
    } catch {
      const key = /^\s*@\s*\w+\s*[{(]\s*([^\s,{}()=]+)/.exec(part)?.[1] ?? part.trim()
      broken.push(key.slice(0, MOST_OF_KEY))
    }
  }
  return { entries, broken }
}

function sourceOf(entry: Entry): PastedSource | undefined {
  const fields = Object.entries(entry.properties)
  if (fields.length > MAX_FIELDS || fields.some(([, value]) => String(value).length > MAX_FIELD))
    return undefined
  try {
    const item = itemOf(entry)
    const hasDate = Object.hasOwn(entry.properties, 'date')
    const whole = JSON.stringify(item)
    const left = fields.flatMap(([key]) => {
      if (hasDate && PARTS_OF_DATE.has(key)) return []
      // A DOI says the same as its address, and stays as that.
      if (item.URL !== undefined && isDoi(entry.properties[key], item.URL)) return []
      const { [key]: _, ...others } = entry.properties
      return JSON.stringify(itemOf({ ...entry, properties: others })) === whole ? [key] : []
    })
    return { item, left }
  } catch {
    return undefined
  }
}

function itemOf(entry: Entry): JsonObject {
  const item = mapped(entry)
  // The mapping encodes once more what an address has encoded already.
  const url = asText(entry.properties.url)
    ?.replace(/\\([%#&_~])/g, '$1')
    .trim()
  return {
    ...item,
    ...(url && { URL: doiAddress(url) ?? url }),
    ...kindOf(item, url),
    ...containerOf(item),
    ...languageOf(item),
  }
}

function mapped(entry: Entry): JsonObject {
  const [read] = asArray(plugins.input.data([entry], '@biblatex/entries+list'))
  return cslItem(withWholeNames(asObject(read))).item
}

/** Whatever BibTeX has no type for is `misc`: with an address, a page of the web. */
function kindOf({ type }: JsonObject, url: string | undefined): JsonObject {
  return type === 'document' && url ? { type: 'webpage' } : {}
}

function languageOf({ language }: JsonObject): JsonObject {
  const code = LANGUAGES.get((asText(language) ?? '').toLowerCase())
  return code === undefined ? {} : { language: code }
}

/** A series holds what has no other container, as our own exports write it. */
function containerOf(item: JsonObject): JsonObject {
  const series = ownMember(item, 'collection-title')
  return series === undefined || Object.hasOwn(item, 'container-title') ? {} : { 'container-title': series }
}

/**
 * A name that is one whole in braces is of a body and not of a family. Names of places and publishers are divided at "and" as
 * those of persons are, which parts a ministry of this and that.
 */
function withWholeNames(item: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key, Array.isArray(value) ? wholeNames(value) : value]),
  )
}

function wholeNames(values: readonly unknown[]): unknown {
  if (values.every((value) => typeof value === 'string')) return values.join(' and ')
  return values.map((value) => {
    const { family, ...rest } = asObject(value)
    return family !== undefined && Object.keys(rest).length === 0 ? { literal: family } : value
  })
}

function lengthOf({ properties }: Entry): number {
  return Object.values(properties).reduce<number>((sum, value) => sum + (asText(value)?.length ?? 0), 0)
}

function lineOf(error: unknown): number | undefined {
  const line = /at line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  return line === undefined ? undefined : Number(line)
}
