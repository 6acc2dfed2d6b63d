/** Values by name with a limit on their bytes: the ones not asked for longest go first. */
export interface KeptValues<T> {
  get(key: string): Promise<T> | undefined
  has(key: string): boolean
  /** Keeps what work gives, from now on for those who ask; not where it fails. */
  keep(key: string, work: Promise<T>): void
}

export function createKeptValues<T>(limit: number, sizeOf: (value: T) => number): KeptValues<T> {
  const entries = new Map<string, { readonly work: Promise<T>; size: number }>()
  let total = 0
  const drop = (key: string) => {
    total -= entries.get(key)?.size ?? 0
    entries.delete(key)
  }
  return {
    get(key) {
      const entry = entries.get(key)
      if (entry === undefined) return undefined
      entries.delete(key)
      entries.set(key, entry)
      return entry.work
    },
    has: (key) => entries.has(key),
    keep(key, work) {
      drop(key)
      const entry = { work, size: 0 }
      entries.set(key, entry)
      work.then(
        (value) => {
          if (entries.get(key) !== entry) return
          entry.size = sizeOf(value)
          total += entry.size
          for (const [old, { size }] of entries) {
            if (total <= limit) break
            if (size > 0) drop(old)
          }
        },
        () => {
          if (entries.get(key) === entry) drop(key)
        },
      )
    },
  }
}
