import type { JsonObject } from '../json/json-value'

/** A source as it was read from what somebody pasted. */
export interface PastedSource {
  /** An item of CSL-JSON; it may lack what the atlas wants of a source. */
  readonly item: JsonObject
  /** Names of what could not be carried over. */
  readonly left: readonly string[]
  /** What else was left out: the end of a long text, what stood in the address to log in with. */
  readonly cuts?: readonly PasteCut[]
}

export type PasteCut = 'end' | 'login'

export type PasteProblem =
  | { readonly code: 'empty' | 'unknown' | 'nothing' }
  | { readonly code: 'too-long'; readonly most: number }
  | { readonly code: 'too-many'; readonly most: number }
  /** `line` counts from 1 and is absent where it is not known. */
  | { readonly code: 'not-json' | 'not-bibtex'; readonly line: number | undefined }

export type PasteResult =
  | {
      readonly sources: readonly PastedSource[]
      /** Keys of entries that could not be read, beside those that could. */
      readonly failed: readonly string[]
    }
  | { readonly problem: PasteProblem }

/** In UTF-16 units: a bibliography of some hundred entries. */
export const MAX_PASTE = 200_000
export const MAX_SOURCES = 500
