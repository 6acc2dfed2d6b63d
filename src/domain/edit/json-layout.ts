import type { JsonNode } from '../json/json-node'
import { isJsonObject } from '../json/json-value'

/** How a file lays out what it holds, so that what is added looks like what stands beside it. */
export interface JsonLayout {
  /** One step of indentation; `undefined` where the file is written without lines. */
  readonly unit: string | undefined
  readonly lineEnd: string
  /** What stands between a name and its value. */
  readonly colon: string
  /** What stands between values on one line. */
  readonly comma: string
}

/** Longest line that a value is written on whole. */
const WIDTH = 100

/** The layout of a text, by its beginning. */
export function layoutOf(text: string): JsonLayout {
  const start = text.slice(0, 20_000)
  const lineEnd = /\r\n|\n|\r/.exec(start)?.[0]
  const colon = /"(\s*:[ \t]*)\S/.exec(start)?.[1] ?? ': '
  if (lineEnd === undefined && start.trim().length > 2)
    return { unit: undefined, lineEnd: '\n', colon, comma: /"\s*,( *)"/.exec(start)?.[1] === '' ? ',' : ', ' }
  const unit = /[[{][ \t]*(?:\r\n|\n|\r)([ \t]+)\S/.exec(start)?.[1] ?? '  '
  return { unit, lineEnd: lineEnd ?? '\n', colon, comma: ', ' }
}

/** The blanks before the line on which an offset lies. */
export function indentAt(text: string, offset: number): string {
  let start = offset
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--
  let end = start
  while (text[end] === ' ' || text[end] === '\t') end++
  return text.slice(start, end)
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d
}

/** Whether the children of a container each begin a line. */
export function isBlock(text: string, node: JsonNode): boolean {
  return /^[[{]\s*[\n\r]/.test(text.slice(node.from, node.from + 200))
}

/** A value as the layout writes it, from the second line on behind `indent`. Lists of plain values and positions stand on one line where they fit. */
export function writeJson(value: unknown, layout: JsonLayout, indent: string): string {
  const { unit, lineEnd } = layout
  const onOneLine = writeLine(value, layout)
  if (unit === undefined || (isPlain(value) && indent.length + onOneLine.length <= WIDTH)) return onOneLine
  const inner = indent + unit
  const block = (open: string, parts: readonly string[], close: string): string =>
    parts.length === 0
      ? open + close
      : open + lineEnd + parts.map((part) => inner + part).join(`,${lineEnd}`) + lineEnd + indent + close
  if (Array.isArray(value))
    return block(
      '[',
      value.map((item) => writeJson(item, layout, inner)),
      ']',
    )
  if (!isJsonObject(value)) return onOneLine
  const members = membersOf(value).map(
    ([key, member]) => JSON.stringify(key) + layout.colon + writeJson(member, layout, inner),
  )
  return block('{', members, '}')
}

/** A value on one line. */
function writeLine(value: unknown, layout: JsonLayout): string {
  if (Array.isArray(value)) return `[${value.map((item) => writeLine(item, layout)).join(layout.comma)}]`
  if (!isJsonObject(value)) return JSON.stringify(value) ?? 'null'
  const members = membersOf(value)
  if (members.length === 0) return '{}'
  const pad = layout.unit === undefined ? '' : ' '
  const written = members.map(
    ([key, member]) => JSON.stringify(key) + layout.colon + writeLine(member, layout),
  )
  return `{${pad}${written.join(layout.comma)}${pad}}`
}

function membersOf(value: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined)
}

/** Plain values, lists of them, positions of a line, and geometries. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => !isJsonObject(item) && isPlain(item))
  return !isJsonObject(value) || Array.isArray(value.coordinates)
}
