import { fileId, telltaleParts } from '../../domain/collection/file-id'
import { COLLECTION_BEGINNING, isCollection, isSurelyCollection } from '../../domain/collection/is-collection'
import { percentDecoded } from '../../domain/link/percent-decoded'
import { isFramed } from '../../domain/view/is-framed'
import { formatLocalFile, parseLocalFile } from '../../domain/view/local-file'
import { DATA_KEY, FILE_KEY } from '../../domain/view/view-keys'
import { bytesOf } from '../bytes-of'
import { toAddress } from '../edit/data-address'
import { isNamedParquet } from '../parquet/is-named-parquet'
import { enterSource, leaveEntry, nameSource } from './collection-address'
import { forgetFile, holdFile, keptFile } from './kept-files'
import {
  beginOpening,
  collections,
  type NamedSource,
  NO_COLLECTION,
  namedSource,
  type OpenedCollection,
} from './opened-collection'
import { prepareReading, readAhead } from './read-collection'

let count = 0

/** Files of the reader's that were opened since the page was loaded, to which Back and Forward lead. */
const openedBefore = new Map<string, File>()

/**
 * Opens a file of the reader's to be looked at, if it is one of features and nothing else is opened meanwhile; returns whether
 * nothing is left to be done with it. What the address tells of the view goes on where the file was missing for it.
 */
export async function openCollection(file: File): Promise<boolean> {
  const isLast = beginOpening()
  prepareReading()
  const beginning = await readableBytes(file.slice(0, COLLECTION_BEGINNING))
  if (!isLast()) return true
  if (beginning === undefined || !isCollection(beginning, file.size)) return false
  const parts = await Promise.all(telltaleParts(file.size).map((part) => readableBytes(file.slice(...part))))
  if (!isLast()) return true
  const local = {
    id: fileId(
      file,
      parts.filter((part) => part !== undefined),
    ),
    name: file.name,
  }
  openedBefore.set(local.id, file)
  readAhead(file)
  const named: NamedSource = { key: FILE_KEY, value: formatLocalFile(local) }
  if (collections.getState().missing) nameSource(named)
  else enterSource(named)
  show({ name: local.name, source: file, named, local })
  return true
}

/** Undefined where they cannot be read. */
function readableBytes(part: Blob): Promise<Uint8Array | undefined> {
  return bytesOf(part).catch(() => undefined)
}

/**
 * Opens what an address leads to, in a view of its own, if that is to be looked at and nothing else is opened before it answers;
 * returns whether nothing is left to be done with it.
 *
 * @param text the address as it was written
 */
export async function openCollectionAt(text: string): Promise<boolean> {
  const address = addressIn(text)
  if (!address) return false
  const isLast = beginOpening()
  const isToLookAt = await leadsToCollection(address)
  if (!isLast()) return true
  if (!isToLookAt) return false
  const named: NamedSource = { key: DATA_KEY, value: address.href }
  enterSource(named)
  showAddress(address, named)
  return true
}

/**
 * Shows what the address of the page names, as long as it does and nothing else is opened; returns whether nothing is left to be
 * done with it.
 */
export async function openNamed(named: NamedSource): Promise<boolean> {
  const isLast = beginOpening()
  const isStill = () => isLast() && isNamed(named)
  if (named.key === FILE_KEY) {
    const local = parseLocalFile(named.value)
    const file = openedBefore.get(local.id) ?? (await keptFile(local.id))
    if (!isStill()) return true
    if (file) openedBefore.set(local.id, file)
    if (file) show({ name: local.name, source: file, named, local })
    else collections.setState({ ...NO_COLLECTION, missing: named })
    return true
  }
  // In a frame of another page nothing is edited, and the atlas in its place would mislead.
  const isInFrame = isFramed(new URLSearchParams(location.search))
  const address = addressIn(named.value)
  if (!address) {
    if (isInFrame) collections.setState({ ...NO_COLLECTION, missing: named })
    return isInFrame
  }
  const isToLookAt = isInFrame || (await leadsToCollection(address))
  if (!isStill()) return true
  if (isToLookAt) showAddress(address, named)
  return isToLookAt
}

/** Closes it; the page goes on with the atlas that it came with. */
export function closeCollection(): void {
  const { local } = leaveCollection({})
  if (local) void forgetFile(local.id)
}

/** What is given up already, while the page is on its way back. */
let givenUp: number | undefined

/** Gives up the reading of what was just opened: what was shown before it is shown again, or the atlas. */
export function cancelOpening(): void {
  const { opened } = collections.getState()
  if (!opened || opened.key === givenUp) return
  givenUp = opened.key
  const { local } = opened
  if (local) {
    openedBefore.delete(local.id)
    void forgetFile(local.id)
  }
  if (leaveEntry()) return
  beginOpening()
  collections.setState(NO_COLLECTION)
}

/** Goes on with the editor, perhaps of what an address names, or with the atlas, in an entry of the history of its own; returns what was shown. */
export function leaveCollection(
  entry: { readonly mode?: 'edit' },
  named?: NamedSource,
): Partial<OpenedCollection> {
  const { opened } = collections.getState()
  beginOpening()
  enterSource(named, entry)
  collections.setState(NO_COLLECTION)
  holdFile(undefined)
  return opened ?? {}
}

function show(opened: Omit<OpenedCollection, 'key'>): void {
  holdFile(opened.local?.id)
  collections.setState({ ...NO_COLLECTION, opened: { ...opened, key: ++count } })
}

function showAddress(address: URL, named: NamedSource): void {
  const name = address.pathname.split('/').at(-1) || address.host
  show({ name: percentDecoded(name), source: address, named })
}

/** The address that a text is; undefined of what is none that is fetched, which the editor tells. */
function addressIn(text: string): URL | undefined {
  try {
    return toAddress(text)
  } catch {
    return undefined
  }
}

function isNamed({ key, value }: NamedSource): boolean {
  const named = namedSource()
  return named?.key === key && named.value === value
}

/** Milliseconds in which an address has to answer to be known for the editor's. */
const ANSWERS_WITHIN = 3000

/** Milliseconds after which less than the beginning of what it has does. */
const COMES_WITHIN = 300

/** Whether an address leads to what is to be looked at, as far as it answers: what shows that tells why it does not, and can be cancelled. */
async function leadsToCollection(address: URL): Promise<boolean> {
  if (!isReachable(address) || isNamedParquet(address)) return true
  const given = new AbortController()
  const timer = setTimeout(() => given.abort(), ANSWERS_WITHIN)
  try {
    const response = await fetch(address, { signal: given.signal, credentials: 'omit' })
    const size = Number(response.headers.get('content-length')) || undefined
    return !response.ok || response.body === null || isCollection(await firstToCome(response.body), size)
  } catch {
    return true
  } finally {
    clearTimeout(timer)
    given.abort()
  }
}

/** Whether the policy of the page lets it fetch an address; workers, which that does not rule, may fetch others. */
function isReachable({ protocol, origin }: URL): boolean {
  return protocol === 'https:' || origin === location.origin
}

/** As much of what comes as tells what it is. */
async function firstToCome(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const beginning = new Uint8Array(COLLECTION_BEGINNING)
  const reader = stream.getReader()
  let length = 0
  const until = performance.now() + COMES_WITHIN
  const late = new Promise((resolve) => setTimeout(resolve, COMES_WITHIN))
  const isEnough = () => performance.now() >= until && isSurelyCollection(beginning.subarray(0, length))
  while (length < COLLECTION_BEGINNING) {
    const next = reader.read()
    await Promise.race([next, late])
    if (isEnough()) {
      next.catch(() => undefined)
      break
    }
    const { value } = await next
    if (!value) break
    const part = value.subarray(0, COLLECTION_BEGINNING - length)
    beginning.set(part, length)
    length += part.length
  }
  return beginning.subarray(0, length)
}
