const LOCAL = 'http://localhost:4173/'

/**
 * The address at which the built site will stand, with a slash at its end; that of `npm start` where none is given.
 * `undefined` where it is no http or https address.
 */
export function siteAddress(given: string | undefined): { address: string; isKnown: boolean } | undefined {
  if (!given) return { address: LOCAL, isKnown: false }
  if (!URL.canParse(given)) return undefined
  const { protocol, origin, pathname } = new URL(given)
  if (protocol !== 'http:' && protocol !== 'https:') return undefined
  return { address: `${origin}${pathname.replace(/\/*$/, '/')}`, isKnown: true }
}
