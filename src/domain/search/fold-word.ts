/** Letters that Unicode does not decompose, and spellings that Persian and Arabic keyboards keep apart. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ك: 'ک',
  ي: 'ی',
  ى: 'ی',
  ة: 'ه',
  ە: 'ه',
}

const SAME_LETTERS = new RegExp(`[${Object.keys(SAME_LETTER).join('')}]`, 'gu')
/** Combining marks, tatweel, apostrophes and the invisible characters that steer joining and direction. */
const SILENT = /[\p{M}\u0640'’ʼ\u200c-\u200f\u202a-\u202e\u2066-\u2069]/gu
/** Most words of most texts: they need none of the rest, which costs ten times as much. */
const PLAIN = /^[ -&(-~]*$/
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g

/**
 * A word as search compares it: lower case, without diacritics (Manëz: manez), with one form for the variants
 * of ye, kaf and he, of hamza carriers and of digits, and without zero-width non-joiners.
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(SILENT, '')
    .toLowerCase()
    .replace(SAME_LETTERS, (letter) => SAME_LETTER[letter] ?? letter)
    .replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
}
