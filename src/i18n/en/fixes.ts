import type { Fix } from '../../domain/fix/fix'
import type { FixCode } from '../../domain/fix/fix-codes'
import { countOf, quote, type Values } from './check/wording'

/** A year of EDTF as one says it. */
function plainYear(year: string | number | undefined): string {
  const number = Number(year)
  return number > 0 ? String(number) : `${1 - number} BC`
}

const labels: Readonly<Record<FixCode, (values: Values) => string>> = {
  'remove-bom': () => 'Remove the byte order mark',
  'keep-version': (v) => (v.version === 1 ? 'Keep the upper version' : 'Keep the lower version'),
  'close-brackets': (v) => `Close what is open: ${v.insert}`,
  'remove-comma': (v) => (v.count === 1 ? 'Remove the comma' : `Remove ${v.count} commas`),
  'add-comma': () => 'Add the comma',
  'write-comma': () => 'Write a comma',
  'add-colon': () => 'Add the colon',
  'write-null': () => 'Write null',
  'write-bracket': (v) => `Write ${v.wanted}`,
  'add-bracket': (v) => `Add ${v.wanted}`,
  'remove-bracket': (v) => `Remove ${v.found}`,
  'plain-blanks': (v) => `Write ${countOf(v.count, 'an ordinary blank', 'ordinary blanks')}`,
  'straighten-quotes': (v) => `Straighten the quotation marks of ${countOf(v.count, 'text', 'texts')}`,
  'escape-quotes': () => 'Put backslashes before the quotation marks within the text',
  'bend-quotes': () => 'Write the quotation marks within the text as “ and ”',
  'quote-key': (v) => `Put ${countOf(v.count, 'name', 'names')} in quotation marks`,
  'quote-text': () => 'Put the text in quotation marks',
  'close-string': () => 'Close the text at the end of its line',
  'escape-line-break': () => 'Write the line break as \\n: the text goes on',
  'double-backslash': () => 'Double the backslash',
  'remove-backslash': () => 'Remove the backslash',
  'escape-control': (v) =>
    `Write ${countOf(v.count, 'control character as an escape', 'control characters as escapes')}`,
  'remove-comments': (v) => `Remove ${countOf(v.count, 'comment', 'comments')}`,
  'write-number': (v) => `Write ${v.number}`,
  'write-word': (v) => `Write ${v.wanted}`,
  'join-features': () => 'Put the features into one collection',
  'wrap-collection': () => 'Put it into a FeatureCollection',
  'remove-repeated-member': (v) => `Remove the second ${quote(v.key)}, which says the same`,
  'remove-first-member': (v) => `Remove the first ${quote(v.key)}`,
  'remove-second-member': (v) => `Remove the second ${quote(v.key)}`,

  'write-type': (v) => `Write ${quote(v.value)}`,
  'add-type': (v) => `Add the type ${quote(v.value)}`,
  'add-null': (v) => `Add ${quote(v.name)}: null`,
  'add-properties': () => 'Add empty properties',
  'remove-crs': () => 'Remove "crs": it names the usual system',
  'add-brackets': () => 'Add a pair of square brackets',
  'remove-brackets': () => 'Remove a pair of square brackets',
  'join-decimals': () => 'Write points for the commas of the decimals',
  'unquote-number': (v) => `Write the number ${v.number}`,
  'swap-coordinates': () => 'Swap longitude and latitude',
  'make-point': () => 'Make it a Point',
  'close-ring': () => 'Close the ring',
  'reverse-ring': () => 'Turn the ring round',
  'round-coordinates': (v) =>
    `Round ${countOf(v.count, 'coordinate', 'coordinates')} to ${v.decimals} decimals`,
  'remove-bbox': () => 'Remove "bbox"',
  'measure-bbox': () => 'Measure "bbox" anew',
  'move-to-place': (v) => `Move the point to ${quote(v.place)}`,

  'make-id': (v) => `Make the id ${quote(v.id)}`,
  'rename-id': (v) => `Make the id ${quote(v.id)}, also where it is named`,
  'quote-value': () => 'Put it in quotation marks',
  'unquote-value': (v) => `Write ${v.value} without quotation marks`,
  'put-in-list': () => 'Put it in a list',
  'unpack-list': () => 'Make it a list again',
  'unpack-object': () => 'Make it an object again',
  'write-value': (v) => `Write ${typeof v.value === 'number' ? v.value : quote(v.value)}`,
  'remove-empty': (v) => `Remove the empty ${quote(v.key)}`,
  'rename-key': (v) => `Rename it ${quote(v.name)}`,
  'move-member': (v) => `Move ${quote(v.key)} to where it belongs`,
  'remove-member': (v) => `Remove ${quote(v.key)}`,
  'remove-item': (v) => `Remove ${quote(v.id)}`,
  'remove-repeated': () => 'Remove the repetition',

  'write-date': (v) => `Write ${quote(v.date)}`,
  'last-of-month': (v) => `Write the last day of the month: ${quote(v.date)}`,
  'whole-month': (v) => `Write the month alone: ${quote(v.date)}`,
  'swap-dates': () => 'Swap start and end',
  'goes-on': (v) => `It goes on: ${quote(v.date)}`,
  'end-unknown': (v) => `Its end is not known: ${quote(v.date)}`,

  'begin-in': (v) => `Let the atlas begin in ${plainYear(v.year)}`,
  'end-in': (v) => `Let the atlas go on to ${plainYear(v.year)}`,

  'write-reference': (v) => `Write ${quote(v.id)}`,
  'take-out': (v) => `Take ${quote(v.id)} out of the lists of this file that name it`,
  'add-source-stub': (v) => `Add ${quote(v.id)} to sources.json, to be filled in`,
  'name-back': (v) => `Name it in ${quote(v.id)}, too`,
  'add-source': (v) => `Add ${quote(v.id)} to the sources of the event`,
  'add-sources': (v) => `Add ${countOf(v.count, 'source', 'sources')} of its claims`,
  'list-lesson': (v) => `Add ${quote(v.id)} to the lessons of atlas.json`,

  'trim-link': () => 'Remove the blanks around the address',
  'add-scheme': (v) => `Write ${quote(v.link)}`,
  'encode-blanks': () => 'Write the blanks of the address as %20',
  'remove-characters': (v) => `Remove ${countOf(v.count, 'hidden character', 'hidden characters')}`,
  'restore-characters': (v) =>
    `Restore ${countOf(v.count, 'character', 'characters')} that ${v.count === 1 ? 'was' : 'were'} decoded wrongly`,
  'break-lines': () => 'Write ordinary line breaks',
  'decode-references': (v) =>
    `Write ${countOf(v.count, 'character in place of its code', 'characters in place of their codes')}`,
}

/** What mends the problems of data. */
export const fixes = {
  /** What a fix does, as the words on a button. */
  label: ({ code, values }: Pick<Fix, 'code' | 'values'>): string => labels[code](values),
  summary: (problems: number, files: number): string =>
    problems === 0
      ? 'Nothing can be mended safely.'
      : `${countOf(problems, 'problem', 'problems')} mended in ${countOf(files, 'file', 'files')}.`,
  wouldMend: (problems: number, files: number): string =>
    problems === 0
      ? 'Nothing can be mended safely.'
      : `Would mend ${countOf(problems, 'problem', 'problems')} in ${countOf(files, 'file', 'files')}; nothing is written.`,
  wouldBeLeft: (errors: number, warnings: number): string =>
    `Left for a person: ${countOf(errors, 'error', 'errors')}, ${countOf(warnings, 'warning', 'warnings')}.`,
}
