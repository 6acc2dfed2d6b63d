import { quote, type Values, type Wording } from './wording'

/** Help with a character that has no place in a text; where it tells two names or ids apart, no advice to take it out. */
const takingOut =
  (help: (v: Values) => string) =>
  (v: Values): string => {
    if (v.twice === 'name')
      return 'Without it the name would be there twice: give this field another name, or remove one of the two.'
    if (v.twice === 'id')
      return 'Without it the id would be there twice: give one of the two another, or remove one if they are the same.'
    return help(v)
  }

/** Faults of texts: how they are worded, and what hides in them. */
export const texts = {
  'wording/unattributed': {
    message: (v) => `${quote(v.word)} stands here as the atlas’s own word.`,
    help: () =>
      'Say whose word it is: "designated … by", "called … by", "according to …", or put it in quotation marks; or use a plain word.',
  },
  'wording/loaded': {
    message: (v) => `${quote(v.word)} takes a side.`,
    help: () => 'Use a plain word (government, member, killed), or say whose word it is.',
  },
  'wording/long': {
    message: (v) => `${quote(v.key)} has ${v.length} characters: more than ${v.limit} are hard to read.`,
    help: () => 'Shorten it; what must be said can stand in "summary", "claims" or "differences".',
  },
  'wording/placeholder': {
    message: (v) => `${quote(v.text)} stands where ${quote(v.key)} is still to be written.`,
    help: () => 'Readers see it as it stands: write what belongs there.',
  },
  'text/unsafe-link': {
    message: (v) =>
      v.scheme && v.scheme !== 'http' && v.scheme !== 'https'
        ? `${quote(v.found)} is a link of the kind ${quote(v.scheme)}, which is never opened.`
        : `${quote(v.found)} is no complete web address.`,
    help: () => 'Links start with https:// or http:// and hold no blanks.',
  },
  'text/unsafe-key': {
    message: (v) => `${quote(v.key)} cannot be the name of a field: programs take it for something else.`,
    help: () => 'Give it another name, or remove it.',
  },
  'text/direction': {
    message: (v) => `A character that turns the direction of reading (${v.found}) is hidden here.`,
    help: takingOut(
      () => 'Remove it: Persian and Arabic need none. Where one is needed, close it again with U+2069.',
    ),
  },
  'text/control': {
    message: (v) => `A control character (${v.found}) is hidden here.`,
    help: takingOut((v) =>
      v.lost === undefined
        ? /000[BCD]$/.test(String(v.found))
          ? 'It stands for a line break: write \\n, or remove it.'
          : 'Remove it.'
        : v.lost === ''
          ? 'A letter was lost here in a conversion: write it anew. Only where nothing is missing, remove the character.'
          : `A conversion made it of ${quote(v.lost)}: write that, or remove the character where nothing is missing.`,
    ),
  },
  'text/half-character': {
    message: (v) => `Half of a character (${v.found}) stands here; the other half is missing.`,
    help: takingOut(() => 'Write the whole character again, or remove the half.'),
  },
  'text/invisible': {
    message: (v) =>
      `An invisible character (${v.found}) is hidden here; search and comparison stumble over it.`,
    help: takingOut(() => 'Remove it.'),
  },
  'text/markup': {
    message: (v) => `${quote(v.found)} is markup; it will be shown as it stands.`,
    help: () => 'Write plain text: no tags, and characters in place of codes such as &amp;.',
  },
  'text/replacement': {
    message: () => 'The character � says that something was lost when this text was decoded.',
    help: () => 'Restore the text from its origin.',
  },
} as const satisfies Record<string, Wording>
