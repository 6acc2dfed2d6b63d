import { createStore } from 'zustand/vanilla'
import { isFramed } from '../../domain/view/is-framed'
import type { LocalFile } from '../../domain/view/local-file'
import { DATA_KEY, FILE_KEY } from '../../domain/view/view-keys'

/** A file of anybody's dated features that the page shows in place of an atlas. */
export interface OpenedCollection {
  /** Another for each file that is opened. */
  readonly key: number
  readonly name: string
  /** The reader's own, or of an address that others can fetch too. */
  readonly source: File | URL
  /** What an address of the page says of it. */
  readonly named: NamedSource
  /** Of the reader's own. */
  readonly local?: LocalFile
}

/** What an address of the page names to be shown in place of the atlas, as it is written there. */
export interface NamedSource {
  readonly key: typeof FILE_KEY | typeof DATA_KEY
  readonly value: string
}

interface CollectionState {
  readonly opened: OpenedCollection | undefined
  /** What the address names, which is on somebody's computer and not kept in this browser, or which no page fetches. */
  readonly missing: NamedSource | undefined
  /** What the address names, which is being looked for. */
  readonly sought: NamedSource | undefined
}

export const NO_COLLECTION: CollectionState = { opened: undefined, missing: undefined, sought: undefined }

export const collections = createStore<CollectionState>()(() => NO_COLLECTION)

let openings = 0

/**
 * To be called as soon as something else is to be shown: what was asked for before and answers late shows nothing then.
 *
 * @returns whether nothing else has been asked for since
 */
export function beginOpening(): () => boolean {
  const opening = ++openings
  return () => opening === openings
}

/** What the page's address names to be looked at; what is to be edited is the editor's. */
export function namedSource(): NamedSource | undefined {
  const address = new URLSearchParams(location.search)
  if (address.get('mode') === 'edit') return undefined
  // In a frame of another page files of the reader's are not looked for.
  for (const key of isFramed(address) ? ([DATA_KEY] as const) : ([FILE_KEY, DATA_KEY] as const)) {
    const value = address.get(key)
    if (value) return { key, value }
  }
  return undefined
}

/** Whether the page shows what its address names, or tells that it is not here. */
export function isShown(named: NamedSource | undefined): boolean {
  const { opened, missing } = collections.getState()
  const shown = opened?.named ?? missing
  return named?.key === shown?.key && named?.value === shown?.value
}
