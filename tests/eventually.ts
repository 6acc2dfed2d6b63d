import { vi } from 'vitest'

/** What `check` gives once it passes: for long, as two cores may have everything else to do as well. */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, 10_000)
