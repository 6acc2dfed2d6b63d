/** Keeps the values of the most recently used keys; each is made once, however many ask at the same time. */
export class RecentCache<V> {
  private readonly values = new Map<string, Promise<V>>()
  private readonly settled = new Map<string, V>()

  constructor(private readonly capacity: number) {}

  /** The value if it is already there. */
  peek(key: string): V | undefined {
    return this.settled.get(key)
  }

  /** The value of the key, made on first use. A failure is not kept. */
  get(key: string, make: () => Promise<V>): Promise<V> {
    const known = this.values.get(key)
    if (known) {
      this.values.delete(key)
      this.values.set(key, known)
      return known
    }
    const made = make()
    this.values.set(key, made)
    made.then(
      (value) => {
        if (this.values.get(key) === made) this.settled.set(key, value)
        this.trim()
      },
      () => {
        this.values.delete(key)
      },
    )
    return made
  }

  private trim(): void {
    for (const key of this.values.keys()) {
      if (this.values.size <= this.capacity) return
      // What is still being made is awaited by someone.
      if (!this.settled.has(key)) continue
      this.values.delete(key)
      this.settled.delete(key)
    }
  }
}
