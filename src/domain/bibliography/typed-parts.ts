import { asArray, asObject, type JsonObject, ownMember } from '../json/json-value'
import { parseTypedDate } from '../time/parse-typed-date'

/** A date of CSL-JSON as EDTF: "1988-06", "1988-06-22/1988-06-26"; empty where there is none. */
export function partsText(date: unknown): string {
  return asArray(ownMember(asObject(date), 'date-parts'))
    .slice(0, 2)
    .map((parts) => asArray(parts).filter(Number.isInteger).map(String).map(padded).join('-'))
    .filter(Boolean)
    .join('/')
}

/**
 * A date as it was typed, for CSL-JSON, which knows years, months and days and an interval of these, but nothing uncertain:
 * `undefined` where the text is no such date.
 */
export function typedParts(text: string, locale: string): JsonObject | undefined {
  const result = parseTypedDate(text, { locale })
  if (!('span' in result)) return undefined
  const dates = result.edtf.split('/')
  if (!dates.every((date) => /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(date))) return undefined
  return { 'date-parts': dates.map(numbers) }
}

function numbers(date: string): number[] {
  return date
    .replace(/^-/, '~')
    .split('-')
    .map((part) => Number(part.replace('~', '-')))
}

function padded(part: string, index: number): string {
  return part.startsWith('-') ? `-${part.slice(1).padStart(4, '0')}` : part.padStart(index === 0 ? 4 : 2, '0')
}
