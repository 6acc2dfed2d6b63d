/** Most letters that a word may be away from a suggestion. */
const MAX_DISTANCE = 2

/**
 * Distance between two words in single letters added, left out, changed or swapped with a neighbour
 * (Damerau-Levenshtein, in the restricted form "optimal string alignment").
 */
export function editDistance(a: string, b: string): number {
  let older: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) best = Math.min(best, (older[j - 2] ?? 0) + 1)
      row.push(best)
    }
    older = previous
    previous = row
  }
  return previous[b.length] ?? 0
}

/** Letters of the longest name that somebody may misspell; to fold megabytes takes long. */
const LONGEST_NAME = 1000

/** A word without case, accents, spaces and punctuation, for comparing what people mean; what is too long for a name stays. */
export function bareWord(word: string): string {
  if (word.length > LONGEST_NAME) return word
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** A word with what it is compared by, for one that many are compared with. */
export interface FoldedWord {
  readonly word: string
  readonly bare: string
  /** A bit for each letter that it has; letters may share one. */
  readonly letters: number
}

export function foldedWord(word: string): FoldedWord {
  const bare = bareWord(word)
  let letters = 0
  for (let at = 0; at < Math.min(bare.length, LONGEST_NAME); at++) letters |= 1 << (bare.charCodeAt(at) & 31)
  return { word, bare, letters }
}

/**
 * The candidate that a misspelt word most likely means, or undefined. Names at most 2 letters away count,
 * for words of up to 4 letters at most 1; the nearest wins, the first of equals.
 */
export function nearestWord(word: string, candidates: Iterable<string | FoldedWord>): string | undefined {
  const { bare, letters } = foldedWord(word)
  if (bare === '' || bare.length > 64) return undefined
  let nearest: string | undefined
  let least = (bare.length <= 4 ? 1 : MAX_DISTANCE) + 1
  for (const candidate of candidates) {
    const other = typeof candidate === 'string' ? foldedWord(candidate) : candidate
    if (other.word === word || Math.abs(other.bare.length - bare.length) >= least) continue
    // Each letter that only one of them has takes a step of its own.
    const apart = Math.max(countBits(letters & ~other.letters), countBits(other.letters & ~letters))
    if (apart >= least) continue
    const distance = editDistance(bare, other.bare)
    if (distance < least) {
      least = distance
      nearest = other.word
    }
  }
  return nearest
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Share of the words of two ids that have to be the same for one to be taken for the other. */
const MIN_SHARED = 0.6

/**
 * The id that a misspelt one most likely means: the nearest word, or, where there is none, the only one of the
 * same words or nearly so (`exile-1981`, `france-exile-1981`: `exile-france-1981`).
 */
export function nearestId(id: string, candidates: Iterable<string>): string | undefined {
  if (id.length > 100) return undefined
  const known = [...candidates]
  const nearest = nearestWord(id, known)
  if (nearest !== undefined) return nearest
  const words = wordsOf(id)
  let best: string | undefined
  let most = MIN_SHARED
  for (const candidate of known) {
    const others = wordsOf(candidate)
    let common = 0
    for (const word of words) if (others.has(word)) common++
    const shared = common / (words.size + others.size - common)
    if (common < 2 || shared < most) continue
    best = shared === most && best !== undefined ? undefined : candidate
    most = shared
  }
  return best
}

function wordsOf(id: string): ReadonlySet<string> {
  return new Set(id.toLowerCase().split(/[^\p{L}\p{N}]+/u))
}
