import { asEarthPosition } from '../domain/atlas/position'
import { areNames, cslKind, cslText } from '../domain/bibliography/csl-text'
import { asArray, asObject, asText, isJsonObject, type JsonPath, ownMember } from '../domain/json/json-value'
import { stances } from './en/accounts'
import { card } from './en/card'
import { editForm } from './en/edit-form'
import { editSources } from './en/edit-sources'
import type { LabelledKind } from './form-label'
import { formatCountry } from './format-country'
import { formatIssued } from './format-issued'
import type { ChangeWording } from './word-change'

/** Members that hold ids of places. */
const PLACES: readonly string[] = ['place', 'from', 'to', 'within', 'otherPlaces']

/** Members that hold ids of events, legs or stays. */
const FEATURES: readonly string[] = ['events', 'legs']

type Labels = Readonly<Record<string, string | { readonly label: string }>>

/** Members that hold one of a few words, and what the forms call these. */
const CHOICES: Readonly<Record<string, Labels>> = {
  ...editForm.choices,
  stance: stances.headings,
  type: editSources.types,
  perspective: card.perspectives,
  readAs: card.readAs,
}

const KINDS: Readonly<Partial<Record<LabelledKind, Labels>>> = {
  place: editForm.choices.placeKind,
  leg: editForm.choices.relocation,
  stay: editForm.choices.relocation,
  atlas: editForm.choices.partyKind,
}

/**
 * A value of an item or a file in words: by the labels and names of what it refers to, names and dates of a source as such,
 * all else without brackets. Undefined where there is none.
 *
 * @param other what it was or became: a text that is not one any more stands in quotes
 */
export function wordValue(
  path: JsonPath,
  value: unknown,
  kind: LabelledKind,
  wording: ChangeWording,
  other?: unknown,
): string | undefined {
  if (value === undefined) return undefined
  if (value === '') return wording.messages.empty
  if (typeof value === 'string' && other !== undefined && typeof other !== 'string')
    return JSON.stringify(value)
  if (typeof value === 'string' || typeof value === 'number')
    return wordName(path, String(value), kind, wording)
  if (path.join('.') === 'geometry.coordinates' && asEarthPosition(value)) {
    const [lon, lat, ...others] = asArray(value)
    return [lat, lon, ...others].join(', ')
  }
  const { stance, text } = asObject(value)
  if (typeof text === 'string' && isJsonObject(value)) {
    const says = wordName(['stance'], asText(stance) ?? '', kind, wording).toLowerCase()
    return wording.messages.claim(says, text || wording.messages.empty)
  }
  if (areNames(value)) return cslText(value, 'csl-names')
  const csl = cslKind(value)
  if (csl === 'csl-date') return wordIssued(value, wording.locale)
  const member = path.findLast((step) => typeof step === 'string') ?? ''
  if (Array.isArray(value) && [...PLACES, ...FEATURES].includes(String(member)))
    return value
      .map((each) => (typeof each === 'string' ? wordName(path, each, kind, wording) : inWords(each)))
      .join(', ')
  return inWords(value)
}

/** What a text or number refers to by its name; itself where it refers to nothing that is known. */
export function wordName(
  path: JsonPath,
  value: string,
  kind: LabelledKind,
  { places, categories, parties, features, sources, locale }: ChangeWording,
): string {
  const names = path.filter((step) => typeof step === 'string')
  const member = names.at(-1) ?? ''
  if (PLACES.includes(member) && kind !== 'atlas') return places.get(value) ?? value
  if (FEATURES.includes(member) && kind !== 'atlas') return features.get(value) ?? value
  if (member === 'category') return categories.get(value) ?? value
  if (member === 'by') return parties.get(value) ?? value
  if (member === 'sources') {
    const title = sources.get(value)
    return title === undefined ? value : `${title} (${value})`
  }
  if (member === 'country') return /^[A-Z]{2}$/.test(value) ? formatCountry(value, locale) : value
  // Of a feature and its parts the type is that of GeoJSON.
  if (member === 'type' && kind !== 'source') return value
  const choices = member === 'kind' ? KINDS[kind] : (ownMember(CHOICES, member) as Labels | undefined)
  const words = choices && (ownMember(choices, value) as Labels[string] | undefined)
  return (typeof words === 'object' ? words.label : words)?.replace(/\.$/, '') ?? value
}

function wordIssued(value: unknown, locale: string): string {
  return asArray(asObject(value)['date-parts'])
    .map((parts) => formatIssued(parts as readonly number[], locale))
    .join(' – ')
}

/** A value that is no text: lists and objects item by item, so that no brackets are left to be read. */
function inWords(value: unknown): string {
  const inner = (each: unknown) => (typeof each === 'string' ? each : inWords(each))
  if (Array.isArray(value)) return value.map(inner).join(value.some(Array.isArray) ? '; ' : ', ')
  if (!isJsonObject(value)) return JSON.stringify(value)
  return Object.entries(value)
    .map(([key, each]) => `${key}: ${inner(each)}`)
    .join(', ')
}
