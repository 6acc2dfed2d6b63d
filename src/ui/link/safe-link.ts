interface SafeLink {
  readonly href: string
  readonly host: string
  /** The same address to be read: letters of other scripts as such (RFC 3987, 3.2). */
  readonly readable: string
}

/** A link that may be followed: http or https only. `undefined` for any other text. */
export function safeLink(text: string | undefined): SafeLink | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined
  const { protocol, href, host } = new URL(text)
  return protocol === 'https:' || protocol === 'http:' ? { href, host, readable: readable(href) } : undefined
}

function readable(href: string): string {
  try {
    // What nobody sees, or what turns the direction of reading, stays encoded.
    return decodeURI(href).replace(/[\s\p{C}]/gu, encodeURIComponent)
  } catch {
    return href
  }
}
