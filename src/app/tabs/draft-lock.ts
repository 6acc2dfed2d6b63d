import { openChannel } from './open-channel'

/** Milliseconds that another tab has to give a draft back before it is taken from it. */
const GRACE = 1000

interface Holding {
  /** This tab may edit the draft. */
  onHeld(): void
  /** Another tab has it, from the start or from now on. */
  onElsewhere(): void
  /** Another tab asks for it; resolves once nothing is unsaved here. */
  onAsked(): Promise<void>
}

export interface DraftLock {
  /** Asks the other tab for the draft, and takes it where there is no answer. */
  takeOver(): void
  release(): void
}

/**
 * Sees to it that one tab at a time edits a draft of this browser, which `name` names: the others wait until it closes, or take it over. Where the
 * browser has no locks (Web Locks, over https and on localhost alone) every tab holds it, and the stamps of the saves tell.
 */
export function lockDraft(name: string, { onHeld, onElsewhere, onAsked }: Holding): DraftLock {
  const locks: LockManager | undefined = navigator.locks
  if (!locks) {
    onHeld()
    return { takeOver: () => {}, release: () => {} }
  }
  const channel = openChannel(name)
  let letGo: (() => void) | undefined
  let waiting: AbortController | undefined
  let isOver = false

  const hold = (lock: Lock | null) => {
    if (!lock || isOver) return lock ? undefined : elsewhere()
    onHeld()
    return new Promise<void>((resolve) => {
      letGo = resolve
    })
  }

  const elsewhere = () => {
    letGo = undefined
    if (isOver) return
    onElsewhere()
    waiting = new AbortController()
    // Refused only by the signal.
    locks.request(name, { signal: waiting.signal }, hold).catch(onLost)
  }

  /** Of a lock that was held: another tab took it. */
  const onLost = () => {
    if (letGo) elsewhere()
  }

  channel.onmessage = async () => {
    const give = letGo
    if (!give) return
    await onAsked()
    // Taken meanwhile by a tab that waited no longer.
    if (letGo !== give) return
    elsewhere()
    give()
  }
  locks.request(name, { ifAvailable: true }, hold).catch(onLost)
  return {
    takeOver() {
      channel.postMessage('give')
      setTimeout(() => {
        if (letGo || isOver) return
        waiting?.abort()
        locks.request(name, { steal: true }, hold).catch(onLost)
      }, GRACE)
    },
    release() {
      isOver = true
      waiting?.abort()
      letGo?.()
      channel.close()
    },
  }
}

/** Whether a tab edits the draft now; `false` where the browser does not tell. Never rejects. */
export async function isHeld(name: string): Promise<boolean> {
  try {
    const { held = [] } = await navigator.locks.query()
    return held.some((lock) => lock.name === name)
  } catch {
    return false
  }
}
