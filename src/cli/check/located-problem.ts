import type { Problem } from '../../domain/problem'

/** A problem with all that a person or a program is to be told of it. */
export interface LocatedProblem {
  /** Path as it is to be printed. */
  readonly file: string
  readonly problem: Problem
  /** From 1; columns in UTF-16 code units. The end is exclusive. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly message: string
  readonly help: string
  /** The line of the file on which the problem begins. */
  readonly source: string
}

export interface CheckResult {
  /** How many were checked. */
  readonly files: number
  readonly problems: readonly LocatedProblem[]
  /** Lessons of which only what they name was looked up in their atlas, as it has errors; as they are to be printed. */
  readonly lessonsInPart: readonly string[]
  /** Files that could not be read, as they are to be printed. */
  readonly unreadable: readonly string[]
}

export function joinResults(results: readonly CheckResult[]): CheckResult {
  return {
    files: results.reduce((sum, { files }) => sum + files, 0),
    problems: results.flatMap(({ problems }) => problems),
    lessonsInPart: results.flatMap(({ lessonsInPart }) => lessonsInPart),
    unreadable: results.flatMap(({ unreadable }) => unreadable),
  }
}

export function countErrors({ problems }: CheckResult): number {
  return problems.filter(({ problem }) => problem.severity === 'error').length
}

/** A text without characters that a terminal would obey, or that would reorder what is read. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (unit) => (unit === '\t' ? ' ' : '\u00b7'))
}
