/** What stands between the slashes and the host of an address: `https://name:password@host`. */
const LOGIN = /^(https?:\/\/)[^/?#\\\s]*@/i

/** An address without the name and password that somebody logs in with. */
export function withoutLogin(address: string): string {
  return address.replace(LOGIN, '$1')
}
