type Present<T extends object> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** The members that hold something, in their order. */
export function withoutAbsent<T extends object>(members: T): Present<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<T>
}
