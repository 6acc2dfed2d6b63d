import type { ProblemCode } from '../../domain/check/codes'
import type { Problem } from '../../domain/problem'
import { dataset } from './check/dataset'
import { dates } from './check/dates'
import { geojson } from './check/geojson'
import { json } from './check/json'
import { lessons } from './check/lessons'
import { texts } from './check/texts'
import { countOf, type Wording } from './check/wording'

const problems: Readonly<Record<ProblemCode | 'read/shape', Wording>> = {
  ...json,
  ...geojson,
  ...dataset,
  ...dates,
  ...lessons,
  ...texts,
}

/** What is wrong with data, and what the checker says around it. */
export const check = {
  /** What is wrong, in a sentence. The code itself stands in for one without wording. */
  message: ({ code, values }: Pick<Problem, 'code' | 'values'>): string =>
    wordingOf(code)?.message(values) ?? code,
  /** What to do, in a sentence; empty for a code without wording. */
  help: ({ code, values }: Pick<Problem, 'code' | 'values'>): string => wordingOf(code)?.help(values) ?? '',
  severity: { error: 'error', warning: 'warning' },
  helpLabel: 'help:',
  summary: (files: number, errors: number, warnings: number): string => {
    const checked = countOf(files, 'file', 'files')
    if (errors === 0 && warnings === 0) return `${checked} checked, no problems.`
    return `${checked} checked, ${countOf(errors, 'error', 'errors')}, ${countOf(warnings, 'warning', 'warnings')}.`
  },
  usage: `Checks data files: JSON, GeoJSON (RFC 7946), the shapes of data/schema, dates (EDTF), places, sources,
links and wording. A folder with atlas.json is checked as one atlas; so is a single file of it, against the
rest. Any other GeoJSON file is checked on its own.

Usage: npm run check [-- [options] [FILE or FOLDER ...]]     (without any: data/)

  --format text|json|github   text for people (default), json for programs, github for annotations
  --strict                    warnings count as problems
  --help                      this text

Problems read FILE:LINE:COLUMN SEVERITY CODE MESSAGE; lines and columns count from 1, columns in UTF-16 units.
Exit status: 0 without errors, 1 with errors, 2 where the command itself was wrong.`,
  notFound: (path: string, suggestion: string | undefined): string =>
    `There is no file or folder ${path}.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
  notReadable: (path: string): string => `${path} cannot be read.`,
  nothingToCheck: (path: string): string => `There is no .json or .geojson file in ${path}.`,
  unknownFormat: (format: string): string => `Unknown format "${format}": use text, json or github.`,
  seeHelp: 'See npm run check -- --help.',
}

function wordingOf(code: string): Wording | undefined {
  return Object.hasOwn(problems, code) ? problems[code as ProblemCode] : undefined
}
