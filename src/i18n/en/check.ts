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
  /** A help as it stands after its label: its first word with a small letter, unless it is a name (GeoJSON). */
  afterLabel: (help: string): string =>
    help.replace(/^[A-Z](?=[a-z]*[^\p{L}])/u, (letter) => letter.toLowerCase()),
  rulesLink: 'The rule, with examples',
  /** How standard input is called where nobody names it. */
  inputName: '<stdin>',
  nameWithoutInput: '--name says how standard input is called: name the file "-" too.',
  summary: (files: number, errors: number, warnings: number): string => {
    const checked = countOf(files, 'file', 'files')
    if (errors === 0 && warnings === 0) return `${checked} checked, no problems.`
    return `${checked} checked, ${countOf(errors, 'error', 'errors')}, ${countOf(warnings, 'warning', 'warnings')}.`
  },
  lessonsInPart: (count: number): string =>
    `The atlas has errors: of ${countOf(count, 'lesson', 'lessons')} only what ${count === 1 ? 'it names' : 'they name'} was looked up in it, as far as it can be read. Mend the errors first.`,
  usage: `Checks data files: JSON, GeoJSON (RFC 7946), the shapes of data/schema, dates (EDTF), places, sources,
links and wording. A folder with atlas.json is checked as one atlas; so is a single file of it, against the
rest. Any other file is checked on its own, as what it holds.

Usage: npm run check [-- [options] [FILE or FOLDER or - ...]]     (without any: data/; - is standard input)

  --format text|json|github|sarif   text for people (default), json for programs, github for annotations,
                                    sarif (2.1.0) for editors and code hosts
  --name NAME                       what to call standard input in the report
  --fix                             mends in place what can be mended safely, then checks: in a file nothing changes
                                    but what was wrong; the rest is left for a person
  --fix --dry-run                   writes nothing, but shows what --fix would change
  --strict                          warnings count as problems
  --help                            this text

Problems read FILE:LINE:COLUMN SEVERITY CODE MESSAGE; lines and columns count from 1, columns in UTF-16 units.
docs/rules.md explains each CODE, with a wrong and a right example.
Exit status: 0 without errors, 1 with errors, 2 where the command itself was wrong, or a file cannot be read or
written.`,
  notFound: (path: string, suggestion: string | undefined): string =>
    `There is no file or folder ${path}.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
  notReadable: (path: string): string => `${path} cannot be read.`,
  notWritable: (path: string): string => `${path} cannot be written; nothing was changed there.`,
  dryRunAlone: '--dry-run shows what --fix would change: give both.',
  dryRunFormat: '--dry-run shows a patch to people: it takes no --format but text.',
  fixOfInput: '--fix mends files in place: it takes no standard input.',
  nothingToCheck: (path: string): string => `There is no .json or .geojson file in ${path}.`,
  unknownFormat: (format: string): string => `Unknown format "${format}": use text, json, github or sarif.`,
  seeHelp: 'See npm run check -- --help.',
}

function wordingOf(code: string): Wording | undefined {
  return Object.hasOwn(problems, code) ? problems[code as ProblemCode] : undefined
}
