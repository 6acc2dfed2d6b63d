/**
 * One problem found in data. It feeds the command line, the editor and the list of problems in the page;
 * its wording lives in `src/i18n`.
 */
export interface Problem {
  /** `group/name`, stable for ever: `date/impossible-day`. */
  readonly code: string
  readonly severity: 'error' | 'warning'
  /** Values for the message of this code. */
  readonly values: Readonly<Record<string, string | number>>
  /** Path into the JSON value: `['features', 3, 'properties', 'date']`. */
  readonly path: readonly (string | number)[]
  /** Offsets in UTF-16 units into the text of the file, half-open; both 0 where there is no text. */
  readonly from: number
  readonly to: number
}
