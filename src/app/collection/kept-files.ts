import { del, get, keys, set, type UseStore } from 'idb-keyval'
import { keptStore } from '../tabs/kept-store'
import { storageNames } from '../tabs/storage-names'

/** Milliseconds in which a file of some hundred megabytes is copied by a slow disk. */
const COPIED_WITHIN = 120_000

let kept: UseStore | undefined
function store(): UseStore {
  kept ??= keptStore(storageNames.files, 'files', COPIED_WITHIN)
  return kept
}

/** What was read from there. */
const ofStore = new WeakSet<File>()

/**
 * Keeps a file in this browser, in place of those that no tab shows. The browser copies it from disk to disk, so that it
 * takes no memory of the page.
 *
 * @throws where the browser has no room, or keeps nothing
 */
export async function keepFile(id: string, file: File): Promise<void> {
  const ids = await keys<string>(store())
  await Promise.all(ids.filter((each) => each !== id).map(dropUnlessShown))
  if (!ofStore.has(file) || !ids.includes(id)) await set(id, file, store())
}

/** A file that this browser keeps; undefined where it does not. Never rejects. */
export async function keptFile(id: string): Promise<File | undefined> {
  const file = await get<unknown>(id, store()).catch(() => undefined)
  if (!(file instanceof File)) return undefined
  ofStore.add(file)
  return file
}

let letGo: (() => Promise<unknown>) | undefined

/** Has other tabs know that this one shows a file, and none that it showed before. */
export function holdFile(id: string | undefined): void {
  void letGo?.()
  letGo = undefined
  const { locks } = navigator
  if (id === undefined || !locks) return
  let end = () => {}
  const until = new Promise<void>((resolve) => {
    end = resolve
  })
  const held = locks.request(storageNames.file(id), { mode: 'shared' }, () => until).catch(() => {})
  letGo = () => {
    end()
    return held
  }
}

/** Keeps a file no longer that this tab has closed, unless another tab shows it. */
export async function forgetFile(id: string): Promise<void> {
  await letGo?.()
  await dropUnlessShown(id)
}

async function dropUnlessShown(id: string): Promise<void> {
  const drop = () => del(id, store()).catch(() => {})
  const { locks } = navigator
  if (!locks) return drop()
  await locks.request(storageNames.file(id), { ifAvailable: true }, (lock) => (lock ? drop() : undefined))
}
