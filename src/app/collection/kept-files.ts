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

/** What is there already. */
const ofStore = new WeakSet<File>()

/**
 * Keeps a file in this browser, in place of those that no tab shows. The browser copies it from disk to disk, so that it
 * takes no memory of the page.
 *
 * @throws where the browser has no room, or keeps nothing
 */
export function keepFile(id: string, file: File): Promise<void> {
  return inTurn(async () => {
    const ids = await keys<string>(store())
    await Promise.all(ids.filter((each) => each !== id).map(dropUnlessShown))
    if (ofStore.has(file) && ids.includes(id)) return
    await set(id, file, store())
    ofStore.add(file)
  })
}

let last: Promise<unknown> = Promise.resolve()

/** One after the other: a file that is closed while it is being copied is dropped after that. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const done = last.then(act)
  last = done.catch(() => {})
  return done
}

/** A file that this browser keeps; undefined where it does not. Never rejects. */
export async function keptFile(id: string): Promise<File | undefined> {
  const file = await get<unknown>(id, store()).catch(() => undefined)
  if (!(file instanceof File)) return undefined
  ofStore.add(file)
  return file
}

let letGo: (() => Promise<unknown>) | undefined
let released: Promise<unknown> = Promise.resolve()

/** Has other tabs know that this one shows a file, and none that it showed before. */
export function holdFile(id: string | undefined): void {
  if (letGo) released = letGo()
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
export function forgetFile(id: string): Promise<void> {
  holdFile(undefined)
  return inTurn(async () => {
    await released
    await dropUnlessShown(id)
  })
}

async function dropUnlessShown(id: string): Promise<void> {
  const drop = () => del(id, store()).catch(() => {})
  const { locks } = navigator
  if (!locks) return drop()
  await locks.request(storageNames.file(id), { ifAvailable: true }, (lock) => (lock ? drop() : undefined))
}
