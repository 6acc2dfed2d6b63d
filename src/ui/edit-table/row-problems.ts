import type { Problem } from '../../domain/problem'

/** Problems of features by index. */
export function problemsByRow(problems: readonly Problem[]): ReadonlyMap<number, readonly Problem[]> {
  const found = new Map<number, Problem[]>()
  for (const problem of problems) {
    const [list, index] = problem.path
    if (list !== 'features' || typeof index !== 'number') continue
    const row = found.get(index)
    if (row) row.push(problem)
    else found.set(index, [problem])
  }
  return found
}

/** Those of a row that stand at a cell or within it. */
export function problemsAt(row: readonly Problem[], path: readonly (string | number)[]): readonly Problem[] {
  return row.filter((problem) => path.every((step, at) => problem.path[at + 2] === step))
}
