interface SafeLink {
  readonly href: string
  readonly host: string
  /** The same address to be read: letters of other scripts as such (RFC 3987, 3.2). */
  readonly readable: string
}

/** Of the URL standard (https://url.spec.whatwg.org), what browsers, their workers and Node share. */
declare const URL: {
  new (text: string): { readonly href: string; readonly host: string }
  canParse(text: string): boolean
}

/** The parser makes an address also of what lacks the slashes or the host. */
const WEB_ADDRESS = /^\s*https?:\/\/[^\s/?#]/i

/** A link that may be followed: http or https only. `undefined` for any other text. */
export function safeLink(text: string | undefined): SafeLink | undefined {
  if (text === undefined || !WEB_ADDRESS.test(text) || !URL.canParse(text)) return undefined
  const { href, host } = new URL(text)
  return { href, host, readable: readable(href) }
}

function readable(href: string): string {
  try {
    // What nobody sees, or what turns the direction of reading, stays encoded.
    return decodeURI(href).replace(/[\s\p{C}]/gu, encodeURIComponent)
  } catch {
    return href
  }
}
