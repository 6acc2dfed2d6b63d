import { highlight } from '../../domain/search/highlight'

/** Text with the words that a search matched marked. */
export function Highlighted({
  text,
  terms,
}: {
  readonly text: string
  readonly terms: readonly string[] | undefined
}) {
  if (!terms) return text
  let offset = 0
  return highlight(text, terms).map((run) => {
    const key = offset
    offset += run.text.length
    return run.found ? <mark key={key}>{run.text}</mark> : <span key={key}>{run.text}</span>
  })
}
