interface SafeLink {
  readonly href: string
  readonly host: string
  /** The same address to be read: letters of other scripts as such (RFC 3987, 3.2). */
  readonly readable: string
}

/** Of the URL standard (https://url.spec.whatwg.org), what browsers, their workers and Node share. */
declare const URL: {
  new (text: string): { readonly href: string; readonly host: string; username: string; password: string }
  canParse(text: string): boolean
}

/** The parser makes an address also of what lacks the slashes or the host. */
const WEB_ADDRESS = /^\s*https?:\/\/[^\s/?#]/i

/**
 * A link that may be followed: http or https only. `undefined` for any other text. Names in other scripts are hosts in
 * Punycode, so that none can be taken for another; a login, which could be taken for the host, is left out.
 */
export function safeLink(text: string | undefined): SafeLink | undefined {
  if (text === undefined || !WEB_ADDRESS.test(text) || !URL.canParse(text)) return undefined
  const url = new URL(text)
  // Each assignment writes the address anew, and readers of a million links have none.
  if (url.username !== '') url.username = ''
  if (url.password !== '') url.password = ''
  const { href, host } = url
  return { href, host, readable: readable(href) }
}

/** The host that a link leads to, where its words do not plainly begin with it. */
export function hiddenHost(words: string, href: string): string | undefined {
  const { host } = new URL(href)
  const [shown = ''] = /^(?:https?:\/\/)?[^/?#]*/i.exec(words.trim()) ?? []
  return shown.replace(/^https?:\/\//i, '').toLowerCase() === host ? undefined : host
}

function readable(href: string): string {
  try {
    // What nobody sees, or what turns the direction of reading, stays encoded.
    return decodeURI(href).replace(/[\s\p{C}\p{DI}]/gu, encodeURIComponent)
  } catch {
    return href
  }
}
