/**
 * Keeps the screen from going dark, where the browser offers it, until the returned function is called. The browser
 * drops the lock whenever the page is out of sight: it is asked for again when it comes back.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined
  let isWanted = true
  const ask = async () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    try {
      const given = await navigator.wakeLock.request('screen')
      if (isWanted) lock = given
      else await given.release()
    } catch {
      // Refused, by a battery that is low or by the page around this one: the screen keeps its habits.
    }
  }
  const onVisibilityChange = () => void ask()
  document.addEventListener('visibilitychange', onVisibilityChange)
  void ask()
  return () => {
    isWanted = false
    document.removeEventListener('visibilitychange', onVisibilityChange)
    lock?.release().catch(() => {})
  }
}
