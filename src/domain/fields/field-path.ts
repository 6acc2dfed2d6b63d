/** A member by its way from the feature: `['properties', 'timespan', 'begin']`, `['when']`, `['names', '0', 'toponym']`. */
export type FieldPath = readonly string[]

/** The member of a feature that holds most others. */
export const PROPERTIES = 'properties'

/**
 * A path as it is shown and stands in addresses: `timespan.begin`, its properties implied; behind a `/` one that begins at
 * the feature itself, `/when`. In a name a backslash stands before `.`, `,`, `:`, `/` and itself; `\0` is an empty name, and
 * `\ud800` half of a character, which no address can hold. The inverse of `parsePath`.
 */
export function writePath(path: FieldPath): string {
  const isOwn = path[0] === PROPERTIES && path.length > 1
  return (isOwn ? '' : '/') + (isOwn ? path.slice(1) : path).map(writeName).join('.')
}

function writeName(name: string): string {
  if (name === '') return '\\0'
  return name
    .replace(/[\\.,:/]/g, '\\$&')
    .replace(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`)
}

/** The path that a text shows; undefined where it is none. */
export function parsePath(text: string): FieldPath | undefined {
  const isOwn = !text.startsWith('/')
  const names: string[] = []
  if (text === '/') return names
  let name = ''
  let isNamed = false
  for (let index = isOwn ? 0 : 1; index < text.length; index++) {
    const letter = text[index] ?? ''
    if (letter === '.') {
      if (!isNamed) return undefined
      names.push(name)
      name = ''
      isNamed = false
      continue
    }
    if (letter === '/' || letter === ',' || letter === ':') return undefined
    isNamed = true
    if (letter !== '\\') {
      name += letter
      continue
    }
    const escaped = text[++index] ?? ''
    if ('\\.,:/'.includes(escaped) && escaped !== '') name += escaped
    else if (escaped === 'u' && /^d[89a-f][\da-f]{2}$/i.test(text.slice(index + 1, index + 5))) {
      name += String.fromCharCode(Number.parseInt(text.slice(index + 1, index + 5), 16))
      index += 4
    } else if (escaped !== '0') return undefined
  }
  if (!isNamed) return undefined
  names.push(name)
  return isOwn ? [PROPERTIES, ...names] : names
}

export function isSamePath(one: FieldPath, other: FieldPath): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index])
}

type Getter = (feature: unknown) => unknown

/**
 * Makes what takes a member from a feature, of its own members only and never what every object inherits; undefined where it
 * is not there.
 */
export function getterOf(path: FieldPath): Getter {
  const [first, second] = path
  if (first === PROPERTIES && second !== undefined && path.length === 2 && isPlain(second)) {
    return (feature) => {
      if (typeof feature !== 'object' || feature === null) return undefined
      const { properties } = feature as { readonly properties?: unknown }
      if (typeof properties !== 'object' || properties === null) return undefined
      return (properties as Readonly<Record<string, unknown>>)[second]
    }
  }
  return (feature) => {
    let value: unknown = feature
    for (const name of path) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
      value = (value as Readonly<Record<string, unknown>>)[name]
    }
    return value
  }
}

/** Whether no object and no list has a member of that name without its own doing, as parsed JSON is made. */
function isPlain(name: string): boolean {
  return !(name in []) && !(name in {}) && name !== 'length'
}
