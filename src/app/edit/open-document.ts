import { FILE_NAMES, fileNames, lessonFilesOf } from '../../domain/atlas/file-names'
import { atlasAmong, namesOfChosen } from '../../domain/check/chosen-names'
import { startsAsJson } from '../../domain/convert/starts-as-json'
import { parse } from '../../domain/edit/item-list'
import { type FieldChoices, parseChoices } from '../../domain/fields/field-choices'
import { percentDecoded } from '../../domain/link/percent-decoded'
import { DATA_KEY, FIELDS_KEY, STEP_KEYS } from '../../domain/view/view-keys'
import { EDITED_KEY, edited } from '../edited'
import { dropItem, readItem, writeItem } from '../tabs/tab-storage'
import { writeAddress } from '../write-address'
import { contentId } from './content-id'
import { asAddress, setDataAddress, toAddress } from './data-address'
import { type DocumentSource, datasetId, type OpenedFiles } from './document-source'
import type { KeptDraft } from './draft'
import { listEdits, loadEdits, storageSilence } from './edit-drafts'
import type { EditSession } from './edit-session'
import { editing, type ForeignFile, leaveForEditor } from './editing-state'
import { keptOf } from './kept-of'
import { lookForNewer } from './newer-files'
import { Refusal } from './open-fault'
import { opening, stopOpening } from './opening'
import { otherKept } from './other-kept'
import { fetchText, readText, refuseUnwieldy } from './read-file-text'
import { showEdited } from './show-edited'
import { tellingIfSlow } from './telling-if-slow'
import { workOnFiles } from './work-on-files'

let stopShowing = () => {}

/** Where a tab that is loaded again finds that the reader wants to see what is published. */
const HIDDEN_KEY = 'edits-not-shown'

/** Opens the atlas that the page came with. */
export async function openDataset(dataset: URL, title: string): Promise<void> {
  const source: DocumentSource = { kind: 'dataset', name: title, address: dataset.href }
  const id = datasetId(dataset)
  await opening(async (signal) => {
    const texts = new Map<string, string>()
    const fetchAll = async (names: readonly string[]) => {
      const all = await Promise.all(names.map((name) => fetchText(new URL(name, dataset), name, signal)))
      for (const [index, name] of names.entries()) texts.set(name, all[index] ?? '')
    }
    await fetchAll([FILE_NAMES.atlas])
    const atlas = parse((texts.get(FILE_NAMES.atlas) ?? '').replace(/^\uFEFF/, ''))
    const { atlas: _, ...parts } = fileNames(atlas)
    await fetchAll([...Object.values(parts), ...lessonFilesOf(atlas)])
    await begin({ source, texts }, await loadEdits(id).catch(() => undefined), signal, id)
  })
}

/** Opens a file of another address. */
export async function openAddress(address: string): Promise<void> {
  await opening(async (signal) => {
    const url = toAddress(address)
    const name = percentDecoded(url.pathname.split('/').at(-1) || url.host)
    const text = await tellingIfSlow(url, fetchText(url, name, signal), signal)
    const texts = new Map([[name, text]])
    const opened: OpenedFiles = { source: { kind: 'address', name, address: url.href }, texts }
    await openTexts(opened, signal, { choices: choicesAt(address) })
    if (!signal.aborted && !editing.getState().foreign) setDataAddress(address)
  })
}

/** What the page's address says was chosen of what another address leads to. */
function choicesAt(address: string): FieldChoices | undefined {
  const query = new URLSearchParams(location.search)
  return query.get(DATA_KEY) === address ? parseChoices(query.get(FIELDS_KEY) ?? '').choices : undefined
}

/** Opens files of the reader's disk, together: those of an atlas, or one of its own, with what was chosen of how it is read. */
export async function openFiles(
  files: readonly (File & { readonly handle?: FileSystemFileHandle | undefined })[],
  choices?: FieldChoices,
) {
  await opening(async (signal) => {
    const texts = new Map<string, string>()
    const handles = new Map<string, FileSystemFileHandle>()
    let encoding: string | undefined
    const nameOf = await namesIn(files)
    for (const file of files) {
      const name = nameOf(file.name)
      if (texts.has(name)) throw new Refusal({ kind: 'same-name', name })
      const read = await readText(file).catch(async (refusal: unknown) => {
        const table = await (await import('./foreign-text')).readTableText(file, refusal)
        encoding = table.encoding
        return table.text
      })
      texts.set(name, read)
      if (file.handle !== undefined) handles.set(name, file.handle)
    }
    const [first] = files
    if (first === undefined) throw new Refusal({ kind: 'empty' })
    const isAtlas = texts.has(FILE_NAMES.atlas)
    const name = isAtlas ? FILE_NAMES.atlas : `${first.name}${texts.size > 1 ? ' …' : ''}`
    await openTexts({ source: { kind: 'file', name }, texts, handles }, signal, { encoding, choices })
  })
}

/** What files chosen together are called. */
async function namesIn(files: readonly File[]): Promise<(name: string) => string> {
  const names = files.map(({ name }) => name)
  const chosen = atlasAmong(names)
  const atlas = files.find(({ name }) => name === chosen)
  if (atlas === undefined) return (name) => name
  const called = namesOfChosen(names, parse((await atlas.text()).replace(/^\uFEFF/, '')))
  return (name) => called.get(name) ?? name
}

/** Opens a text that was pasted. */
export async function openPasted(name: string, text: string): Promise<void> {
  await opening((signal) =>
    openTexts({ source: { kind: 'paste', name }, texts: new Map([[name, text]]) }, signal),
  )
}

/** Begins new files. */
export async function openNew(name: string, texts: ReadonlyMap<string, string>): Promise<void> {
  await opening((signal) => openTexts({ source: { kind: 'new', name }, texts }, signal))
}

/** Opens what this browser keeps of an earlier visit. */
export async function openKept(id: string): Promise<void> {
  await opening(async (signal) => {
    const kept = await loadEdits(id)
    if (kept === undefined) throw new Refusal({ kind: 'empty' })
    await begin(asKept(kept), kept, signal)
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
  await begin(asKept(kept), kept)
  return true
}

/** What the reader's files are known to have. */
function asKept({ base: { source }, saved: { texts } }: KeptDraft): OpenedFiles {
  return { source, texts }
}

/** Closes what is edited; it stays kept. */
export async function closeFiles(): Promise<void> {
  const { session } = editing.getState()
  stopOpening()
  // The map of own files is not that of the atlas.
  if (session && session.source.kind !== 'dataset') forgetView(['map'])
  stopShowing()
  for (const key of [EDITED_KEY, HIDDEN_KEY]) dropItem(key)
  editing.setState({
    ...{ session: undefined, fault: undefined, foreign: undefined, isLeaving: false, isOpening: false },
    ...{ awaited: undefined, tool: undefined },
  })
  setDataAddress(undefined)
  await session?.close()
}

/** Has what is shown next begin with a view of its own: the address is still of what was shown before. */
function forgetView(keys: readonly string[] = [...STEP_KEYS, 'lesson', 'step']): void {
  const url = new URL(location.href)
  for (const key of keys) url.searchParams.delete(key)
  if (url.href !== location.href) writeAddress('replaceState', history.state, url.href)
}

/** What is known of one file of another form. */
interface KnownOfFile {
  readonly encoding?: string | undefined
  readonly choices?: FieldChoices | undefined
}

/** Opens texts, with what is kept of an earlier visit with them. */
export async function openTexts(
  opened: OpenedFiles,
  signal: AbortSignal,
  known: KnownOfFile = {},
): Promise<void> {
  await refuseUnwieldy(opened.texts)
  const kept = await keptOf(opened)
  const foreign = kept ? undefined : await foreignIn(opened, known)
  const otherKeptAt = kept ? undefined : await otherKept(opened)
  if (!foreign) await begin({ ...opened, otherKeptAt }, kept, signal, kept ? undefined : await freeId(opened))
  else if (!signal.aborted) editing.setState({ foreign })
}

/** What files of others are kept as, unless something else is kept as that; nothing of new ones, which each tab has for itself. */
async function freeId({ texts, source }: OpenedFiles): Promise<string | undefined> {
  if (source.kind !== 'file' && source.kind !== 'address') return undefined
  const id = await contentId(texts).catch(() => undefined)
  const drafts = id ? await listEdits().catch(() => []) : []
  return drafts.some((draft) => draft.id === id) ? undefined : id
}

/** Signs of the JSON of other programs, near the beginning of a file. */
const FOREIGN_JSON = /"(?:umap|storymap|events|@context)"/
const BEGINNING = 20_000

/** Whether it is worth to fetch what reads other forms. */
function mayBeForeign(text: string): boolean {
  const isJson = startsAsJson(text) || /^\uFEFF?\s*\[/.test(text)
  return isJson ? FOREIGN_JSON.test(text.slice(0, BEGINNING)) : text.trim() !== ''
}

/** One file of another form. */
async function foreignIn(
  opened: OpenedFiles,
  { encoding, choices }: KnownOfFile,
): Promise<ForeignFile | undefined> {
  const [[name, text] = ['', ''], ...others] = opened.texts
  if (others.length > 0 || !mayBeForeign(text)) return undefined
  const { readForeignText } = await import('./foreign-text')
  const read = await readForeignText(text, choices)
  const created = `${name.replace(/\.[^./]*$/, '')}.geojson`
  return read && { ...read, opened, text, created, encoding }
}

/** Opens files to be edited, with what is kept of an earlier visit. */
export async function begin(
  opened: OpenedFiles,
  kept: KeptDraft | undefined,
  signal?: AbortSignal,
  id?: string,
): Promise<void> {
  if (signal?.aborted) return
  const session = await workOnFiles(opened, kept, id, kept ? undefined : await storageSilence())
  // The reader has opened something else meanwhile.
  if (signal?.aborted) return session.close()
  // What becomes of the address below is of the editor's.
  leaveForEditor()
  // Where the address leads could not be opened, or is left: loaded again, the page goes on with this.
  const data = new URLSearchParams(location.search).get(DATA_KEY)
  if (data !== null && asAddress(data)?.href !== opened.source.address) setDataAddress(undefined)
  const { session: last, isSought } = editing.getState()
  stopShowing()
  const isBegun = (kept?.entries.length ?? 0) > 0
  if (!isSought && !isBegun && opened.source.kind !== 'dataset') forgetView()
  edited.setState({ isHidden: isSought && readItem(HIDDEN_KEY) !== undefined })
  const stops = [showEdited(session), rememberInTab(session), rememberHidden()]
  stopShowing = () => {
    for (const stop of stops) stop()
  }
  const isNewAtlas = opened.source.kind === 'new' && opened.texts.has(FILE_NAMES.atlas)
  const file = isNewAtlas ? FILE_NAMES.atlas : undefined
  editing.setState({ session, file, view: 'form', tool: undefined, fault: undefined })
  await last?.close()
  if (kept) void lookForNewer(session)
}

/** Has this tab go on with the session when it is loaded again, whatever that comes to be kept as; the returned function ends that. */
function rememberInTab(session: EditSession): () => void {
  let { id } = session
  writeItem(EDITED_KEY, id)
  return session.subscribe(() => {
    if (session.id === id) return
    id = session.id
    writeItem(EDITED_KEY, id)
  })
}

/** Has this tab show what is published when it is loaded again, where the reader wants to see that; the returned function ends that. */
function rememberHidden(): () => void {
  const remember = ({ isHidden }: { readonly isHidden: boolean }) =>
    isHidden ? writeItem(HIDDEN_KEY, '1') : dropItem(HIDDEN_KEY)
  remember(edited.getState())
  return edited.subscribe(remember)
}
