/** Signs enough to see past what stands before the first value. */
const BEGINNING = 10_000

/** Whether a text is meant to be JSON: it begins with a list or an object, maybe behind comments, which JSON has not. */
export function startsAsJson(text: string): boolean {
  const start = text.slice(0, BEGINNING).trimStart()
  if (start.startsWith('{') || /^\[\s*[[{\]]/.test(start)) return true
  const [comments = ''] = /^(?:\/\/.*|\/\*[\s\S]*?(?:\*\/|$)|\s+)+/.exec(start) ?? []
  return comments !== '' && /^(?:[{[]|$)/.test(start.slice(comments.length))
}
