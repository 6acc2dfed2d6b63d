import { promisifyRequest, type UseStore } from 'idb-keyval'
import type { EditEntry } from '../../domain/edit/editing'
import { isDomError } from '../../ui/files/dom-error'
import { keptStore } from '../tabs/kept-store'
import { storageNames } from '../tabs/storage-names'
import type { Draft, KeptDraft } from './draft'
import { draftHead, type HeadOfDraft, isBase, isHead, isSaved, packSaved, unpackSaved } from './draft-records'
import { readTexts } from './kept-texts'
import { firstDifferent, forgetUnsaved, withUnsaved } from './unsaved-edits'

/** A draft in the list of those that this browser keeps, read without its texts. */
export interface ListedDraft extends HeadOfDraft {
  readonly id: string
}

let kept: UseStore | undefined
function store(): UseStore {
  kept ??= keptStore(storageNames.edits, 'drafts')
  return kept
}

/** Each edit is a record of its own, so that a save writes what is new and not all that was ever done. */
const keys = {
  head: (id: string) => ['head', id],
  base: (id: string) => ['base', id],
  saved: (id: string) => ['saved', id],
  entry: (id: string, index: number) => ['entry', id, index],
  entriesFrom: (id: string, index: number) =>
    IDBKeyRange.bound(['entry', id, index], ['entry', id, Number.POSITIVE_INFINITY]),
  /** A list comes behind any text in the order of keys. */
  heads: () => IDBKeyRange.bound(['head'], ['head', []]),
}

/** What this browser keeps of a draft, with what was written down as a page went. @throws where the browser keeps nothing. */
export async function loadEdits(id: string): Promise<KeptDraft | undefined> {
  const kept = await readEdits(id)
  const whole = kept && withUnsaved(kept)
  if (whole === undefined) return kept
  const next = await saveEdits(id, whole, kept).catch(() => undefined)
  if (next) forgetUnsaved(id)
  return next ?? kept
}

function readEdits(id: string): Promise<KeptDraft | undefined> {
  return store()('readonly', async (records) => {
    const [head, base, saved, entries] = await Promise.all([
      promisifyRequest<unknown>(records.get(keys.head(id))),
      promisifyRequest<unknown>(records.get(keys.base(id))),
      promisifyRequest<unknown>(records.get(keys.saved(id))),
      promisifyRequest<EditEntry[]>(records.getAll(keys.entriesFrom(id, 0))),
    ])
    if (!isHead(head) || !isBase(base) || !isSaved(saved)) return undefined
    const { done, isSaved: isAllSaved, savedAt, stamp } = head
    const typed = readTexts(head.untaken, head.gone)
    const texts = unpackSaved(saved, base)
    return { id, base, saved: texts, entries, done, ...typed, isSaved: isAllSaved, savedAt, stamp }
  })
}

/** Why it cannot be known what this browser keeps: it gives no answer; undefined where it does, or keeps nothing. */
export async function storageSilence(): Promise<unknown> {
  return store()('readonly', async () => undefined).catch((error: unknown) =>
    isDomError(error, 'TimeoutError') ? error : undefined,
  )
}

/** All drafts of this browser, the last saved first. @throws where the browser keeps nothing. */
export function listEdits(): Promise<readonly ListedDraft[]> {
  return store()('readonly', async (records) => {
    const [ids, heads] = await Promise.all([
      promisifyRequest(records.getAllKeys(keys.heads())),
      promisifyRequest<unknown[]>(records.getAll(keys.heads())),
    ])
    return heads
      .flatMap((head, index) => {
        const id = (ids[index] as readonly string[])[1]
        return isHead(head) && id !== undefined ? [{ id, ...head }] : []
      })
      .sort((a, b) => b.savedAt - a.savedAt)
  })
}

/**
 * Saves a draft over the save that `seen` is (`undefined`: there was none), as one transaction. Returns what is kept then, or
 * `undefined` where another tab has saved meanwhile: nothing is saved then. What was removed since is written again.
 *
 * @param tried saves of this tab that may have come to be, though there was no answer in time
 * @throws where the browser refuses: it has no room, or keeps nothing.
 */
export function saveEdits(
  id: string,
  draft: Draft,
  seen: KeptDraft | undefined,
  stamp = newStamp(),
  tried: readonly KeptDraft[] = [],
): Promise<KeptDraft | undefined> {
  return store()('readwrite', async (records) => {
    const { transaction } = records
    const done = ended(transaction)
    // Its failure is told below.
    done.catch(() => {})
    const there = await promisifyRequest<unknown>(records.get(keys.head(id)))
    const own = isHead(there) && [seen, ...tried].find((save) => save?.stamp === there.stamp)
    if (isHead(there) && !own) return undefined
    const [base] = await promisifyRequest(records.getAllKeys(IDBKeyRange.only(keys.base(id))))
    const known = own && base !== undefined ? own : undefined
    const mine: KeptDraft = { ...draft, id, savedAt: Date.now(), stamp }
    try {
      if (known?.base !== draft.base) records.put(draft.base, keys.base(id))
      if (known?.saved !== draft.saved || known.base !== draft.base)
        records.put(packSaved(draft.saved, draft.base), keys.saved(id))
      const from = firstDifferent(known?.entries ?? [], draft.entries)
      records.delete(keys.entriesFrom(id, from))
      for (const [at, entry] of draft.entries.slice(from).entries())
        records.put(entry, keys.entry(id, from + at))
      records.put(draftHead(mine), keys.head(id))
    } catch (error) {
      transaction.abort()
      throw error
    }
    await done
    return mine
  })
}

/** Removes a draft. @throws where the browser refuses. */
export function removeEdits(id: string): Promise<void> {
  forgetUnsaved(id)
  return store()('readwrite', (records) => {
    for (const key of [keys.head(id), keys.base(id), keys.saved(id)]) records.delete(key)
    records.delete(keys.entriesFrom(id, 0))
    return ended(records.transaction)
  })
}

/** An id for a draft. */
export function newEditsId(): string {
  return `edits-${randomLetters()}`
}

/** What names a save. */
export function newStamp(): string {
  return randomLetters()
}

function randomLetters(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join('')
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    // By then it has the error, unlike when a request fails.
    transaction.onabort = () => reject(transaction.error)
  })
}
