import { asArray, asObject, asText, isJsonObject, type JsonObject, ownMember } from '../json/json-value'
import { doiAddress } from './doi'
import type { PastedSource } from './pasted-source'
import { typedParts } from './typed-parts'

/** Variables of CSL 1.0.2 that hold text or a number (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables). */
const TEXTS: ReadonlySet<string> = new Set(
  `abstract annote archive archive-place archive_location authority call-number chapter-number citation-key
  collection-number collection-title container-title container-title-short dimensions division DOI edition event
  event-place event-title genre ISBN ISSN issue jurisdiction keyword language medium note number number-of-pages
  number-of-volumes original-publisher original-title page part PMCID PMID publisher publisher-place references
  reviewed-title scale section source status supplement title title-short type URL version volume
  volume-title`.split(/\s+/),
)
const NAMES: ReadonlySet<string> = new Set(
  `author chair collection-editor compiler composer container-author contributor curator director editor
  editorial-director guest host illustrator interviewer narrator organizer original-author performer producer
  recipient reviewed-author script-writer translator`.split(/\s+/),
)
const DATES: ReadonlySet<string> = new Set(
  'accessed available-date event-date issued original-date submitted'.split(' '),
)
/** What dates of CSL may say besides, and those of an atlas cannot. */
const UNCERTAIN = ['circa', 'season'] as const
const NAME_PARTS = [
  'family',
  'given',
  'literal',
  'suffix',
  'dropping-particle',
  'non-dropping-particle',
] as const
/** What the atlas has no use for: its own id takes the place of the first two. */
const UNUSED: ReadonlySet<string> = new Set(['id', 'citation-key', 'citation-label'])
/** Marks that CSL processors know in texts; an atlas shows texts as they are. */
const MARKS = /<\/?(?:i|b|sub|sup|sc)>|<span (?:class="nocase"|style="font-variant: ?small-caps;")>|<\/span>/g
const LONGEST = 20_000
const LONGEST_DATE = 100

/**
 * The variables of a CSL-JSON item that are of the kind they should be, texts without marks; the others are named. A DOI
 * becomes the address at which it is looked up; only beside another address it stays.
 */
export function cslItem(value: JsonObject): PastedSource {
  const left: string[] = []
  const members = Object.keys(value).flatMap((key) => {
    if (UNUSED.has(key)) return []
    const kept = keptOf(key, value[key])
    if (kept === undefined) left.push(key)
    else if (DATES.has(key))
      left.push(
        ...UNCERTAIN.filter((name) => ownMember(asObject(value[key]), name)).map((name) => `${key}: ${name}`),
      )
    return kept === undefined ? [] : [[key, kept] as const]
  })
  const item: JsonObject = Object.fromEntries(members)
  const doi = doiAddress(asText(item.DOI) ?? '')
  const { DOI: _, ...others } = item
  const isAddress = doi !== undefined && (others.URL === undefined || isDoi(others.URL, doi))
  return { item: isAddress ? { ...others, URL: doi } : item, left }
}

/** Whether a text is a DOI or its address, by the address of that. */
export function isDoi(text: unknown, address: unknown): boolean {
  return doiAddress(asText(text) ?? '') === address
}

function keptOf(key: string, value: unknown): unknown {
  if (TEXTS.has(key)) return textOf(Array.isArray(value) && value.length > 0 ? value[0] : value)
  if (NAMES.has(key)) return namesOf(value)
  if (DATES.has(key)) return dateOf(value)
  return key === 'custom' && isJsonObject(value) ? customOf(value) : undefined
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'string' || value.length > LONGEST) return undefined
  return plain(value) || undefined
}

function plain(text: string): string {
  return text
    .replace(MARKS, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

function namesOf(value: unknown): JsonObject[] | undefined {
  const names = (typeof value === 'string' ? [value] : asArray(value)).flatMap((name) => {
    const whole = typeof name === 'string' ? textOf(name) : undefined
    if (whole !== undefined) return [{ literal: whole }]
    const parts = NAME_PARTS.flatMap((part) => {
      const text = textOf(ownMember(asObject(name), part))
      return text === undefined ? [] : [[part, text] as const]
    })
    return parts.length === 0 ? [] : [Object.fromEntries(parts)]
  })
  return names.length === 0 ? undefined : names
}

/** One or two dates of whole numbers, which some programs write as texts, or all in one text. */
function dateOf(value: unknown): JsonObject | undefined {
  const { raw, literal } = asObject(value)
  const whole = [value, raw, literal].map(asText).find((text) => text !== undefined)
  if (whole !== undefined) return whole.length > LONGEST_DATE ? undefined : typedParts(whole.trim(), 'en')
  const dates = asArray(ownMember(asObject(value), 'date-parts'))
    .slice(0, 2)
    .flatMap((parts) => {
      const numbers = asArray(parts).slice(0, 3).map(Number)
      const end = numbers.findIndex((part, index) => !Number.isInteger(part) || (index > 0 && part < 1))
      const whole = end < 0 ? numbers : numbers.slice(0, end)
      return whole.length === 0 ? [] : [whole]
    })
  return dates.length === 0 ? undefined : { 'date-parts': dates }
}

function customOf(custom: JsonObject): JsonObject | undefined {
  const kept = ['perspective', 'perspectiveNote', 'readAs', 'readNote'].flatMap((key) => {
    const text = asText(ownMember(custom, key))
    return text === undefined ? [] : [[key, text] as const]
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
