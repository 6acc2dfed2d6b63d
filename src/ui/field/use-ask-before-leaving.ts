import { useEffect } from 'react'

/** Has the browser ask before the page goes, while there is something that would go with it. */
export function useAskBeforeLeaving(isAsking: boolean): void {
  useEffect(() => {
    if (!isAsking) return
    const refuse = (leave: BeforeUnloadEvent) => leave.preventDefault()
    addEventListener('beforeunload', refuse)
    return () => removeEventListener('beforeunload', refuse)
  }, [isAsking])
}
