import { createScanner } from 'jsonc-parser'
import { endOfString } from './json-survey'
import { TOKEN } from './json-token'

/** Offsets in UTF-16 units, half-open. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

/** A value in a valid JSON text and where it stands. What it holds is located when first asked for. */
export interface JsonNode extends TextRange {
  readonly kind: 'object' | 'array' | 'scalar'
  /** Members of an object in the order written, each name once: the last one wins, as in `JSON.parse`. */
  members(): ReadonlyMap<string, JsonMember>
  items(): readonly JsonNode[]
}

export interface JsonMember {
  /** The name with its quotes. */
  readonly key: TextRange
  readonly value: JsonNode
}

const NO_MEMBERS: ReadonlyMap<string, JsonMember> = new Map()
const NO_ITEMS: readonly JsonNode[] = []

/**
 * The value that starts at or after the offset. The text must be valid JSON. Only the direct children of a
 * value are ever located, so a look-up in a large file costs one scan per level and no memory for the rest.
 */
export function nodeAt(text: string, offset: number): JsonNode {
  const scanner = createScanner(text, true)
  scanner.setPosition(offset)
  return readValue(text, scanner, scanner.scan())
}

type Scanner = ReturnType<typeof createScanner>

function readValue(text: string, scanner: Scanner, token: number): JsonNode {
  const from = scanner.getTokenOffset()
  const kind = token === TOKEN.openBrace ? 'object' : token === TOKEN.openBracket ? 'array' : 'scalar'
  if (kind !== 'scalar') scanner.setPosition(endOfContainer(text, from))
  return new LazyNode(text, kind, from, scanner.getPosition())
}

/** A class, since a file may hold millions: methods of their own would cost each node several times its size. */
class LazyNode implements JsonNode {
  readonly #text: string
  #children: ReadonlyMap<string, JsonMember> | readonly JsonNode[] | undefined

  constructor(
    text: string,
    readonly kind: JsonNode['kind'],
    readonly from: number,
    readonly to: number,
  ) {
    this.#text = text
  }

  members(): ReadonlyMap<string, JsonMember> {
    if (this.kind !== 'object') return NO_MEMBERS
    this.#children ??= readMembers(this.#text, this.from)
    return this.#children as ReadonlyMap<string, JsonMember>
  }

  items(): readonly JsonNode[] {
    if (this.kind !== 'array') return NO_ITEMS
    this.#children ??= readItems(this.#text, this.from)
    return this.#children as readonly JsonNode[]
  }
}

/** The offset after the bracket that closes the object or array that opens at `from`. Plain scanning is several times faster than reading tokens. */
function endOfContainer(text: string, from: number): number {
  let depth = 0
  for (let offset = from; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset)
    if (unit === 0x22) offset = endOfString(text, offset)
    else if (unit === 0x7b || unit === 0x5b) depth++
    else if ((unit === 0x7d || unit === 0x5d) && --depth === 0) return offset + 1
  }
  return text.length
}

function readMembers(text: string, from: number): ReadonlyMap<string, JsonMember> {
  const members = new Map<string, JsonMember>()
  for (const [name, member] of writtenMembers(text, from)) members.set(name, member)
  return members
}

/** The members of the object that opens at `from`, in the order written, a name that is there twice both times. */
export function writtenMembers(
  text: string,
  from: number,
): readonly (readonly [name: string, member: JsonMember])[] {
  const members: [string, JsonMember][] = []
  const scanner = createScanner(text, true)
  scanner.setPosition(from + 1)
  for (let token = scanner.scan() as number; token === TOKEN.string; token = scanner.scan()) {
    const name = scanner.getTokenValue()
    const key = { from: scanner.getTokenOffset(), to: scanner.getPosition() }
    scanner.scan()
    members.push([name, { key, value: readValue(text, scanner, scanner.scan()) }])
    if ((scanner.scan() as number) !== TOKEN.comma) break
  }
  return members
}

function readItems(text: string, from: number): readonly JsonNode[] {
  const items: JsonNode[] = []
  const scanner = createScanner(text, true)
  scanner.setPosition(from + 1)
  let token = scanner.scan() as number
  while (token !== TOKEN.closeBracket && token !== TOKEN.end) {
    items.push(readValue(text, scanner, token))
    if ((scanner.scan() as number) !== TOKEN.comma) break
    token = scanner.scan()
  }
  return items
}
