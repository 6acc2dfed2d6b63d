import { lockDraft } from '../tabs/draft-lock'
import { storageNames } from '../tabs/storage-names'
import type { Draft, KeptDraft } from './draft'
import { loadEdits, newEditsId, newStamp, saveEdits } from './edit-drafts'
import { forgetUnsaved, writeUnsaved } from './unsaved-edits'

/** Milliseconds between two saves of what is typed. */
const SAVE_AFTER = 300

/** Whether this browser keeps what is done, and which tab does it. */
export interface KeepState {
  readonly keeping: 'new' | 'kept' | 'unkept' | 'failed'
  readonly failure: unknown
  /** Whether another tab works on these files. */
  readonly isElsewhere: boolean
  /** Whether another tab had kept something else, so that both stay. */
  readonly isSecond: boolean
}

interface Keeping {
  /** What is to be kept, as it is now. */
  draft(): Draft
  get(): KeepState
  set(state: Partial<KeepState>): void
  /** Goes on with what another tab has left; returns whether it could. */
  onLeft(there: KeptDraft): Promise<boolean>
}

export interface DraftKeeper {
  readonly id: string
  /** There is something new to keep: at once, or with what is typed in the next moments. */
  changed(isTyping: boolean): void
  /** Keeps what is not kept yet; resolves when that is done or has failed. */
  flush(): Promise<void>
  /** The page goes: what is not kept yet is written down, since keeping it may come too late. */
  writeDown(): void
  takeOver(): void
  release(): void
}

/**
 * Keeps a draft in this browser, one tab at a time; what another tab has kept there meanwhile is never written over.
 *
 * @param start what is kept of it already
 */
export function keepDraft(
  firstId: string,
  start: KeptDraft | undefined,
  { draft, get, set, onLeft }: Keeping,
): DraftKeeper {
  let id = firstId
  let seen = start
  let version = 0
  /** Saves that may have come to be. */
  let tried: readonly KeptDraft[] = []
  let writtenDown: string | undefined
  let underWay = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastSave = -SAVE_AFTER

  const isUnkept = () => get().keeping === 'unkept' || get().keeping === 'failed'

  /** One save after the other: each has to know the stamp of the one before. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    lastSave = performance.now()
    underWay = underWay.then(() => (isUnkept() ? keep() : undefined))
    return underWay
  }

  async function keep(): Promise<void> {
    const kept = version
    try {
      const now = draft()
      const stamp = newStamp()
      const before = tried
      tried = [...before, { ...now, id, savedAt: Date.now(), stamp }]
      const next = await saveEdits(id, now, seen, stamp, before)
      if (next === undefined) return keepBoth()
      if (seen === undefined) void navigator.storage?.persist?.().catch(() => {})
      seen = next
      tried = []
      if (version !== kept) return keep()
      crossOut()
      set({ keeping: 'kept', failure: undefined })
    } catch (failure) {
      set({ keeping: 'failed', failure })
    }
  }

  function crossOut(): void {
    if (writtenDown !== undefined) forgetUnsaved(writtenDown)
    writtenDown = undefined
  }

  /** What another tab has kept stays; this goes on beside it. */
  function keepBoth(): Promise<void> {
    id = newEditsId()
    seen = undefined
    tried = []
    lock.release()
    set({ isSecond: true })
    lock = hold()
    return keep()
  }

  /** Goes on with what another tab has left, unless something is not kept here: then both will be. */
  async function takeBack(): Promise<void> {
    const there = await loadEdits(id).catch(() => undefined)
    if (there === undefined || there.stamp === seen?.stamp || isUnkept()) return
    if (await onLeft(there)) seen = there
  }

  const hold = () =>
    lockDraft(storageNames.edit(id), {
      onHeld: () => void (get().isElsewhere && takeBack().then(() => set({ isElsewhere: false }))),
      onElsewhere: () => set({ isElsewhere: true }),
      onAsked: flush,
    })
  let lock = hold()

  return {
    get id() {
      return id
    },
    changed(isTyping) {
      version++
      set({ keeping: 'unkept' })
      const since = performance.now() - lastSave
      if (!isTyping || since >= SAVE_AFTER) void flush()
      else timer ??= setTimeout(flush, SAVE_AFTER - since)
    },
    flush,
    writeDown() {
      if (!isUnkept()) return
      writtenDown = id
      writeUnsaved(
        id,
        draft(),
        [seen, ...tried].filter((save) => save !== undefined),
      )
      void flush()
    },
    takeOver: () => lock.takeOver(),
    release: () => lock.release(),
  }
}
