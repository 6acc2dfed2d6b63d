import type { RuleText } from './rule-text'

/** Rules of a text as JSON (RFC 8259), the notation in which all data files are written. */
export const json = {
  'json/empty': ['The file holds nothing.', 'Even a file without events has to say that it is a collection.'],
  'json/bom': [
    'An invisible mark (U+FEFF) stands at the start of the file.',
    'Some editors write it to say “this is UTF-8”. Many programs refuse such a file.',
  ],
  'json/not-utf8': [
    'The file is stored in another encoding than UTF-8.',
    'Letters such as ë or پ would come out wrong. Nothing else is checked until this is mended.',
  ],
  'json/not-json': [
    'The file does not begin as JSON does.',
    'Often a web page, a table or another format was saved under this name.',
  ],
  'json/merge-conflict': [
    'Git could not join two versions, and its marks are still in the file.',
    'Both versions stand there, one above the other. Somebody has to choose.',
  ],
  'json/too-deep': [
    'Brackets stand within brackets, hundreds of levels deep.',
    'No data needs that. It is the sign of a broken export, and programs fail on it.',
  ],
  'json/truncated': [
    'The file ends before all that was opened is closed.',
    'The rest was lost on the way, or the last closing brackets are missing.',
  ],
  'json/trailing-comma': [
    'A comma stands where nothing follows it.',
    'In JSON a comma stands between two things, never after the last or beside another comma.',
  ],
  'json/missing-comma': ['Two things follow one another without a comma.', 'JSON needs one between them.'],
  'json/missing-colon': [
    'A name is not followed by a colon.',
    'In an object each name has a colon and a value: "date": "1962".',
  ],
  'json/missing-value': [
    'A name has a colon, but no value after it.',
    'Where a value is not known, leave the whole entry out.',
  ],
  'json/mismatched-bracket': [
    'A bracket closes something of the other kind.',
    'What [ opens, ] closes; what { opens, } closes.',
  ],
  'json/missing-bracket': [
    'A bracket is missing.',
    'The indentation tells where: something new begins before what stands around it is closed.',
  ],
  'json/extra-bracket': [
    'A bracket closes more than was meant.',
    'All that follows then stands at the wrong level.',
  ],
  'json/wrong-comma': [
    'Another character stands in place of a comma.',
    'Persian and Arabic commas and the semicolon look alike, but JSON knows the plain comma only.',
  ],
  'json/odd-blank': [
    'A special blank stands between the parts of the file.',
    'It looks like an ordinary one, but programs do not take it for one.',
  ],
  'json/curly-quotes': [
    'A typographic quotation mark stands where a straight one has to.',
    'Word processors put them in by themselves. Use a plain text editor.',
  ],
  'json/single-quotes': ['A text stands in single quotes.', 'JSON knows double quotes only.'],
  'json/unescaped-quote': [
    'A straight quotation mark within a text ends it too early.',
    'What follows is then read as if it were no text.',
  ],
  'json/unquoted-key': [
    'A name stands without quotes.',
    'In JSON names stand in double quotes, as texts do.',
  ],
  'json/unclosed-string': [
    'A text has no closing quote.',
    'A text ends on the line on which it begins; a line break within it is written \\n.',
  ],
  'json/bad-escape': [
    'A backslash stands before a character with which it has no meaning.',
    'The backslash is a sign of JSON itself, so that one that is meant has to be written twice.',
  ],
  'json/control-character': [
    'A text holds a control character, such as a tab.',
    'Such characters cannot be seen and have to be written as an escape, where they are meant at all.',
  ],
  'json/comment': [
    'The file holds a comment.',
    'JSON has none. A remark can be a field of its own: "note": "…".',
  ],
  'json/not-a-number': [
    'NaN or Infinity stands in place of a number.',
    'Some programs write them where a number is not known. JSON does not know them.',
  ],
  'json/number-form': [
    'A number is written in a way that JSON does not know.',
    'Numbers are written with the digits 0 to 9 and a point, whatever the language.',
  ],
  'json/number-too-large': ['A number is larger than programs can hold.', 'It would be read as infinite.'],
  'json/unknown-word': [
    'A word stands without quotes.',
    'Without quotes JSON knows true, false and null only, in small letters.',
  ],
  'json/text-after-end': [
    'More follows after the file is complete.',
    'A file holds one value; all features stand in one list.',
  ],
  'json/unexpected': ['Something stands where JSON does not allow it.', 'The cause is often just before it.'],
  'json/duplicate-key': [
    'The same braces { } hold two fields of the same name.',
    'Programs keep one of the two and drop the other without a word.',
  ],
  'check/too-many': [
    'The file has more problems than are listed.',
    'A broken export repeats the same problem; mend its cause, and most are gone.',
  ],
} as const satisfies Record<string, RuleText>
