import { diffArrays } from 'diff'

export interface WordPart {
  readonly kind: 'same' | 'gone' | 'came'
  readonly text: string
  /** Its place among the parts. */
  readonly at: number
}

/** Words that may differ before two texts are said to be different as a whole. */
const MOST_DIFFERENT = 200

/** Two texts as one, word by word as a language parts them; undefined where they have hardly a word in common. */
export function wordChanges(before: string, after: string, locale: string): readonly WordPart[] | undefined {
  const words = new Intl.Segmenter(locale, { granularity: 'word' })
  const wordsOf = (text: string) => [...words.segment(text)].map(({ segment }) => segment)
  const told = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_DIFFERENT })
  const parts = told?.map(({ value, added, removed }, at) => ({
    kind: added ? ('came' as const) : removed ? ('gone' as const) : ('same' as const),
    text: value.join(''),
    at,
  }))
  const same = parts?.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0) ?? 0
  return same * 3 < Math.max(before.length, after.length) ? undefined : parts
}
