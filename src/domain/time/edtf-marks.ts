/** The text of a date without its qualifiers `~`, `?` and `%`. */
export interface Marks {
  readonly bare: string
  /** `~` or `%` anywhere. */
  readonly approximate: boolean
  /** `?` or `%` anywhere. */
  readonly uncertain: boolean
  /** The places in `bare` before which a qualifier stands, but for one that is right wherever it is. */
  readonly at: readonly number[]
}

const NONE: readonly number[] = []

/** EDTF has no qualifier after an X and after a season; we allow one at the end of the text. */
const TAKES_ONE_LAST = /X|-2[1-4]/

export function takeMarks(text: string): Marks {
  let first = 0
  while (first < text.length && !isMark(text.charCodeAt(first))) first++
  if (first === text.length) return { bare: text, approximate: false, uncertain: false, at: NONE }
  let bare = ''
  let approximate = false
  let uncertain = false
  const at: number[] = []
  for (const char of text) {
    if (isMark(char.charCodeAt(0))) {
      at.push(bare.length)
      approximate ||= char !== '?'
      uncertain ||= char !== '~'
    } else bare += char
  }
  if (isMark(text.charCodeAt(text.length - 1)) && TAKES_ONE_LAST.test(text)) at.pop()
  return { bare, approximate, uncertain, at }
}

/**
 * Whether each qualifier stands before or after the year, the month or the day (of which each begins after
 * `yearEnd`), and no two in one place. A year alone takes one.
 */
export function areWellPlaced({ at, bare }: Marks, yearEnd: number): boolean {
  if (at.length > 1 && bare.length === yearEnd) return false
  return at.every((place, index) => {
    const behind = place - yearEnd
    const isBeside = place === 0 || (behind >= 0 && behind <= 6 && behind !== 2 && behind !== 5)
    return isBeside && place !== at[index - 1]
  })
}

/** `?`, `~` or `%`. */
function isMark(code: number): boolean {
  return code === 63 || code === 126 || code === 37
}
