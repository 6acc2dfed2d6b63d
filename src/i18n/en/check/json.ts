import { countOf, quote, type Wording } from './wording'

/** What to do with values that follow one another in one text. */
const LINES =
  'Features that stand one after the other (lines of GeoJSON, RFC 8142) are opened by the page as they are; npm run convert -- IN OUT.geojson makes one FeatureCollection of them.'

/** Faults of a text as JSON. */
export const json = {
  'json/empty': {
    message: () => 'The file is empty.',
    help: () =>
      'Restore it from an earlier version; an empty collection is {"type": "FeatureCollection", "features": []}.',
  },
  'json/bom': {
    message: () => 'The file starts with an invisible byte order mark (U+FEFF), which JSON does not allow.',
    help: () => 'Save it as "UTF-8" rather than "UTF-8 with BOM".',
  },
  'json/not-utf8': {
    message: (v) =>
      v.encoding
        ? `The file is ${v.encoding}, not UTF-8.`
        : `The file is not UTF-8: byte ${v.byte} (0x${v.value}) fits no character.`,
    help: (v) =>
      v.encoding === 'gzip'
        ? 'It is packed. Unpack it first, with gunzip for example; the page opens it as it is, and npm run convert reads it.'
        : 'Open it in the program that wrote it and save it again with the encoding UTF-8.',
  },
  'json/not-json': {
    message: (v) =>
      v.found
        ? `This is not JSON: it begins with ${v.found}.`
        : 'This is not JSON: it looks like HTML or XML.',
    help: (v) =>
      String(v.found ?? '').startsWith('U+001E')
        ? LINES
        : v.found
          ? 'A data file begins with { or [. Remove what stands before that, or see whether another file was saved under this name.'
          : 'Perhaps a web page was saved in place of the file, or this is KML or GPX under another name.',
  },
  'json/merge-conflict': {
    message: (v) =>
      v.marker
        ? `The marker ${v.marker} of a merge conflict was left here.`
        : `A merge conflict is not resolved: <<<<<<< here, ${Number(v.middleLine) > 0 ? `======= on line ${v.middleLine}, ` : ''}>>>>>>> on line ${v.endLine}.`,
    help: (v) =>
      v.marker
        ? 'Compare with the versions that were merged, keep what is right and delete this line.'
        : `Keep what is right of both versions${v.ours && v.theirs ? ` (${quote(v.ours)} above, ${quote(v.theirs)} below =======)` : ''}, then delete the lines with the markers.`,
  },
  'json/too-deep': {
    message: (v) => `Brackets stand within brackets ${v.depth} levels deep; ${v.max} are read at most.`,
    help: () => 'GeoJSON needs about ten. Look for brackets that are opened again and again.',
  },
  'json/truncated': {
    message: (v) =>
      v.name
        ? `The file ends inside ${quote(v.name)}, opened on line ${v.line}.`
        : `The file ends inside what was opened on line ${v.line}.`,
    help: () => 'The rest is missing, or a closing bracket or quote is: compare with an earlier version.',
  },
  'json/trailing-comma': {
    message: (v) =>
      v.found === ','
        ? 'Two commas stand in a row.'
        : `A comma stands before ${quote(v.found)}, with nothing after it.`,
    help: (v) =>
      v.found === ','
        ? 'Remove one, or write between them what is missing.'
        : 'Remove the comma: none stands after the last in a list.',
  },
  'json/missing-comma': {
    message: (v) => `A comma is missing before ${v.found}.`,
    help: () => 'Put a comma here, after what stands before it.',
  },
  'json/missing-colon': {
    message: (v) => `A colon is missing after ${quote(v.key)}.`,
    help: (v) => `Write ${quote(v.key)}: and then the value.`,
  },
  'json/missing-value': {
    message: (v) => `${quote(v.key)} has no value.`,
    help: () => 'Write a value after the colon, or remove the name as well.',
  },
  'json/mismatched-bracket': {
    message: (v) =>
      `${quote(v.found)} stands where ${quote(v.wanted)} has to close what was opened on line ${v.line}.`,
    help: (v) =>
      `Write ${v.wanted} here, or look for a bracket that is missing or one too many since line ${v.line}.`,
  },
  'json/missing-bracket': {
    message: (v) =>
      v.wanted === '{'
        ? `A { is missing before ${v.found}: a name stands only in an object, and this is a list.`
        : `A ${v.wanted} is missing before ${v.found}: ${v.name ? `${quote(v.name)}, opened on line ${v.line},` : `what was opened on line ${v.line}`} is not closed.`,
    help: (v) =>
      v.wanted === '{'
        ? 'Begin the object with { before its first name.'
        : `Write ${v.wanted} here, and the comma after it where more follows.`,
  },
  'json/extra-bracket': {
    message: (v) =>
      `This ${v.found} seems to be one too many: it closes what was opened on line ${v.line}, which is indented otherwise.`,
    help: (v) => `Remove it, or look for a bracket that is missing since line ${v.line}.`,
  },
  'json/wrong-comma': {
    message: (v) => `${v.found} stands where a comma has to.`,
    help: () => 'Write the plain comma , (none after the last in a list).',
  },
  'json/odd-blank': {
    message: (v) => `A special blank (${v.found}) stands here, which JSON does not know.`,
    help: () => 'Remove it and type an ordinary blank. Such come along with text copied from web pages.',
  },
  'json/curly-quotes': {
    message: (v) => `${v.found} is a typographic quotation mark; JSON knows only the straight ".`,
    help: () =>
      'Word processors bend quotes. Type straight ones around names and texts; within a text they may stay bent.',
  },
  'json/single-quotes': {
    message: () => "Names and texts stand in double quotes, not in '.",
    help: () => 'Put it into double quotes: "…".',
  },
  'json/unescaped-quote': {
    message: (v) => `The text ended at the quote before ${v.found}.`,
    help: () => 'Quotes within a text are written \\" or, better, as “ and ”.',
  },
  'json/unquoted-key': {
    message: (v) => `The name ${v.found} stands without quotes.`,
    help: (v) => `Write ${quote(String(v.found).replace(/:.*$/, ''))}.`,
  },
  'json/unclosed-string': {
    message: (v) => `The text ${v.found} has no closing quote on its line.`,
    help: () => 'Close it with "; a line break within a text is written \\n.',
  },
  'json/bad-escape': {
    message: (v) => `${v.found} means nothing in JSON: a backslash gives the sign after it another meaning.`,
    help: () =>
      'Write \\\\ where a backslash is meant. With a meaning are only \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hex digits.',
  },
  'json/control-character': {
    message: (v) =>
      `A control character (${v.found}${v.found === 'U+0009' ? ', a tab' : ''}) stands in a text.`,
    help: (v) => (v.found === 'U+0009' ? 'Write a blank, or \\t.' : 'Remove it.'),
  },
  'json/comment': {
    message: () => 'JSON has no comments.',
    help: () => 'Put the remark into a field such as "note", or tell it where you propose the change.',
  },
  'json/not-a-number': {
    message: (v) => `JSON has no number ${v.found}.`,
    help: () => 'Where a number is not known, leave the field out, or write null.',
  },
  'json/number-form': {
    message: (v) => `${v.found} is not written as JSON writes numbers.`,
    help: () =>
      'Write the digits 0 to 9 with a point: 0.5, -3, 12; no leading zero, no plus, no comma, a digit on both sides of the point.',
  },
  'json/number-too-large': {
    message: (v) => `${v.found} is too large for a number.`,
    help: () => 'Look for a digit or an exponent too many; a long identifier belongs in quotes.',
  },
  'json/unknown-word': {
    message: (v) =>
      v.wanted ? `${v.found} is no word of JSON.` : `The text ${v.found} stands without quotes.`,
    help: (v) => (v.wanted ? `Write ${v.wanted}.` : 'Put it into double quotes: "…".'),
  },
  'json/text-after-end': {
    message: () => 'More follows where the file was complete.',
    help: (v) =>
      String(v.found).startsWith('{')
        ? `${LINES} Of anything else remove what follows.`
        : 'Remove what follows, or put all of it into one list.',
  },
  'json/unexpected': {
    message: (v) => (v.found ? `${quote(v.found)} is unexpected here.` : 'This is not JSON.'),
    help: () => 'Look at the line before it, too: the fault often begins there.',
  },
  'json/duplicate-key': {
    message: (v) => `${quote(v.key)} stands twice in the same braces { }; the first is on line ${v.line}.`,
    help: () => 'Programs keep one of the two, and not all of them the same. Remove one, or rename it.',
  },
  'check/too-many': {
    message: (v) =>
      `${countOf(v.count, 'further problem', 'further problems')} in this file ${Number(v.count) === 1 ? 'is' : 'are'} not listed.`,
    help: (v) => `Mend the first ${v.shown}, then check again.`,
  },
  'read/shape': {
    message: (v) => `The value does not have the expected shape: ${v.message}.`,
    help: () => 'Run the checker on the file for the exact place.',
  },
} as const satisfies Record<string, Wording>
