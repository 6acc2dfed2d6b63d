import type { Problem } from '../problem'

/** Problems of one kind in one file. */
export interface ProblemGroup {
  readonly file: string
  readonly code: string
  readonly severity: Problem['severity']
  /** In the order of the text. */
  readonly problems: readonly Problem[]
}

/** Those problems that `isShown` lets through, by file and kind: errors first, then as they come in the text. */
export function groupProblems(
  problems: ReadonlyMap<string, readonly Problem[]>,
  isShown: (problem: Problem, file: string) => boolean,
): readonly ProblemGroup[] {
  return [...problems].flatMap(([file, found]) => {
    const groups = new Map<string, { readonly first: Problem; readonly problems: Problem[] }>()
    for (const problem of found) {
      if (!isShown(problem, file)) continue
      const key = `${problem.severity} ${problem.code}`
      const group = groups.get(key)
      if (group) group.problems.push(problem)
      else groups.set(key, { first: problem, problems: [problem] })
    }
    return [...groups.values()]
      .map(({ first, problems: all }) => ({
        file,
        code: first.code,
        severity: first.severity,
        problems: all,
      }))
      .sort((a, b) => rank(a) - rank(b))
  })
}

const rank = ({ severity }: ProblemGroup) => (severity === 'error' ? 0 : 1)
