/** The characters of windows-1252 from 0x80 to 0x9f, as the Encoding Standard has them. */
const CHARACTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** What a control character from U+0080 to U+009F is where a text of windows-1252 was read as latin-1; other characters as they are. */
export function fromLatin1(character: string): string {
  return CHARACTERS[character.charCodeAt(0) - 0x80] ?? character
}
