/** Letters of an example. */
const LONGEST = 40

/** A text as it is shown among examples. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}
