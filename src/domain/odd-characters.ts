const ODD =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\p{Cs}/gu

/** What is left of a text when all that cannot be seen in it is taken away. */
export function withoutOddCharacters(text: string): string {
  return text.replace(ODD, '')
}
