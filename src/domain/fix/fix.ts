import type { TextChanges } from '../edit/text-change'
import type { FixCode } from './fix-codes'

/** Texts of files by their names, as the checker names them. */
export type Texts = ReadonlyMap<string, string>

/** A way to mend a problem. */
export interface Fix {
  /** What it does; worded in `src/i18n/en/fixes.ts`. */
  readonly code: FixCode
  /** Values for the wording of this code. */
  readonly values: Readonly<Record<string, string | number>>
  /** Whether it can be applied without a person's judgement: nothing is lost by it, and nothing else can be meant. */
  readonly isSafe: boolean
  /** By file, the smallest that do it. */
  readonly changes: ReadonlyMap<string, TextChanges>
}
