import { createStore, delMany, entries, get, getMany, setMany, type UseStore } from 'idb-keyval'
import type { EditEntry } from '../../domain/edit/editing'
import { storageNames } from '../tabs/storage-names'
import type { OpenedFiles } from './document-source'

/** What a draft begins with: written once, since it may be large. */
export interface DraftBase extends OpenedFiles {
  /** Texts as opened or last saved to a file; absent: `texts`. */
  readonly opened?: ReadonlyMap<string, string> | undefined
}

/** What was done since. */
export interface DraftLog {
  readonly entries: readonly EditEntry[]
  readonly done: number
  /** Milliseconds since 1970. */
  readonly savedAt: number
  /** Names the save, so that of two tabs neither writes over what it has not seen. */
  readonly stamp: string
}

export interface KeptDraft {
  readonly id: string
  readonly base: DraftBase
  readonly log: DraftLog | undefined
}

let kept: UseStore | undefined
function store(): UseStore {
  kept ??= createStore(storageNames.edits, 'drafts')
  return kept
}

const baseKey = (id: string) => `${id}/base`
const logKey = (id: string) => `${id}/log`

/** What this browser keeps of a draft. @throws where the browser keeps nothing. */
export async function loadEdits(id: string): Promise<KeptDraft | undefined> {
  const [base, log] = await getMany<DraftBase | DraftLog | undefined>([baseKey(id), logKey(id)], store())
  return isBase(base) ? { id, base, log: isLog(log) ? log : undefined } : undefined
}

/** All drafts of this browser, the last saved first. @throws where the browser keeps nothing. */
export async function listEdits(): Promise<readonly KeptDraft[]> {
  const all = new Map(await entries<string, unknown>(store()))
  const drafts = [...all].flatMap(([key, base]): KeptDraft[] => {
    if (!key.endsWith('/base') || !isBase(base)) return []
    const id = key.slice(0, -'/base'.length)
    const log = all.get(logKey(id))
    return [{ id, base, log: isLog(log) ? log : undefined }]
  })
  return drafts.sort((a, b) => (b.log?.savedAt ?? 0) - (a.log?.savedAt ?? 0))
}

/**
 * Saves what was done over the save that `seen` names (`undefined`: there was none); with `base`, what it begins with too.
 * Returns the new stamp, or `undefined` where another tab has saved meanwhile: nothing is saved then.
 * @throws where the browser refuses: it has no room, or keeps nothing.
 */
export async function saveEdits(
  id: string,
  { entries, done }: Pick<DraftLog, 'entries' | 'done'>,
  seen: string | undefined,
  base: DraftBase | undefined,
): Promise<string | undefined> {
  const mine: DraftLog = { entries, done, savedAt: Date.now(), stamp: randomLetters() }
  const there = await get<unknown>(logKey(id), store())
  if (isLog(there) && there.stamp !== seen) return undefined
  const records: [string, unknown][] = [[logKey(id), mine]]
  if (base !== undefined) records.push([baseKey(id), base])
  await setMany(records, store())
  return mine.stamp
}

export async function removeEdits(id: string): Promise<void> {
  await delMany([baseKey(id), logKey(id)], store())
}

/** An id for a draft. */
export function newEditsId(): string {
  return `edits-${randomLetters()}`
}

function randomLetters(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join('')
}

function isBase(value: unknown): value is DraftBase {
  const base = (value ?? {}) as Partial<DraftBase>
  return base.texts instanceof Map && typeof base.source?.name === 'string'
}

function isLog(value: unknown): value is DraftLog {
  const log = (value ?? {}) as Partial<DraftLog>
  return Array.isArray(log.entries) && typeof log.done === 'number' && typeof log.stamp === 'string'
}
