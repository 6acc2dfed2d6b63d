interface Leaving {
  /** The page is seen no more, or asks whether it may go. */
  onHidden?(): void
  /** The page goes; what takes an answer comes too late. */
  onGone?(): void
}

interface LeavingWatch {
  /** Whether the browser asks before it lets the page go. */
  ask(isAsking: boolean): void
  stop(): void
}

/** Watches over something that would be lost with the page. */
export function watchLeaving({ onHidden, onGone }: Leaving): LeavingWatch {
  const hide = () => document.visibilityState === 'hidden' && onHidden?.()
  const gone = () => onGone?.()
  const refuse = (leave: BeforeUnloadEvent) => {
    leave.preventDefault()
    onHidden?.()
  }
  // Heard only while it asks: it keeps the page out of the store for going back.
  const ask = (isAsking: boolean) => {
    if (isAsking) addEventListener('beforeunload', refuse)
    else removeEventListener('beforeunload', refuse)
  }
  addEventListener('pagehide', gone)
  document.addEventListener('visibilitychange', hide)
  return {
    ask,
    stop() {
      ask(false)
      removeEventListener('pagehide', gone)
      document.removeEventListener('visibilitychange', hide)
    },
  }
}
