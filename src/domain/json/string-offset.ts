/**
 * Where the character at `index` of a decoded string stands in the text, given the offset of the string's
 * opening quote: escapes make the written string longer than the read one.
 */
export function stringOffset(text: string, openingQuote: number, index: number): number {
  let offset = openingQuote + 1
  for (let read = 0; read < index && offset < text.length; read++) {
    if (text[offset] !== '\\') offset += 1
    else offset += text[offset + 1] === 'u' ? 6 : 2
  }
  return Math.min(offset, text.length)
}
