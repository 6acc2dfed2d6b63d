import type { FileProblem } from '../check/file-problem'
import { applyChanges } from '../edit/text-change'
import type { Fix, Texts } from './fix'
import { fixesOf } from './fixes-of'
import { type ChosenFix, joinFixes } from './join-fixes'

export interface FixedProblem extends ChosenFix {
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
    const { changes, made } = joinFixes(chooseFixes(left, current, choose))
    if (changes.size === 0) break
    const before = current
    const next = new Map(current)
    for (const [file, each] of changes) next.set(file, applyChanges(current.get(file) ?? '', each))
    seen.push(current)
    if (seen.some((earlier) => areAlike(earlier, next))) break
    current = next
    for (const each of made) fixed.push({ ...each, text: before.get(each.file) ?? '' })
    left = check(current)
  }
  return { files: current, fixed, left }
}

function chooseFixes(
  problems: readonly FileProblem[],
  files: Texts,
  choose: (fix: Fix, found: FileProblem) => boolean,
): readonly ChosenFix[] {
  return problems.flatMap((found) => {
    const fix = fixesOf(found, files).find((each) => choose(each, found))
    return fix === undefined ? [] : [{ ...found, fix }]
  })
}

function areAlike(a: Texts, b: Texts): boolean {
  return [...b].every(([file, text]) => a.get(file) === text)
}
