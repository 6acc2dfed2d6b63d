/** Letters that are written in several ways, beyond what Unicode decomposition unites. */
const VARIANTS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ؤ: 'و',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

/**
 * Text as search compares it: lower case, without diacritics (Latin) and vowel signs (Arabic script), with Arabic
 * and Persian forms of ye and kaf united, zero-width joiners and punctuation as spaces.
 */
export function normaliseText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[يىكةۀأإآؤıłøđßæœ]/g, (letter) => VARIANTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[’'ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
