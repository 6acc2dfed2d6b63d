import type { JsonPath } from '../../domain/json/json-value'
import type { Problem } from '../../domain/problem'

/** Problems of rows by index; `list` is the path of their list in the file. */
export function problemsByRow(
  problems: readonly Problem[],
  list: JsonPath,
): ReadonlyMap<number, readonly Problem[]> {
  const found = new Map<number, Problem[]>()
  for (const problem of problems) {
    const index = problem.path[list.length]
    if (typeof index !== 'number' || !list.every((step, at) => problem.path[at] === step)) continue
    const row = found.get(index)
    if (row) row.push(problem)
    else found.set(index, [problem])
  }
  return found
}

/** Those of a row that stand at a cell or within it. */
export function problemsAt(row: readonly Problem[], list: JsonPath, path: JsonPath): readonly Problem[] {
  return row.filter((problem) => path.every((step, at) => problem.path[at + list.length + 1] === step))
}
