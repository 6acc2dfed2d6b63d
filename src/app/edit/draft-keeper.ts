import { isHeld, lockDraft } from '../tabs/draft-lock'
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
  /** Takes what is typed in a field and not taken yet, before another tab gets the files. */
  takeTyped(): void
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
  { takeTyped, draft, get, set, onLeft }: Keeping,
): DraftKeeper {
  let id = firstId
  let seen = start
  let version = 0
  /** Saves that may have come to be. */
  let tried: readonly KeptDraft[] = []
  let writtenDown: string | undefined
  /** Whether another tab has the files: it goes on from what was kept as it got them, over which nothing may be kept then. */
  let isLost = false
  /** Counts who gets the files, so that what is read for this tab is not taken for having them still. */
  let turn = 0
  let underWay = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastSave = -SAVE_AFTER

  const isUnkept = () => get().keeping === 'unkept' || get().keeping === 'failed'

  /** One save after the other: each has to know the stamp of the one before. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    lastSave = performance.now()
    underWay = underWay.then(() => (isUnkept() && !isLost ? keep() : undefined))
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
      if (next === undefined) {
        // By its answer it is heard whether the files were taken.
        await isHeld(storageNames.edit(id))
        // Beside what another tab has kept, this is kept once the files are had again.
        return isLost ? undefined : keepBoth()
      }
      if (seen === undefined) void navigator.storage?.persist?.().catch(() => {})
      seen = next
      tried = []
      if (version !== kept) return isLost ? undefined : keep()
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

  /** What another tab has kept stays; this goes on beside it. A tab that waits for the former goes on waiting, or takes it over. */
  function keepBoth(): Promise<void> {
    id = newEditsId()
    seen = undefined
    tried = []
    set({ isSecond: true })
    locks.push(hold(id))
    return keep()
  }

  /** Goes on with what another tab has left, unless something is not kept here: then both will be. */
  async function takeBack(): Promise<void> {
    const there = await loadEdits(id).catch(() => undefined)
    if (there === undefined || isUnkept()) return
    // Under a stamp of this tab nothing more is kept over it by the other, which may hear late that the files were taken.
    const own = await saveEdits(id, there, there).catch(() => there)
    if (own === undefined) return takeBack()
    if (there.stamp === seen?.stamp || (await onLeft(own))) seen = own
  }

  const hold = (of: string) => {
    const isOfThese = () => of === id
    return lockDraft(storageNames.edit(of), {
      onHeld: () => void (isOfThese() && goOn()),
      onElsewhere() {
        if (!isOfThese()) return
        turn++
        isLost = true
        set({ isElsewhere: true })
      },
      async onAsked() {
        if (!isOfThese()) return
        turn++
        takeTyped()
        // What is done while this is being kept would be kept over what the other tab then has.
        set({ isElsewhere: true })
        await flush()
      },
    })
  }

  /** The files are this tab's. */
  async function goOn(): Promise<void> {
    isLost = false
    if (!get().isElsewhere) return
    const mine = ++turn
    await takeBack()
    if (mine !== turn) return
    set({ isElsewhere: false })
    void flush()
  }

  const locks = [hold(id)]

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
    takeOver: () => locks.at(-1)?.takeOver(),
    release() {
      for (const lock of locks) lock.release()
    },
  }
}
