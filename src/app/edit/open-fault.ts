/** Why files were not opened. */
export type OpenFault =
  /** Without a name it is all files together. */
  | { readonly kind: 'too-large'; readonly name: string; readonly bytes: number }
  /** One object has more members than a page can read with each key that is pressed. */
  | { readonly kind: 'overfull'; readonly name: string; readonly line: number; readonly members: number }
  | { readonly kind: 'not-text'; readonly name: string; readonly byte: number; readonly encoding: string }
  /** A picture, or what else holds no text at all. */
  | { readonly kind: 'no-text'; readonly name: string }
  /** A spreadsheet, KMZ or another archive. */
  | { readonly kind: 'packed'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly name: string; readonly detail: string }
  /** Nothing came from an address. */
  | { readonly kind: 'address'; readonly name: string; readonly detail: string }
  /** An http address of another site, which the page does not fetch. */
  | { readonly kind: 'http'; readonly name: string }
  /** An address that the reader waits for no longer. */
  | { readonly kind: 'unanswered'; readonly name: string }
  /** What is no address of the web, or does not say how it is fetched. */
  | { readonly kind: 'scheme'; readonly name: string }
  /** An address that holds a name or a password, without them. */
  | { readonly kind: 'password'; readonly name: string }
  /** The host of an address refused it: an HTTP status other than 2xx. */
  | { readonly kind: 'status'; readonly name: string; readonly status: number }
  /** An address leads on to another host than the one that it names. */
  | { readonly kind: 'elsewhere'; readonly name: string; readonly host: string }
  /** A web page came from an address. */
  | { readonly kind: 'page'; readonly name: string }
  | { readonly kind: 'same-name'; readonly name: string }
  /** The address leads to an event, a place or a stay that the atlas does not have. */
  | { readonly kind: 'nowhere'; readonly name: string }
  /** A folder without the file of an atlas. */
  | { readonly kind: 'no-atlas'; readonly name: string }
  | { readonly kind: 'empty' }

export class Refusal extends Error {
  constructor(readonly fault: OpenFault) {
    super(fault.kind)
  }
}
