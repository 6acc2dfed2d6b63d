/** A link that may be followed: http or https only. `undefined` for any other text. */
export function safeLink(text: string | undefined): { href: string; host: string } | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined
  const { protocol, href, host } = new URL(text)
  return protocol === 'https:' || protocol === 'http:' ? { href, host } : undefined
}
