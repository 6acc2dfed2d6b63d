/** What is used of a `BroadcastChannel`. */
export type TabChannel = Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>

/** A channel between the tabs of a browser; where it has none, or refuses it, one on which nobody else is heard. */
export function openChannel(name: string): TabChannel {
  try {
    return new BroadcastChannel(name)
  } catch {
    return { onmessage: null, postMessage: () => {}, close: () => {} }
  }
}
