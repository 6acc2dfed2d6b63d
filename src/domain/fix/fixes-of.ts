import type { ProblemCode } from '../check/codes'
import type { FileProblem } from '../check/file-problem'
import type { TextChanges } from '../edit/text-change'
import type { Fix, Texts } from './fix'
import { FIXERS } from './fixers'

/**
 * The ways to mend a problem, the likeliest first; none where only a person can tell what is meant. The problem has to be
 * of these very texts: of another it finds nothing or, where the texts are alike at its place, mends what stands there.
 * What several problems share is worked out once for the same map of texts.
 */
export function fixesOf({ file, problem }: FileProblem, files: Texts): readonly Fix[] {
  const text = files.get(file)
  if (text === undefined || problem.to > text.length || !Object.hasOwn(FIXERS, problem.code)) return []
  const fixes = FIXERS[problem.code as ProblemCode]({ problem, file, files, text })
  return fixes.filter(({ changes }) =>
    [...changes].some(([name, each]) => isChange(files.get(name) ?? '', each)),
  )
}

function isChange(text: string, changes: TextChanges): boolean {
  return changes.some(({ from, to, insert }) => text.slice(from, to) !== insert)
}
