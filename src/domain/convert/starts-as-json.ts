import { RECORD_SEPARATOR } from './record-separator'

/** Signs enough to see past what stands before the first value. */
const BEGINNING = 10_000

/** Program code that a value is given to: `var data = {`, `callback({`, `export default [`. */
const CODE = /^(?:(?:(?:var|let|const)\s+)?[\w$.]{1,100}\s*[=(]|export\s+default)\s*(?=[{[])/

/**
 * Whether a text is meant to be JSON: it begins with a list or an object, maybe behind comments or as the value of a program,
 * which JSON has not.
 */
export function startsAsJson(text: string): boolean {
  const start = text.slice(0, BEGINNING).replaceAll(RECORD_SEPARATOR, ' ').trimStart()
  if (start.startsWith('{') || /^\[\s*[[{\]]/.test(start)) return true
  const [comments = ''] = /^(?:\/\/.*|\/\*[\s\S]*?(?:\*\/|$)|\s+)+/.exec(start) ?? []
  if (CODE.test(start.slice(comments.length))) return true
  const [hashes = ''] = /^(?:#.*|\s+)+/.exec(start) ?? []
  // The head of a table can begin so too.
  if (hashes !== '' && /^(?:\{|\[\s*[[{\]])/.test(start.slice(hashes.length))) return true
  return comments !== '' && /^(?:[{[]|$)/.test(start.slice(comments.length))
}
