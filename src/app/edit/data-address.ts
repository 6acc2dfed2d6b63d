import { DATA_KEY, FIELDS_KEY } from '../../domain/view/view-keys'
import { writeAddress } from '../write-address'
import { Refusal } from './open-fault'

/** The address that a text is, also one within this site; undefined where it is none. */
export function asAddress(text: string): URL | undefined {
  return URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : undefined
}

/**
 * The address of files to be fetched.
 *
 * @throws Refusal of what does not say how it is fetched, and of what holds a password, which is not repeated
 */
export function toAddress(text: string): URL {
  const url = asAddress(text)
  if (url && (url.username || url.password)) throw new Refusal({ kind: 'password', name: masked(url) })
  // `//host` would be fetched as this page was, and `https:/host` from this site.
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    /^\s*(?:[\\/]{2}|https?:(?![\\/]{2}))/i.test(text)
  )
    throw new Refusal({ kind: 'scheme', name: text.replace(/^[^?#]*@/, '…@') })
  return url
}

function masked({ protocol, host, pathname }: URL): string {
  return `${protocol}//…@${host}${pathname}`
}

/** Lets the page's address name where the file came from, so that links lead to it. */
export function setDataAddress(address: string | undefined): void {
  const url = new URL(location.href)
  if ((url.searchParams.get(DATA_KEY) ?? undefined) === address) return
  // It is of what stood there.
  url.searchParams.delete(FIELDS_KEY)
  if (address === undefined) url.searchParams.delete(DATA_KEY)
  else url.searchParams.set(DATA_KEY, address)
  writeAddress('replaceState', history.state, url.href)
}
