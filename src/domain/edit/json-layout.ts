import type { JsonNode } from '../json/json-node'
import { isJsonObject } from '../json/json-value'
import { container, type JsonLayout, layOut, type Part } from './lay-out'

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
  const start = lineStart(text, offset)
  let end = start
  while (text[end] === ' ' || text[end] === '\t') end++
  return text.slice(start, end)
}

/** Where the line begins on which an offset lies. */
export function lineStart(text: string, offset: number): number {
  let start = offset
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--
  return start
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d
}

/** Whether the children of a container each begin a line. */
export function isBlock(text: string, node: JsonNode): boolean {
  return /^[[{]\s*[\n\r]/.test(text.slice(node.from, node.from + 200))
}

/** A value as the layout writes it, from the second line on behind `indent`; what stands before it on its line is `column` wide. */
export function writeJson(
  value: unknown,
  layout: JsonLayout,
  indent: string,
  column = indent.length,
): string {
  return layOut(partOf(value, layout), layout, indent, column)
}

/** A member of an object as the layout writes it, behind `indent`. */
export function writeMember(key: string, value: unknown, layout: JsonLayout, indent: string): string {
  const name = JSON.stringify(key) + layout.colon
  return name + writeJson(value, layout, indent, indent.length + name.length)
}

function partOf(value: unknown, layout: JsonLayout): Part {
  if (Array.isArray(value))
    return container(
      '[',
      value.map((item) => ['', partOf(item, layout)]),
      layout,
    )
  if (!isJsonObject(value)) return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return container(
    '{',
    members.map(([key, member]) => [JSON.stringify(key), partOf(member, layout)]),
    layout,
  )
}
