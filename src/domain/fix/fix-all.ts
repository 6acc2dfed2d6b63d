import type { FileProblem } from '../check/file-problem'
import { applyChanges, type TextChange, type TextChanges } from '../edit/text-change'
import type { Fix, Texts } from './fix'
import { fixesOf } from './fixes-of'

export interface FixedProblem extends FileProblem {
  readonly fix: Fix
  /** Of the file, as the problem was found in it. */
  readonly text: string
}

export interface FixedFiles {
  readonly files: Texts
  /** In the order in which they were mended. */
  readonly fixed: readonly FixedProblem[]
  readonly left: readonly FileProblem[]
}

/** A file that breaks in so many ways one after the other is left for another time. */
const MOST_ROUNDS = 100

/**
 * Mends the problems of files as far as a fix of each is chosen, and checks them again where fixes would overlap, or where
 * one brings to light what it hid. Ends at the latest when texts come back that were there before.
 *
 * @param choose whether to apply a fix; of several for one problem the first that is chosen
 */
export function fixAll(
  files: Texts,
  check: (files: Texts) => readonly FileProblem[],
  choose: (fix: Fix, found: FileProblem) => boolean,
): FixedFiles {
  const fixed: FixedProblem[] = []
  const seen: Texts[] = []
  let current = files
  let left = check(files)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { changes, made } = chooseFixes(left, current, choose)
    if (changes.size === 0) break
    const next = new Map(current)
    for (const [file, each] of changes) next.set(file, applyChanges(current.get(file) ?? '', each))
    seen.push(current)
    if (seen.some((earlier) => areAlike(earlier, next))) break
    current = next
    fixed.push(...made)
    left = check(current)
  }
  return { files: current, fixed, left }
}

function chooseFixes(
  problems: readonly FileProblem[],
  files: Texts,
  choose: (fix: Fix, found: FileProblem) => boolean,
): { readonly changes: ReadonlyMap<string, TextChanges>; readonly made: readonly FixedProblem[] } {
  const changes = new Map<string, TextChange[]>()
  const made: FixedProblem[] = []
  for (const found of problems) {
    const fix = fixesOf(found, files).find((each) => choose(each, found))
    if (fix === undefined || ![...fix.changes].every(([file, each]) => fits(changes.get(file) ?? [], each)))
      continue
    for (const [file, each] of fix.changes) changes.set(file, joined(changes.get(file) ?? [], each))
    made.push({ ...found, fix, text: files.get(found.file) ?? '' })
  }
  return { changes, made }
}

/** Whether changes touch none of others. Both are in order. */
function fits(others: readonly TextChange[], changes: TextChanges): boolean {
  return changes.every(({ from, to }) => {
    const next = others[firstBehind(others, from)]
    const before = others[firstBehind(others, from) - 1]
    return (next === undefined || to < next.from) && (before === undefined || before.to < from)
  })
}

function joined(others: TextChange[], changes: TextChanges): TextChange[] {
  for (const change of changes) others.splice(firstBehind(others, change.from), 0, change)
  return others
}

/** The index of the first change that begins at an offset or behind it. Most problems come in the order of the text. */
function firstBehind(changes: readonly TextChange[], offset: number): number {
  let low = 0
  let high = changes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((changes[middle]?.from ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function areAlike(a: Texts, b: Texts): boolean {
  return [...b].every(([file, text]) => a.get(file) === text)
}
