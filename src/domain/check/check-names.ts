import type * as v from 'valibot'
import { isJsonObject, type JsonPath } from '../json/json-value'
import { nearestWord } from '../search/nearest-word'
import type { Findings } from './report'

/** What of a valibot schema tells which names an object may hold. */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly wrapped?: Shape
}

/** Names that files hold besides those of their schema: GeoJSON's own, and the variables of CSL 1.0.2. */
const OTHER_NAMES = new Set(
  `$schema bbox id name type geometry properties features coordinates crs
  abstract accessed annote archive archive_collection archive_location archive-place author available-date
  call-number chair chapter-number citation-key citation-label citation-number collection-editor
  collection-number collection-title compiler composer container-author container-title contributor curator
  custom dimensions director division DOI edition editor editorial-director event event-date event-place
  event-title executive-producer first-reference-note-number genre guest host illustrator interviewer ISBN
  ISSN issue issued jurisdiction keyword language locator medium narrator note number number-of-pages
  number-of-volumes organizer original-author original-date original-publisher original-publisher-place
  original-title page page-first part-number part-title performer PMCID PMID printing-number producer
  publisher publisher-place recipient references reviewed-author reviewed-genre reviewed-title scale
  script-writer section series-creator source status submitted supplement-number title translator URL
  version volume volume-title year-suffix family given literal suffix prefix dropping-particle
  non-dropping-particle comma-suffix static-ordering date-parts season circa raw date label category kind`.split(
    /\s+/,
  ),
)

/** Language tags of BCP 47 as far as they begin with a code of ISO 639: `fa`, `zh-Hant`. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i

/** An object with more unknown names than this is a table of something, not a slip of the pen. */
const MAX_UNKNOWN = 200

/** Warns of names that no schema knows and that are much like one that it does. Other names are welcome. */
export function checkNames(report: Findings, schema: v.GenericSchema, value: unknown, path: JsonPath): void {
  visit(report, schema as unknown as Shape, value, path)
}

function visit(report: Findings, shape: Shape, value: unknown, path: JsonPath): void {
  const inner = shape.wrapped ?? shape
  if (Array.isArray(value)) {
    if (inner.item === undefined || !holdsObjects(inner.item)) return
    for (let index = 0; index < value.length; index++)
      visit(report, inner.item, value[index], [...path, index])
    return
  }
  if (!isJsonObject(value) || inner.entries === undefined) return
  let unknown = 0
  for (const key of Object.keys(value)) {
    const entry = Object.hasOwn(inner.entries, key) ? inner.entries[key] : undefined
    if (entry !== undefined) {
      const member = value[key]
      if (typeof member === 'object' && member !== null) visit(report, entry, member, [...path, key])
    } else if (!OTHER_NAMES.has(key) && unknown++ < MAX_UNKNOWN)
      checkName(report, inner.entries, value, key, path)
  }
}

function holdsObjects(shape: Shape): boolean {
  const inner = shape.wrapped ?? shape
  return inner.entries !== undefined || (inner.item !== undefined && holdsObjects(inner.item))
}

function checkName(
  report: Findings,
  entries: Readonly<Record<string, Shape>>,
  object: Readonly<Record<string, unknown>>,
  key: string,
  path: JsonPath,
): void {
  // `title:fa` is a translation of `title`.
  const [base = '', language] = key.split(':', 2)
  if (language !== undefined && Object.hasOwn(entries, base)) {
    if (!LANGUAGE.test(language))
      report.add('schema/language', [...path, key], { key, base }, { part: 'key' })
    return
  }
  const underscored = /^(.+)[_-]([a-z]{2,3})$/i.exec(key)
  if (underscored && Object.hasOwn(entries, underscored[1] ?? '')) {
    const suggestion = `${underscored[1]}:${underscored[2]?.toLowerCase()}`
    report.add('schema/misspelt', [...path, key], { key, suggestion }, { part: 'key' })
    return
  }
  const suggestion = nearestWord(base, Object.keys(entries))
  if (suggestion === undefined) return
  const wanted = language === undefined ? suggestion : `${suggestion}:${language}`
  const isThere = Object.hasOwn(object, wanted)
  const required = entries[suggestion]?.type !== 'optional'
  // A required name that is not there is reported together with its misspelling by `checkShape`.
  if (required && language === undefined && !isThere) return
  const values = { key, suggestion: wanted, isThere: isThere ? 1 : 0 }
  report.add('schema/misspelt', [...path, key], values, { part: 'key' })
}
