/**
 * A pure function of an object that is never changed, worked out once for each such object and kept as long as the
 * object is. One that is equal but another is worked out again.
 */
export function oncePerObject<K extends object, T>(workOut: (key: K) => T): (key: K) => T {
  const kept = new WeakMap<K, { readonly result: T }>()
  return (key) => {
    const known = kept.get(key) ?? { result: workOut(key) }
    kept.set(key, known)
    return known.result
  }
}
