const STOP = /["NI]/g
const STRING_STOP = /["\\]/g
const NAMES = ['NaN', 'Infinity']

/**
 * A text of JSON with `null` where it has `NaN`, `Infinity` or `-Infinity`, which Python's `json.dumps` and others write for numbers that
 * JSON (RFC 8259) cannot say; undefined where it has none. What stands in strings stays.
 */
export function withoutNotFinite(text: string): string | undefined {
  let out = ''
  let kept = 0
  STOP.lastIndex = 0
  for (let found = STOP.exec(text); found; found = STOP.exec(text)) {
    const at = found.index
    if (found[0] === '"') {
      STOP.lastIndex = endOfString(text, at + 1)
      continue
    }
    const name = NAMES.find((each) => text.startsWith(each, at))
    if (name === undefined) continue
    const from = name === 'Infinity' && text[at - 1] === '-' ? at - 1 : at
    out += `${text.slice(kept, from)}null`
    kept = at + name.length
    STOP.lastIndex = kept
  }
  return kept === 0 ? undefined : out + text.slice(kept)
}

/** Behind the mark that ends a string; the end of the text where none does. */
function endOfString(text: string, from: number): number {
  STRING_STOP.lastIndex = from
  for (let found = STRING_STOP.exec(text); found; found = STRING_STOP.exec(text)) {
    if (found[0] === '"') return found.index + 1
    STRING_STOP.lastIndex = found.index + 2
  }
  return text.length
}

/**
 * What `JSON.parse` gives, with `null` for numbers that are not finite.
 *
 * @throws SyntaxError where it is no JSON otherwise either
 */
export function parseAnyNumbers(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const finite = withoutNotFinite(text)
    if (finite === undefined) throw error
    return JSON.parse(finite)
  }
}
