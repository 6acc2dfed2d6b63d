/** A value that changes over time and can be read and watched without rendering React. */
export interface Readable<T> {
  get(): T
  /** Calls back after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void
}
