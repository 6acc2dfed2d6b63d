export type JsonObject = Readonly<Record<string, unknown>>

/** Path into a JSON value: `['features', 3, 'properties', 'date']`. */
export type JsonPath = readonly (string | number)[]

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object itself, or an empty one where the value is something else. */
export function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {}
}

/** The array itself, or an empty one where the value is something else. */
export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Whether a value is a text of nothing but blanks: nothing was chosen or written yet. */
export function isBlankText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === ''
}

/** The texts of an array with their indices; everything else in it is passed over. */
export function* textsOf(value: unknown): Generator<[text: string, index: number]> {
  const items = asArray(value)
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (typeof item === 'string') yield [item, index]
  }
}

/** A member of the object's own, never one that every object inherits (`constructor`, `__proto__`). */
export function ownMember(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** The JSON word for the kind of a value. */
export function kindOf(
  value: unknown,
): 'object' | 'array' | 'text' | 'number' | 'boolean' | 'null' | 'nothing' {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'boolean'
  return 'object'
}
