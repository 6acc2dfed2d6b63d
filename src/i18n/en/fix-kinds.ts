import type { FixCode } from '../../domain/fix/fix-codes'
import { fixes } from './fixes'

/** What fixes do to many places at once, where the words for one tell of its place. */
const kinds: Partial<Readonly<Record<FixCode, string>>> = {
  'keep-version': 'Keep one of the versions',
  'close-brackets': 'Close what is open',
  'remove-comma': 'Remove the commas',
  'write-bracket': 'Write the bracket that is meant',
  'add-bracket': 'Add the bracket',
  'remove-bracket': 'Remove the bracket',
  'plain-blanks': 'Write ordinary blanks',
  'straighten-quotes': 'Straighten the quotation marks',
  'quote-key': 'Put the names in quotation marks',
  'escape-control': 'Write control characters as escapes',
  'remove-comments': 'Remove the comments',
  'write-number': 'Write the number that is meant',
  'write-word': 'Write the word that is meant',
  'remove-repeated-member': 'Remove the second of two alike',
  'remove-first-member': 'Remove the first of two',
  'remove-second-member': 'Remove the second of two',

  'write-type': 'Write the type that is meant',
  'add-type': 'Add the type',
  'add-null': 'Add what is missing as null',
  'unquote-number': 'Write numbers without quotation marks',
  'round-coordinates': 'Round the coordinates',
  'move-to-place': 'Move the points to their places',

  'make-id': 'Make ids',
  'rename-id': 'Make the ids as they are meant',
  'unquote-value': 'Write the values without quotation marks',
  'write-value': 'Write the value that is likely meant',
  'remove-empty': 'Remove what is empty',
  'rename-key': 'Rename the fields',
  'move-member': 'Move the fields to where they belong',
  'remove-member': 'Remove the fields',
  'remove-item': 'Remove the entries',

  'write-date': 'Write the dates as they are likely meant',
  'last-of-month': 'Write the last day of the month',
  'whole-month': 'Write the months alone',
  'goes-on': 'They go on',
  'end-unknown': 'Their ends are not known',

  'begin-in': 'Let the atlas begin earlier',
  'end-in': 'Let the atlas go on for longer',

  'write-reference': 'Write the names that are likely meant',
  'take-out': 'Take what is not there out of the lists',
  'add-source-stub': 'Add the sources to sources.json, to be filled in',
  'name-back': 'Name them in the others, too',
  'add-source': 'Add the sources to their events',
  'add-sources': 'Add the sources of the claims',
  'list-lesson': 'Add the lessons to atlas.json',

  'add-scheme': 'Write the addresses with https://',
  'remove-characters': 'Remove the hidden characters',
  'restore-characters': 'Restore the characters that were decoded wrongly',
  'decode-references': 'Write characters in place of their codes',
}

/** What a kind of fix does at many places, as the words on a button. */
export function fixKind(code: FixCode): string {
  return kinds[code] ?? fixes.label({ code, values: {} })
}
