import { asArray, asText, isJsonObject, type JsonObject, ownMember } from '../json/json-value'
import { namesText, typedNames } from './typed-names'
import { partsText, typedParts } from './typed-parts'

/** What CSL-JSON holds as an object and a cell as a text: names as "Family, Given; Body", a date as EDTF. */
export type CslKind = 'csl-names' | 'csl-date'

const EDTF = /^-?\d{4}(?:-\d\d){0,2}(?:\/-?\d{4}(?:-\d\d){0,2})?$/

/** Whether a value is a list of names, also of such as a text of them would lose something of. */
export function areNames(value: unknown): boolean {
  const isName = (each: unknown) =>
    isJsonObject(each) && ['family', 'given', 'literal'].some((key) => asText(ownMember(each, key)))
  return Array.isArray(value) && value.length > 0 && value.every(isName)
}

/** Which of them a value is, with nothing in it that its text would lose; `undefined` for all else. */
export function cslKind(value: unknown): CslKind | undefined {
  if (Array.isArray(value)) return value.length > 0 && value.every(isPlainName) ? 'csl-names' : undefined
  if (!isJsonObject(value) || !Array.isArray(ownMember(value, 'date-parts'))) return undefined
  const parts = asArray(ownMember(value, 'date-parts'))
  const isPlain = Object.keys(value).length === 1 && parts.length <= 2 && parts.every(isPlainDate)
  return isPlain && partsText(value) !== '' ? 'csl-date' : undefined
}

export function cslText(value: unknown, kind: CslKind): string {
  return kind === 'csl-date' ? partsText(value) : namesText(value).replaceAll('\n', '; ')
}

/** The value that such a text says; `undefined` where it says none. A date is EDTF: what words mean is read before. */
export function readCsl(text: string, kind: CslKind): readonly JsonObject[] | JsonObject | undefined {
  if (kind === 'csl-date') return EDTF.test(text.trim()) ? typedParts(text.trim(), 'en') : undefined
  const names = typedNames(text.replaceAll(';', '\n'))
  return names.length > 0 ? names : undefined
}

function isPlainName(value: unknown): boolean {
  if (!isJsonObject(value)) return false
  const keys = Object.keys(value)
  if (keys.length > 2) return false
  const text = namesText([value])
  const [again = {}, ...more] = text.includes(';') ? [] : typedNames(text)
  return (
    text !== '' &&
    more.length === 0 &&
    keys.length === Object.keys(again).length &&
    keys.every((key) => asText(ownMember(value, key)) === again[key])
  )
}

function isPlainDate(parts: unknown): boolean {
  return Array.isArray(parts) && parts.length > 0 && parts.length <= 3 && parts.every(Number.isInteger)
}
