import { isJsonObject } from '../json/json-value'
import { setMember } from '../json/set-member'

/** Opens an embedding, an override (both closed by U+202C) or an isolate (by U+2069), and what closes them (UAX 9). */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/
const [POP, POP_ISOLATE] = ['\u202c', '\u2069']

/**
 * A text that closes whatever it opens of directions, and nothing else, so that what stands beside it is read as it would
 * be without it.
 */
export function closedDirections(text: string): string {
  if (!TURNING.test(text)) return text
  const open: string[] = []
  const closed = text.replace(new RegExp(TURNING, 'g'), (sign) => {
    if (sign === POP) return open.at(-1) === POP ? (open.pop() ?? '') : ''
    if (sign === POP_ISOLATE) {
      const at = open.lastIndexOf(POP_ISOLATE)
      return at < 0 ? '' : open.splice(at).reverse().join('')
    }
    open.push(sign >= '\u2066' ? POP_ISOLATE : POP)
    return sign
  })
  return closed + open.reverse().join('')
}

/** A value of JSON of which each text closes what it opens; the same value where all do. */
export function closeDirections(value: unknown): unknown {
  if (typeof value === 'string') return closedDirections(value)
  if (Array.isArray(value)) {
    const closed = value.map(closeDirections)
    return closed.some((each, index) => each !== value[index]) ? closed : value
  }
  if (!isJsonObject(value)) return value
  const members = Object.entries(value).map(([name, member]) => [name, closeDirections(member)] as const)
  if (members.every(([name, member]) => member === value[name])) return value
  const closed: Record<string, unknown> = {}
  for (const [name, member] of members) setMember(closed, name, member)
  return closed
}
