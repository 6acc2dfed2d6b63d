/** Characters of a description: previews of links show about so many. */
export const LONGEST_DESCRIPTION = 200

/** The beginning of a text, cut after a word where it is longer than `length` characters; in scripts without spaces, after a sign. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const start = text.slice(0, length)
  return `${start.replace(/\s*\S*$/u, '') || start.replace(/\p{Surrogate}$/u, '')}…`
}
