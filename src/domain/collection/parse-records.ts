import { parseAnyNumbers } from '../json/not-finite'
import { BYTE, isBlank } from './json-bytes'
import type { FoundRecords } from './record'

/** A value that no JSON is. */
export const UNPARSED = Symbol('unparsed')

/**
 * The values of the records that a scan found, in one go where all of them are JSON; `UNPARSED` for one that is none. Numbers that are
 * not finite are `null`. What stands between them is overwritten.
 */
export function parseRecords(
  bytes: Uint8Array,
  { froms, tos }: FoundRecords,
  decode: (bytes: Uint8Array) => string,
): readonly unknown[] {
  if (froms.length === 0) return []
  if (separate(bytes, froms, tos)) {
    const text = decode(bytes.subarray(froms[0], tos.at(-1)))
    const values = parsed(`[${text}]`)
    if (Array.isArray(values) && values.length === froms.length) return values
  }
  return froms.map((from, index) => parsed(decode(bytes.subarray(from, tos[index]))))
}

/** Puts a comma and blanks between records; false where there is no room. */
function separate(bytes: Uint8Array, froms: readonly number[], tos: readonly number[]): boolean {
  for (let index = 1; index < froms.length; index++) {
    const from = tos[index - 1] as number
    const to = froms[index] as number
    if (from === to) return false
    for (let at = from; at < to; at++) if (!isBlank(bytes[at])) bytes[at] = BYTE.space
    bytes[from] = BYTE.comma
  }
  return true
}

function parsed(text: string): unknown {
  try {
    return parseAnyNumbers(text)
  } catch {
    return UNPARSED
  }
}
