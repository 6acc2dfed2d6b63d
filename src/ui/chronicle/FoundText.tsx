import { highlight } from '../../domain/search/highlight'

interface FoundTextProps {
  readonly text: string
  /** Folded words that a search found. */
  readonly terms: readonly string[]
}

/** A text with the words that a search found in `<mark>`. */
export function FoundText({ text, terms }: FoundTextProps) {
  if (terms.length === 0) return text
  let at = 0
  return highlight(text, terms).map((run) => {
    const key = at
    at += run.text.length
    return run.found ? <mark key={key}>{run.text}</mark> : run.text
  })
}
