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

/**
 * The candidate that a misspelt word most likely means, or undefined. Names at most 2 letters away count,
 * for words of up to 4 letters at most 1; the nearest wins, the first of equals.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const folded = bareWord(word)
  if (folded === '' || folded.length > 64) return undefined
  const allowed = folded.length <= 4 ? 1 : MAX_DISTANCE
  let nearest: string | undefined
  let least = allowed + 1
  for (const candidate of candidates) {
    if (candidate === word) continue
    const other = bareWord(candidate)
    if (Math.abs(other.length - folded.length) >= least) continue
    const distance = editDistance(folded, other)
    if (distance < least) {
      least = distance
      nearest = candidate
    }
  }
  return nearest
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
