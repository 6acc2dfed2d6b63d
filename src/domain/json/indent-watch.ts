/** A bracket that closes over several lines, and the bracket that it closes. */
export interface ClosingBracket {
  readonly at: number
  /** Blanks before the lines on which the two stand. */
  readonly indent: number
  readonly openedIndent: number
}

/** Watches whether brackets that close are indented like what they close. */
export interface IndentWatch<T extends ClosingBracket> {
  see(bracket: T): void
  /**
   * Where all brackets were indented alike but the last one or two, the first of these: where the text then
   * fails as JSON, the mistake is there rather than where it shows.
   */
  suspect(): T | undefined
}

/** More brackets than this in a row do not fit: the text is not indented by its brackets. */
const MAX_ASTRAY = 2

export function createIndentWatch<T extends ClosingBracket>(): IndentWatch<T> {
  let first: T | undefined
  let astray = 0
  let isRegular = true
  return {
    see(bracket) {
      if (bracket.indent !== bracket.openedIndent) {
        first ??= bracket
        astray++
      }
      isRegular &&= astray <= MAX_ASTRAY && (first === undefined || bracket.indent !== bracket.openedIndent)
    },
    suspect: () => (isRegular ? first : undefined),
  }
}
