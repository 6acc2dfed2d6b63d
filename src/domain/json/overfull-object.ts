import { endOfString } from './json-survey'

/** Units of text looked at before a reader who has other things to do is given a chance. */
const AT_ONCE = 1_000_000

/**
 * The offset in the first object of a text, JSON or not, at which it has more members than some number; undefined where none
 * has. It rests between its steps, as `readItems` does.
 */
export function* overfullObject(text: string, most: number): Generator<void, number | undefined> {
  const members = [0]
  let depth = 0
  let rest = AT_ONCE
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset)
    if (unit === 0x22) offset = endOfString(text, offset)
    else if (unit === 0x7b || unit === 0x5b) members[++depth] = 0
    else if (unit === 0x7d || unit === 0x5d) depth = Math.max(0, depth - 1)
    else if (unit === 0x3a) {
      const count = (members[depth] ?? 0) + 1
      if (count > most) return offset
      members[depth] = count
    }
    if (offset >= rest) {
      rest = offset + AT_ONCE
      yield
    }
  }
  return undefined
}
