import type { Problem } from '../problem'
import type { FileProblem } from './file-problem'

/** Problems by the names of their files, in the order in which they were found. */
export function problemsByFile(found: readonly FileProblem[]): ReadonlyMap<string, readonly Problem[]> {
  const byFile = new Map<string, Problem[]>()
  for (const { file, problem } of found) {
    const problems = byFile.get(file)
    if (problems) problems.push(problem)
    else byFile.set(file, [problem])
  }
  return byFile
}
