import { wordsOf } from './words-of'

/** A run of text that a search did or did not find. */
export interface TextRun {
  readonly text: string
  readonly found: boolean
}

/** Cuts a text into runs; the words whose folded form is among `terms` are marked as found. */
export function highlight(text: string, terms: readonly string[]): TextRun[] {
  const runs: TextRun[] = []
  let end = 0
  if (terms.length > 0) {
    for (const word of wordsOf(text)) {
      if (!word.forms.some((form) => terms.includes(form))) continue
      if (word.from > end) runs.push({ text: text.slice(end, word.from), found: false })
      runs.push({ text: text.slice(word.from, word.to), found: true })
      end = word.to
    }
  }
  if (end < text.length) runs.push({ text: text.slice(end), found: false })
  return runs
}

/**
 * The part of a text around the first found word, about `length` UTF-16 units, cut between words, with an
 * ellipsis where something was cut; `undefined` where nothing is found.
 */
export function snippet(text: string, terms: readonly string[], length = 96): string | undefined {
  const words = wordsOf(text)
  const hit = words.findIndex((word) => word.forms.some((form) => terms.includes(form)))
  const found = words[hit]
  if (!found) return undefined
  if (text.length <= length) return text
  let first = hit
  let last = hit
  const start = () => words[first]?.from ?? 0
  const end = () => words[last]?.to ?? text.length
  while (first > 0 && found.to - (words[first - 1]?.from ?? 0) < length / 3) first--
  while (last < words.length - 1 && (words[last + 1]?.to ?? 0) - start() < length) last++
  const before = first > 0 ? '…' : ''
  const rest = last < words.length - 1 ? '…' : text.slice(end())
  return `${before}${text.slice(first > 0 ? start() : 0, end())}${rest}`
}
