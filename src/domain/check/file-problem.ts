import type { Problem } from '../problem'
import type { CheckedFile } from './dataset'

export interface FileProblem {
  /** Name of the file as given to the checker. */
  readonly file: string
  readonly problem: Problem
}

export function problemsOf({ name, report }: CheckedFile): readonly FileProblem[] {
  return report.problems().map((problem) => ({ file: name, problem }))
}
