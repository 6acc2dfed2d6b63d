/** What the page asks of its service worker. */
export type ToServiceWorker =
  /** The name that Workbox gives it: the new version takes over from the one that is in use. */
  | { readonly type: 'SKIP_WAITING' }
  /** Stores what is missing of the page; of the base map its beginning, or all of it. */
  | { readonly type: 'KEEP'; readonly wholeBaseMap: boolean }

/** Why something is not stored: there is no room (or the reader's settings give none), or it could not be fetched as it should be. */
export type WhyMissing = 'room' | 'fetch'

/** What the service worker tells a page that waits for it, when it cannot store the page and so does not start. */
export interface NotStored {
  readonly type: 'NOT_STORED'
  readonly why: WhyMissing
}

/** What the service worker answers to `KEEP`. */
export interface Kept {
  /** What is stored, in bytes. */
  readonly bytes: number
  /** Whether that is all of the page's code, data and fonts. */
  readonly hasPage: boolean
  readonly hasBaseMap: boolean
  readonly missing?: WhyMissing
}
