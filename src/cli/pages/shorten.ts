/** Characters of a description: previews of links show about so many. */
export const LONGEST_DESCRIPTION = 200

/** The beginning of a text, cut after a word where it is longer than `length` characters. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length).replace(/\s*\S*$/u, '')}…`
}
