/** The day of the year that was looked at in this entry of the history: Back and a reload come back to it. */
export function keptDay(): number | undefined {
  const { day } = (history.state ?? {}) as { readonly day?: unknown }
  return typeof day === 'number' && Number.isInteger(day) && day >= 0 && day <= 365 ? day : undefined
}

export function keepDay(day: number): void {
  history.replaceState({ ...history.state, day }, '')
}

/** The day it is where the reader is, in days since 1970-01-01. */
export function localDay(now: Date): number {
  return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000)
}
