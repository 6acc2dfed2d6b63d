import { plainText } from './markdown'

/** Words of a Markdown text, as a reader counts them: what stands between blanks and has a letter or a digit. */
export function countWords(text: string): number {
  return plainText(text)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
