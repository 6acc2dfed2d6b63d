import { useSyncExternalStore } from 'react'
import { useAskBeforeLeaving } from '../../ui/field/use-ask-before-leaving'

/** Has the browser ask before a class leaves its lesson, or loads it again, without the network that would bring it back. */
export function useAskOffline(): void {
  useAskBeforeLeaving(!useSyncExternalStore(watchNetwork, () => navigator.onLine))
}

function watchNetwork(onChange: () => void): () => void {
  addEventListener('online', onChange)
  addEventListener('offline', onChange)
  return () => {
    removeEventListener('online', onChange)
    removeEventListener('offline', onChange)
  }
}
