/** Embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX 9), which turn the text around them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/u

/** Marks of direction, which belong into texts with letters that are read from the right. */
const MARKS = '[\\u061c\\u200e\\u200f]'
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Letters beside which a joiner (U+200C, U+200D) is spelling, and emoji that it joins. */
const JOINED =
  '(?:(?![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}])[\\p{L}\\p{M}]|\\p{Extended_Pictographic}|[\\ufe0f\\u{1f3fb}-\\u{1f3ff}])'

const ALWAYS =
  '[\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufeff\\uffa0]'
const JOINERS = `(?<!${JOINED})[\\u200c\\u200d](?!${JOINED})|(?<=[\\u200c\\u200d])[\\u200c\\u200d]`
/** One may follow a sign, which it gives a form; more, or one without a sign, can only hide something. */
const SELECTORS = '(?<![^\\s\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}])[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]'
/** Letters that show as nothing, other than those of the flags of parts of countries. */
const TAGS = '(?<!\\u{1f3f4}[\\u{e0020}-\\u{e007e}]{0,6})[\\u{e0000}-\\u{e007f}]'

const INVISIBLE = [ALWAYS, JOINERS, SELECTORS, TAGS].join('|')

/** Finds signs without width or shape that belong to no spelling of a text such as this. */
export function invisibleSigns(text: string): RegExp {
  return new RegExp(RIGHT_TO_LEFT.test(text) ? INVISIBLE : `${INVISIBLE}|${MARKS}`, 'gu')
}

/** A text with its hidden signs written out: `⟨U+202E⟩`. Undefined where it has none. */
export function shownSigns(text: string): string | undefined {
  const shown = text.replace(new RegExp(TURNING, 'gu'), codePoint).replace(invisibleSigns(text), codePoint)
  return shown === text ? undefined : shown
}

function codePoint(sign: string): string {
  return `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`
}
