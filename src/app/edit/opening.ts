import { setDataAddress } from './data-address'
import { editing, leaveForEditor } from './editing-state'
import { Refusal } from './open-fault'

let underWay: AbortController | undefined

/** Does what opens something, and tells what went wrong. What was being opened before is given up. */
export async function opening(open: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  underWay?.abort()
  underWay = new AbortController()
  const { signal } = underWay
  editing.setState({ isOpening: true, awaited: undefined, fault: undefined, foreign: undefined })
  try {
    await open(signal)
  } catch (thrown) {
    const told = thrown instanceof Refusal ? thrown.fault : undefined
    // Nor is it handed on with a link to this page.
    if (told?.kind === 'password' || (told?.kind === 'scheme' && told.name.startsWith('…@')))
      setDataAddress(undefined)
    if (!signal.aborted) {
      editing.setState({ fault: told ?? { kind: 'unreadable', name: '', detail: String(thrown) } })
      leaveForEditor()
    }
  }
  if (!signal.aborted) editing.setState({ isOpening: false })
}

/** Has what is being opened be given up. */
export function stopOpening(): void {
  underWay?.abort()
}

/** Waits no longer for an address, and says so. */
export function stopAwaiting(): void {
  const { awaited } = editing.getState()
  if (awaited === undefined) return
  stopOpening()
  editing.setState({ isOpening: false, awaited: undefined, fault: { kind: 'unanswered', name: awaited } })
}

/** Opens no more what is looked at, as long as that is what the page shows. */
export function giveUpOpening(leave: () => void): void {
  if (editing.getState().leave !== leave) return
  stopOpening()
  editing.setState({ isOpening: false, awaited: undefined, foreign: undefined, leave: undefined })
}
