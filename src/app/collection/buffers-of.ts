/** The buffers of all typed arrays that are within a value, each once: they are handed over instead of copied. */
export function buffersOf(value: unknown, found: Set<ArrayBuffer> = new Set()): ReadonlySet<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer)
  } else if (typeof value === 'object' && value !== null && !(value instanceof Blob) && !Array.isArray(value))
    for (const each of Object.values(value)) buffersOf(each, found)
  return found
}
