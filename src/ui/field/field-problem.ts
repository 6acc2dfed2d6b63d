/** What is wrong at a place of what is written, or still to do there. */
export interface FieldProblem {
  /** `empty`: still to be written. What has such or an error is not finished. */
  readonly tone: 'error' | 'empty' | 'hint'
  readonly text: string
  /** Of the problem that it words, if it does. */
  readonly code?: string
  /** How to mend it; empty where that is said already. */
  readonly help: string
  /** What mends it at once. */
  readonly fixes?: readonly { readonly label: string; apply(): void }[]
}
