import type { EditName, FileChanges } from '../../domain/edit/editing'
import type { Fix, Texts } from '../../domain/fix/fix'
import type { Problem } from '../../domain/problem'

export interface ProblemListProps {
  /** By file, in the order of the files; at offsets of the texts as they are. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>
  /** How many more of the same kinds there are, too many to list. */
  readonly unlisted: number
  /** Names of the lessons of which only what they name was looked up in their atlas, as it has errors. */
  readonly lessonsInPart: readonly string[]
  /** The very same map as long as no text changes. */
  readonly texts: Texts
  readonly checking: 'underway' | 'done' | 'failed'
  /** Title of the feature that a problem is of, where it is of one. */
  readonly titleOf: (file: string, problem: Problem) => string | undefined
  /** Goes to the form of the feature, or to the text where it is of none or broken. */
  onGo(file: string, problem: Problem, where: 'form' | 'text'): void
  /** Shows in the table all features that a problem tells of at once, of which it names the first. */
  onTable(file: string): void
  /** Applies fixes as one edit. */
  onFix(changes: FileChanges, name: EditName): void
  readonly locale: string
}

/** What the parts of the list have in common. */
export interface ProblemContext
  extends Pick<ProblemListProps, 'texts' | 'titleOf' | 'onGo' | 'onTable' | 'locale'> {
  lineOf(file: string, problem: Problem): number
  onFixOne(file: string, problem: Problem, fix: Fix): void
}
