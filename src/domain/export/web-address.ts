/** An address that may be made a link of: http or https only. `undefined` for any other text. */
export function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/[^\s/]/i.test(text) ? text : undefined
}
