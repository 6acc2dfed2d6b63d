import { endOfString } from './json-survey'

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
  /** The value of one member, as `members` has it, found without locating the others. It is located anew each time. */
  member(name: string): JsonNode | undefined
  items(): readonly JsonNode[]
}

export interface JsonMember {
  /** The name with its quotes. */
  readonly key: TextRange
  readonly value: JsonNode
}

const QUOTE = 0x22
const COMMA = 0x2c
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d

const NO_MEMBERS: ReadonlyMap<string, JsonMember> = new Map()
const NO_ITEMS: readonly JsonNode[] = []

/**
 * The value that starts at or after the offset. The text must be valid JSON. Only the direct children of a
 * value are ever located, so a look-up in a large file costs one scan per level and no memory for the rest.
 */
export function nodeAt(text: string, offset: number): JsonNode {
  return readValue(text, skipBlanks(text, offset))
}

function readValue(text: string, from: number, to = endOfValue(text, from)): JsonNode {
  const unit = text.charCodeAt(from)
  const kind = unit === OPEN_BRACE ? 'object' : unit === OPEN_BRACKET ? 'array' : 'scalar'
  return new LazyNode(text, kind, from, to)
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

  member(name: string): JsonNode | undefined {
    if (this.kind !== 'object') return undefined
    if (this.#children !== undefined) return this.members().get(name)?.value
    let found: TextRange | undefined
    visitMembers(this.#text, this.from, (keyFrom, keyTo, from, to) => {
      if (nameIn(this.#text, keyFrom, keyTo) === name) found = { from, to }
    })
    return found && readValue(this.#text, found.from, found.to)
  }

  items(): readonly JsonNode[] {
    if (this.kind !== 'array') return NO_ITEMS
    this.#children ??= readItems(this.#text, this.from)
    return this.#children as readonly JsonNode[]
  }
}

/** The offset after the value that begins at `from`. Plain scanning is several times faster than reading tokens. */
function endOfValue(text: string, from: number): number {
  const unit = text.charCodeAt(from)
  if (unit === QUOTE) return Math.min(endOfString(text, from) + 1, text.length)
  return unit === OPEN_BRACE || unit === OPEN_BRACKET ? endOfContainer(text, from) : endOfPlain(text, from)
}

function endOfContainer(text: string, from: number): number {
  let depth = 0
  for (let offset = from; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset)
    if (unit === QUOTE) offset = endOfString(text, offset)
    else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) depth++
    else if ((unit === CLOSE_BRACE || unit === CLOSE_BRACKET) && --depth === 0) return offset + 1
  }
  return text.length
}

/** The end of a number, `true`, `false` or `null`. */
function endOfPlain(text: string, from: number): number {
  let end = from
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (unit <= 0x20 || unit === COMMA || unit === CLOSE_BRACKET || unit === CLOSE_BRACE) break
  }
  return end
}

function skipBlanks(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) break
  }
  return at
}

function readMembers(text: string, from: number): ReadonlyMap<string, JsonMember> {
  return new Map(writtenMembers(text, from))
}

/** The members of the object that opens at `from`, in the order written, a name that is there twice both times. */
export function writtenMembers(
  text: string,
  from: number,
): readonly (readonly [name: string, member: JsonMember])[] {
  const members: [string, JsonMember][] = []
  visitMembers(text, from, (keyFrom, keyTo, valueFrom, valueTo) => {
    const key = { from: keyFrom, to: keyTo }
    members.push([nameIn(text, keyFrom, keyTo), { key, value: readValue(text, valueFrom, valueTo) }])
  })
  return members
}

/** Tells where names (with their quotes) and values stand in the object that opens at `from`, in the order written. */
function visitMembers(
  text: string,
  from: number,
  visit: (keyFrom: number, keyTo: number, valueFrom: number, valueTo: number) => void,
): void {
  let at = skipBlanks(text, from + 1)
  while (text.charCodeAt(at) === QUOTE) {
    const keyTo = endOfString(text, at) + 1
    const value = skipBlanks(text, skipBlanks(text, keyTo) + 1)
    const valueTo = endOfValue(text, value)
    visit(at, keyTo, value, valueTo)
    at = skipBlanks(text, valueTo)
    if (text.charCodeAt(at) !== COMMA) return
    at = skipBlanks(text, at + 1)
  }
}

function nameIn(text: string, from: number, to: number): string {
  const name = text.slice(from + 1, to - 1)
  return name.includes('\\') ? JSON.parse(text.slice(from, to)) : name
}

function readItems(text: string, from: number): readonly JsonNode[] {
  const items: JsonNode[] = []
  let at = skipBlanks(text, from + 1)
  while (at < text.length && text.charCodeAt(at) !== CLOSE_BRACKET) {
    const item = readValue(text, at)
    items.push(item)
    at = skipBlanks(text, item.to)
    if (text.charCodeAt(at) !== COMMA) break
    at = skipBlanks(text, at + 1)
  }
  return items
}
