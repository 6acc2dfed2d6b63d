type Present<T extends object> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** The members that hold something, in their order. */
export function withoutAbsent<T extends object>(members: T): Present<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<T>
}

/** A list that holds something. */
export function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}
