import type { ProblemGroup } from '../check/group-problems'
import { oncePerObject } from '../once-per-object'
import type { Problem } from '../problem'
import type { Fix, Texts } from './fix'
import { fixesOf } from './fixes-of'
import type { ChosenFix } from './join-fixes'

/** A kind of fix that several problems of a group have. */
export interface FixOffer {
  /** Of the first of them. */
  readonly fix: Fix
  readonly count: number
  /** Whether all write the same, so that the words of one are true of all. */
  readonly isAlike: boolean
}

export interface FixOffers {
  /** Problems that can be mended without a person's judgement. */
  readonly safe: number
  readonly byGroup: ReadonlyMap<string, readonly FixOffer[]>
}

/** What is known of a group is kept by this key. */
export function groupKey({ file, code, severity }: ProblemGroup): string {
  return `${severity} ${code} ${file}`
}

const known = oncePerObject((_texts: Texts) => new WeakMap<Problem, readonly Fix[]>())

/** As `fixesOf`, worked out once for the same problem of the same map of texts. */
export function knownFixes(file: string, problem: Problem, texts: Texts): readonly Fix[] {
  const fixes = known(texts).get(problem) ?? fixesOf({ file, problem }, texts)
  known(texts).set(problem, fixes)
  return fixes
}

/** For each problem of groups the first of its fixes that is chosen. */
export function chooseKnown(
  groups: readonly ProblemGroup[],
  texts: Texts,
  choose: (fix: Fix) => boolean,
): readonly ChosenFix[] {
  return groups.flatMap(({ file, problems }) =>
    problems.flatMap((problem) => {
      const fix = knownFixes(file, problem, texts).find(choose)
      return fix === undefined ? [] : [{ file, problem, fix }]
    }),
  )
}

/** Works out, a problem at each step, what can be offered to mend many at once. */
export function* countOffers(groups: readonly ProblemGroup[], texts: Texts): Generator<undefined, FixOffers> {
  let safe = 0
  const byGroup = new Map<string, readonly FixOffer[]>()
  for (const group of groups) {
    const offers = new Map<string, FixOffer>()
    for (const problem of group.problems) {
      const fixes = knownFixes(group.file, problem, texts)
      if (fixes.some(({ isSafe }) => isSafe)) safe++
      for (const fix of fixes.filter(isFirstOfItsCode)) {
        const { fix: first, count, isAlike } = offers.get(fix.code) ?? { fix, count: 0, isAlike: true }
        offers.set(fix.code, { fix: first, count: count + 1, isAlike: isAlike && sameValues(first, fix) })
      }
      yield
    }
    const many = [...offers.values()].filter(({ count }) => count > 1)
    if (many.length > 0) byGroup.set(groupKey(group), many)
  }
  return { safe, byGroup }
}

function isFirstOfItsCode({ code }: Fix, index: number, all: readonly Fix[]): boolean {
  return all.findIndex((other) => other.code === code) === index
}

function sameValues({ values: a }: Fix, { values: b }: Fix): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
