import { countOf } from './check/wording'

/** What the command that lays out data files says. */
export const formatDataTexts = {
  written: (file: string): string => `${file}: laid out anew.`,
  rounded: (file: string, numbers: number): string =>
    `${file}: ${countOf(numbers, 'number of a coordinate', 'numbers of coordinates')} rounded.`,
  notCanonical: (file: string): string => `${file}: not in the canonical layout.`,
  summary: (files: number, changed: number, refused: number): string =>
    `${countOf(files, 'file', 'files')}: ${changed} laid out anew, ${refused} refused.`,
  checked: (files: number, changed: number, refused: number): string =>
    `${countOf(files, 'file', 'files')}: ${changed} not in the canonical layout, ${refused} refused.`,
  noInput:
    'Files are laid out in place: name them, since - (standard input) has none. A file called - is ./- here.',
  badDigits: (found: string): string => `--digits takes a whole number from 0 to 20, not "${found}".`,
  usage: `Writes data files in the canonical layout: members in the order of the schema, one on each line, lists and
geometries on one line where they fit, LF, no byte order mark. No value and no spelling changes; a file that is
no JSON, or has a name twice, is refused and left alone.

Usage: npm run format:data [-- [options] [FILE or FOLDER ...]]     (without any: data/)

  --check       only tells which files are not in the canonical layout
  --digits N    rounds coordinates to at most N decimals, and says how many were (7 are a centimetre)
  --help        this text

Exit status: 0 where all is well, 1 where a file was refused (or, with --check, is not canonical), 2 where the
command itself was wrong, or a file cannot be read or written.`,
  seeHelp: 'See npm run format:data -- --help.',
}
