import { ATLAS_FILE } from '../../domain/check/dataset'
import { BROKEN, parse } from '../../domain/edit/item-list'
import { asObject, textsOf } from '../../domain/json/json-value'
import { findEncodingFault } from '../../domain/json/utf8'
import { DATA_KEY } from '../../domain/view/view-keys'
import { EDITED_KEY, edited } from '../edited'
import { dropItem, readItem, writeItem } from '../tabs/tab-storage'
import type { DocumentSource, OpenedFiles } from './document-source'
import { type KeptDraft, listEdits, loadEdits } from './edit-drafts'
import { workOnFiles } from './edit-session'
import { editing } from './editing-state'
import { showEdited } from './show-edited'

/** Units of text of all files together beyond which a page becomes slow to edit in. */
export const MOST_TEXT = 64_000_000

/** Why files were not opened. */
export type OpenFault =
  | { readonly kind: 'too-large'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'not-text'; readonly name: string; readonly byte: number; readonly encoding: string }
  | { readonly kind: 'unreadable'; readonly name: string; readonly detail: string }
  | { readonly kind: 'address'; readonly name: string; readonly detail: string }
  | { readonly kind: 'empty' }

/** The files of a dataset that are edited, by the address of their folder. */
const DATASET_FILES = [ATLAS_FILE, 'events.geojson', 'relocations.geojson', 'places.geojson', 'sources.json']

let stopShowing = () => {}

/** Opens the atlas that the page came with. */
export async function openDataset(dataset: URL, title: string): Promise<void> {
  const source: DocumentSource = { kind: 'dataset', name: title, address: dataset.href }
  const id = `dataset ${dataset.href}`
  await opening(async () => {
    const texts = new Map<string, string>()
    const fetchAll = async (names: readonly string[]) => {
      const all = await Promise.all(names.map((name) => fetchText(new URL(name, dataset), name)))
      for (const [index, name] of names.entries()) texts.set(name, all[index] ?? '')
    }
    await fetchAll(DATASET_FILES)
    await fetchAll(lessonsOf(texts.get(ATLAS_FILE) ?? ''))
    await begin({ source, texts }, await loadEdits(id).catch(() => undefined), id)
  })
}

/** Names of the files of the lessons that an atlas lists. */
function lessonsOf(atlas: string): readonly string[] {
  const value = parse(atlas)
  return value === BROKEN ? [] : [...textsOf(asObject(value).lessons)].map(([id]) => `lessons/${id}.json`)
}

/** Opens a file of another address. */
export async function openAddress(address: string): Promise<void> {
  await opening(async () => {
    const url = toAddress(address)
    const name = decodeURIComponent(url.pathname.split('/').at(-1) || url.host)
    const texts = new Map([[name, await fetchText(url, name)]])
    await openTexts({ source: { kind: 'address', name, address: url.href }, texts })
    setDataAddress(address)
  })
}

/** Opens files of the reader's disk, together: those of an atlas, or one of its own. */
export async function openFiles(
  files: readonly (File & { readonly handle?: FileSystemFileHandle | undefined })[],
) {
  await opening(async () => {
    const texts = new Map<string, string>()
    const handles = new Map<string, FileSystemFileHandle>()
    for (const file of files) {
      texts.set(file.name, await readText(file))
      if (file.handle !== undefined) handles.set(file.name, file.handle)
    }
    const [first] = files
    if (first === undefined) throw fault({ kind: 'empty' })
    const name = texts.size === 1 ? first.name : texts.has(ATLAS_FILE) ? ATLAS_FILE : `${first.name} …`
    await openTexts({ source: { kind: 'file', name }, texts, handles })
  })
}

/** Opens a text that was pasted, or a new one. */
export async function openText(kind: 'paste' | 'new', name: string, text: string): Promise<void> {
  await opening(() => openTexts({ source: { kind, name }, texts: new Map([[name, text]]) }))
}

/** Opens what this browser keeps of an earlier visit. */
export async function openKept({ id }: Pick<KeptDraft, 'id'>): Promise<void> {
  await opening(async () => {
    const kept = await loadEdits(id)
    if (kept === undefined) throw fault({ kind: 'empty' })
    await begin(kept.base, kept)
  })
}

/**
 * Goes on with what was edited in this tab before it was loaded again; with an address only if it came from there.
 * Returns whether there is something.
 */
export async function reopen(address?: string): Promise<boolean> {
  const id = readItem(EDITED_KEY)
  const kept = id === undefined ? undefined : await loadEdits(id).catch(() => undefined)
  if (kept === undefined || (address !== undefined && kept.base.source.address !== asAddress(address)?.href))
    return false
  await begin(kept.base, kept)
  return true
}

/** Closes what is edited; it stays kept. */
export async function closeFiles(): Promise<void> {
  const { session } = editing.getState()
  stopShowing()
  dropItem(EDITED_KEY)
  editing.setState({ session: undefined, fault: undefined })
  setDataAddress(undefined)
  await session?.close()
}

/** Lets the page's address name where the file came from, so that links lead to it. */
function setDataAddress(address: string | undefined): void {
  const url = new URL(location.href)
  if ((url.searchParams.get(DATA_KEY) ?? undefined) === address) return
  if (address === undefined) url.searchParams.delete(DATA_KEY)
  else url.searchParams.set(DATA_KEY, address)
  history.replaceState(history.state, '', url)
}

async function openTexts(opened: OpenedFiles): Promise<void> {
  await begin(opened, await keptOf(opened))
}

/** What is kept of an earlier visit with the very same files, as they were opened or last saved. */
async function keptOf({ texts }: OpenedFiles): Promise<KeptDraft | undefined> {
  const all = await listEdits().catch(() => [])
  return all.find(({ base }) => {
    const last = base.opened ?? base.texts
    return last.size === texts.size && [...texts].every(([name, text]) => last.get(name) === text)
  })
}

async function begin(opened: OpenedFiles, kept: KeptDraft | undefined, id?: string): Promise<void> {
  await editing.getState().session?.close()
  stopShowing()
  const session = await workOnFiles(
    kept ? { ...kept.base, handles: opened.handles ?? kept.base.handles } : opened,
    kept,
    id,
  )
  writeItem(EDITED_KEY, session.id)
  edited.setState({ isHidden: false })
  stopShowing = showEdited(session)
  editing.setState({ session, fault: undefined })
}

/** Does what opens something, and tells what went wrong. */
async function opening(open: () => Promise<unknown>): Promise<void> {
  editing.setState({ isOpening: true, fault: undefined })
  try {
    await open()
  } catch (thrown) {
    const told = thrown instanceof Refusal ? thrown.fault : undefined
    editing.setState({ fault: told ?? { kind: 'unreadable', name: '', detail: String(thrown) } })
  }
  editing.setState({ isOpening: false })
}

class Refusal extends Error {
  constructor(readonly fault: OpenFault) {
    super(fault.kind)
  }
}

function fault(of: OpenFault): Refusal {
  return new Refusal(of)
}

function asAddress(text: string): URL | undefined {
  return URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : undefined
}

function toAddress(text: string): URL {
  const url = asAddress(text)
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw fault({ kind: 'address', name: text.slice(0, 200), detail: '' })
  return url
}

async function fetchText(url: URL, name: string): Promise<string> {
  const response = await fetch(url, { credentials: 'same-origin' }).catch((error: unknown) => {
    throw fault({ kind: 'address', name: url.href, detail: String(error) })
  })
  if (!response.ok) throw fault({ kind: 'address', name: url.href, detail: String(response.status) })
  return decode(new Uint8Array(await response.arrayBuffer()), name)
}

async function readText(file: File): Promise<string> {
  if (file.size > 2 * MOST_TEXT) throw fault({ kind: 'too-large', name: file.name, bytes: file.size })
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    throw fault({ kind: 'unreadable', name: file.name, detail: String(error) })
  })
  return decode(new Uint8Array(bytes), file.name)
}

/** The text with its byte order mark: nothing of a file is lost. What is no UTF-8 would come back damaged, and is refused. */
function decode(bytes: Uint8Array, name: string): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes)
  } catch {
    const found = findEncodingFault(bytes)
    throw fault({ kind: 'not-text', name, byte: found?.byte ?? 0, encoding: found?.encoding ?? '' })
  }
  if (text.length > MOST_TEXT) throw fault({ kind: 'too-large', name, bytes: bytes.length })
  return text
}
