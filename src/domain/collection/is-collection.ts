/** Bytes from which on a file is shown and not opened to be edited at once: the editor holds all of it as text. */
const LARGE = 2_000_000

/** Bytes at the beginning of a file that tell what it is. */
export const BEGINNING = 65_536

/**
 * Whether a file is one of features to be looked at: packed (RFC 1952), lines of GeoJSON, or larger than what is edited
 * offhand. What belongs to an atlas is the editor's.
 *
 * @param beginning its first bytes, `BEGINNING` at the most
 * @param size its length in bytes, where that is known
 */
export function isCollection(beginning: Uint8Array, size: number | undefined): boolean {
  if (beginning[0] === 0x1f && beginning[1] === 0x8b) return true
  if (size !== undefined && size > LARGE) return true
  return isLines(beginning)
}

/** The bytes of a byte order mark, and what stands before each text of a sequence (RFC 8142). */
const MARKS = new Set([0xef, 0xbb, 0xbf, 0x1e])

/** Whether each of the first lines is an object by itself. */
function isLines(beginning: Uint8Array): boolean {
  let text = ''
  for (const byte of beginning) if (!MARKS.has(byte)) text += String.fromCharCode(byte)
  const [first = '', second = ''] = text.split('\n')
  return isObject(first) && second.startsWith('{')
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !('features' in value)
  } catch {
    return false
  }
}
