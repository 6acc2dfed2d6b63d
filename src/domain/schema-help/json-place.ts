/** A value of one piece, as it is written: text, number, true, false or null. */
export type Scalar = string | number | boolean | null

/** An object or array that is open at a place, and where in it the place is. */
export interface OpenValue {
  readonly kind: 'object' | 'array'
  /** The name whose value the place is in, or the index; undefined where a name is still to come. */
  readonly step: string | number | undefined
  /** The members that are written, before and behind the place; the value only where it is of one piece. */
  readonly members: ReadonlyMap<string, Scalar | undefined>
}

/** What belongs at an offset of a JSON text, which may be broken there and elsewhere. */
export interface JsonPlace {
  readonly kind: 'name' | 'value' | 'nothing'
  /** From the root inwards. */
  readonly open: readonly OpenValue[]
  /** The string, word or number at the place, with its quotes; where there is none both are the offset. */
  readonly from: number
  readonly to: number
  /** What of it is written before the offset, without quotes. */
  readonly typed: string
  /** The token as a value; undefined where there is none or it is broken. */
  readonly value: Scalar | undefined
  /** A colon follows the token. */
  readonly hasColon: boolean
  /** Where a comma is missing in front of the place. */
  readonly commaAt: number | undefined
  /** What follows needs a comma in front of it. */
  readonly isFollowed: boolean
}

type Expected = 'name' | 'colon' | 'value' | 'comma'

interface Frame {
  readonly isObject: boolean
  expected: Expected
  index: number
  /** Offsets of the members: name, its end, value (-1 until it is seen), its end. */
  readonly members: number[]
}

/**
 * What belongs at an offset. One pass from the start, so that it holds in a text that is broken at the moment: a string
 * ends with its line at the latest, a bracket that does not fit closes what it can, and an object where a name belongs
 * closes the object around it. Where it is known at which offsets the items of the file's list begin, it goes from the first
 * straight to the one that the offset is in: a text of 50 MB takes half a second to be read from its start.
 */
export function placeAt(text: string, offset: number, itemStarts: readonly number[] = []): JsonPlace {
  const frames: Frame[] = [{ isObject: false, expected: 'value', index: 0, members: [] }]
  const item = itemStarts.findLastIndex((start) => start < offset)
  let end = 0
  for (let token = nextToken(text, 0); token !== undefined; token = nextToken(text, token.to)) {
    if (item > 0 && token.from === itemStarts[0]) {
      token = beginItem(text, frames, itemStarts, item)
      end = token.from
    }
    if (token.from >= offset || holds(text, token, offset)) {
      const at = token.from < offset ? token : { from: offset, to: offset }
      return place(text, offset, frames, at, end, itemStarts)
    }
    take(text, frames, token)
    end = token.to
  }
  return place(text, offset, frames, { from: offset, to: offset }, end, itemStarts)
}

/** Goes from the first item of the list that is open to another: its first token. */
function beginItem(
  text: string,
  frames: readonly Frame[],
  itemStarts: readonly number[],
  item: number,
): Token {
  const list = frames.at(-1) as Frame
  list.index = item
  return nextToken(text, itemStarts[item] as number) as Token
}

interface Token {
  readonly from: number
  readonly to: number
}

function nextToken(text: string, start: number): Token | undefined {
  let from = start
  while (from < text.length && isBlank(text.charCodeAt(from))) from++
  if (from === text.length) return undefined
  const unit = text.charCodeAt(from)
  if (unit === 0x22) return { from, to: endOfString(text, from) }
  let to = from + 1
  if (!isPunctuation(unit)) while (to < text.length && !endsWord(text.charCodeAt(to))) to++
  return { from, to }
}

/** The offset behind a string: behind its quote, or at the end of its line where that comes first. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x22) return at + 1
    if (unit === 0x0a || unit === 0x0d) return at
    if (unit === 0x5c) at++
  }
  return text.length
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xfeff
}

function isPunctuation(unit: number): boolean {
  return unit === 0x2c || unit === 0x3a || unit === 0x5b || unit === 0x5d || unit === 0x7b || unit === 0x7d
}

function endsWord(unit: number): boolean {
  return unit === 0x22 || isBlank(unit) || isPunctuation(unit)
}

/** Whether an offset is in a token, or at the end of one that can still grow. */
function holds(text: string, { from, to }: Token, offset: number): boolean {
  if (offset <= from || isPunctuation(text.charCodeAt(from))) return false
  return offset < to || (offset === to && !isClosed(text, from, to))
}

function isClosed(text: string, from: number, to: number): boolean {
  return text[from] === '"' && to - from > 1 && text[to - 1] === '"' && endOfString(text, from) === to
}

function take(text: string, frames: Frame[], { from, to }: Token): void {
  const unit = text[from] as string
  let frame = frames.at(-1) as Frame
  if (unit === '{' || unit === '[') {
    if (unit === '{' && lacksClosing(frames)) {
      while (frame.isObject && frames.length > 1) frame = closeLast(frames)
      if (frame.expected === 'comma') frame.index++
    }
    beginValue(frame, from, -1)
    frames.push({
      isObject: unit === '{',
      expected: unit === '{' ? 'name' : 'value',
      index: 0,
      members: [],
    })
  } else if (unit === '}' || unit === ']') {
    const open = frames.findLastIndex(({ isObject }, at) => at > 0 && isObject === (unit === '}'))
    if (open > 0) while (frames.length > open) closeLast(frames)
  } else if (unit === ',') {
    if (!frame.isObject) frame.index++
    frame.expected = frame.isObject ? 'name' : 'value'
  } else if (unit === ':') {
    if (frame.isObject) beginMember(text, frame)
  } else if (frame.isObject && frame.expected !== 'value') {
    frame.members.push(from, to, -1, -1)
    frame.expected = 'colon'
  } else {
    beginValue(frame, from, to)
    frame.expected = 'comma'
  }
}

/** Whether an object begins where the name of a member belongs, as where a bracket is missing before the next item of a list. */
function lacksClosing(frames: readonly Frame[]): boolean {
  const { isObject, expected, members } = frames.at(-1) as Frame
  const isMisplaced = isObject && expected !== 'value' && members.length > 0
  return isMisplaced && frames.some((frame, at) => at > 0 && !frame.isObject)
}

/** A text that a colon follows was a name, although a value was missing before it. */
function beginMember(text: string, frame: Frame): void {
  const [from = -1, to = -1] = frame.members.slice(-2)
  if (frame.expected === 'comma' && text[from] === '"' && to > from) {
    beginValue(frame, -1, -1)
    frame.members.push(from, to, -1, -1)
  }
  frame.expected = 'value'
}

function beginValue(frame: Frame, from: number, to: number): void {
  if (!frame.isObject || frame.members.length === 0) return
  frame.members[frame.members.length - 2] = from
  frame.members[frame.members.length - 1] = to
}

function closeLast(frames: Frame[]): Frame {
  frames.pop()
  const frame = frames.at(-1) as Frame
  frame.expected = 'comma'
  return frame
}

function place(
  text: string,
  offset: number,
  frames: Frame[],
  token: Token,
  end: number,
  itemStarts: readonly number[],
): JsonPlace {
  const frame = frames.at(-1) as Frame
  const isName = frame.isObject && frame.expected !== 'value'
  const isNewLine = /[\n\r]/.test(text.slice(end, token.from))
  const misses = (frame.expected === 'comma' || frame.expected === 'colon') && end > 0
  const hasRoom = frame.expected !== 'colon' && (!misses || isNewLine) && (frames.length > 1 || !misses)
  const next = nextToken(text, token.to)
  const follows = next === undefined ? '' : (text[next.from] ?? '')
  const open = frames.slice(1).map((each, at) => openValue(text, each, at === frames.length - 2 && isName))
  if (frame.isObject) {
    const expected = isName || token.from === token.to ? frame.expected : 'comma'
    open.push(withMembersBehind(text, open.pop() as OpenValue, token.to, expected, itemStarts))
  }
  const written = text.slice(token.from, Math.min(offset, token.to))
  return {
    kind: !hasRoom ? 'nothing' : isName ? 'name' : 'value',
    open,
    from: token.from,
    to: token.to,
    typed: written.startsWith('"') ? written.slice(1) : written,
    value: scalarAt(text, token.from, token.to),
    hasColon: follows === ':',
    commaAt: misses && hasRoom ? end : undefined,
    isFollowed: follows !== '' && !',:]}'.includes(follows),
  }
}

/** The object that a place is in with the members behind the place too. */
function withMembersBehind(
  text: string,
  inner: OpenValue,
  start: number,
  expected: Expected,
  itemStarts: readonly number[],
): OpenValue {
  const behind: Frame = { isObject: true, expected, index: 0, members: [start, start, -1, -1] }
  const frames = [{ ...behind, isObject: false, members: [] }, behind]
  const last = itemStarts.length - 1
  for (let token = nextToken(text, start); token && frames.length > 1; token = nextToken(text, token.to)) {
    if (last > 0 && token.from === itemStarts[0]) token = beginItem(text, frames, itemStarts, last)
    take(text, frames, token)
  }
  return { ...inner, members: new Map([...inner.members, ...membersOf(text, behind)]) }
}

function openValue(text: string, frame: Frame, isAtName: boolean): OpenValue {
  const names = [...membersOf(text, frame)]
  const step = frame.isObject ? (isAtName ? undefined : names.at(-1)?.[0]) : frame.index
  return { kind: frame.isObject ? 'object' : 'array', step, members: new Map(names) }
}

function* membersOf(text: string, { members }: Frame): Generator<[string, Scalar | undefined]> {
  for (let at = 0; at < members.length; at += 4) {
    const [from = 0, to = 0, valueFrom = -1, valueTo = -1] = members.slice(at, at + 4)
    if (to <= from) continue
    const name = scalarAt(text, from, to)
    yield [
      typeof name === 'string' ? name : text.slice(from, to).replaceAll('"', ''),
      scalarAt(text, valueFrom, valueTo),
    ]
  }
}

function scalarAt(text: string, from: number, to: number): Scalar | undefined {
  if (from < 0 || to <= from || text[from] === '{' || text[from] === '[') return undefined
  try {
    return JSON.parse(text.slice(from, to)) as Scalar
  } catch {
    return undefined
  }
}
