/** Time that a class has spent on a lesson, pauses left out. */
export interface Stopwatch {
  /** Milliseconds since 1970 at which it was last set going; absent while it stands. */
  readonly since: number | undefined
  /** Milliseconds it had run before. */
  readonly before: number
}

export function startWatch(now: number): Stopwatch {
  return { since: now, before: 0 }
}

/** Milliseconds that it has run; never negative, also where the clock of the computer was set back. */
export function elapsed({ since, before }: Stopwatch, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since))
}

export function toggleWatch(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === undefined
    ? { ...watch, since: now }
    : { since: undefined, before: elapsed(watch, now) }
}

/** The stopwatch of a JSON text; nothing where it holds none. */
export function parseWatch(text: string | undefined): Stopwatch | undefined {
  try {
    const { since, before } = JSON.parse(text ?? '') as { readonly [K in keyof Stopwatch]?: unknown }
    const isStopped = since === undefined
    if (!isFiniteNumber(before) || before < 0 || !(isStopped || isFiniteNumber(since))) return undefined
    return { since, before }
  } catch {
    return undefined
  }
}

function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value)
}
