import type { RuleText } from './rule-text'

/** Rules of texts: how they are worded, and what hides in them. */
export const texts = {
  'wording/unattributed': [
    'A contested word stands as the own word of the atlas.',
    'Such words are told as the words of those who use them.',
  ],
  'wording/loaded': ['A word leans to one side.', 'The atlas tells what happened; readers judge.'],
  'wording/long': ['A text is longer than there is room for.', 'Lists and cards would cut it.'],
  'wording/placeholder': [
    'A text is still to be written.',
    'What a new atlas or a source that was missing begins with is shown to readers as it stands.',
  ],
  'text/unsafe-link': ['A link is no complete web address.', 'Only https:// and http:// are ever opened.'],
  'text/unsafe-key': [
    'A field has a name that programs take for a command.',
    'Some would break on it, or be misled by it.',
  ],
  'text/direction': [
    'A hidden character turns the direction in which a text is read.',
    'What readers see is then not what stands there.',
  ],
  'text/control': [
    'A hidden control character stands in a text.',
    'It is left over from a conversion and shows as nothing or as a box.',
  ],
  'text/half-character': [
    'One half of a character stands without the other.',
    'It was cut in the middle, as some programs cut texts; many programs refuse the whole file then.',
  ],
  'text/invisible': ['A hidden character without width stands in a text.', 'Search would not find the word.'],
  'text/replacement': ['A letter was lost when a text was converted.', 'The sign � stands in its place.'],
  'text/markup': ['A text holds tags or codes of HTML.', 'Texts are shown exactly as they are written.'],
} as const satisfies Record<string, RuleText>
