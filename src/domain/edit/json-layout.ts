import { type JsonNode, nodeAt, type TextRange } from '../json/json-node'
import { isJsonObject } from '../json/json-value'
import { prevailingLineEnd } from './editor-text'
import { container, DATA_LAYOUT, type JsonLayout, layOut, type Part } from './lay-out'

/** How much of a text is read to tell its layout, in UTF-16 units. */
const READ = 20_000

/** The layout of a text, by its beginning, and its prevailing line end. Blanks around the value tell nothing of it. */
export function layoutOf(text: string): JsonLayout {
  const start = text.slice(0, READ)
  const value = start.trim()
  const layout = {
    ...DATA_LAYOUT,
    lineEnd: prevailingLineEnd(text),
    colon: /""(\s*:[ \t]*)\S/.exec(withoutStrings(start))?.[1] ?? ': ',
  }
  if (value.length > 2 && !/[\n\r]/.test(value)) return lineLayout(value, layout)
  return { ...layout, unit: /[[{][ \t]*(?:\r\n|\n|\r)([ \t]+)\S/.exec(start)?.[1] ?? '  ' }
}

/** The layout of what is put into, or beside, a value that stands on one line; what it does not tell is as in `around`. */
function lineLayout(line: string, around: JsonLayout): JsonLayout {
  const marks = withoutStrings(line.slice(0, READ))
  const colon = /""(\s*:\s*)\S/.exec(marks)?.[1] ?? around.colon
  const comma = /\S(\s*,\s*)\S/.exec(marks)?.[1] ?? (/\s$/.test(colon) ? ', ' : ',')
  const pad = /\{(\s*)"/.exec(marks)?.[1] ?? (/\s$/.test(colon) ? around.pad : '')
  return { ...around, unit: undefined, colon, comma, pad }
}

function withoutStrings(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"/g, '""')
}

/** The layout of what is put into a value: on its line where it has but one. An empty value is laid out as what holds it. */
export function layoutIn(text: string, { from, to }: TextRange, layout: JsonLayout): JsonLayout {
  if (layout.unit === undefined || !isOnOneLine(text, from, to)) return layout
  return lineLayout(text.slice(from, to), layout)
}

/** The layout of what is put beside objects: on one line where each of them is. */
export function layoutBeside(text: string, siblings: readonly TextRange[], layout: JsonLayout): JsonLayout {
  const objects = siblings.filter(({ from, to }) => text[from] === '{' && to - from > 2)
  const isOnLines = objects.every(({ from, to }) => isOnOneLine(text, from, to))
  return objects[0] !== undefined && isOnLines ? layoutIn(text, objects[0], layout) : layout
}

function isOnOneLine(text: string, from: number, to: number): boolean {
  const value = text.slice(from, to)
  return /^.\s*[^\s\]}]/.test(value) && !/[\n\r]/.test(value)
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

/** Blanks as they stand between neighbours, with the line ends of the layout. */
export function withLineEnd(blanks: string, { lineEnd }: JsonLayout): string {
  return blanks.replace(/\r\n?|\n/g, lineEnd)
}

/** Whether the children of a container each begin a line. */
export function isBlock(text: string, node: JsonNode): boolean {
  return /^[[{]\s*[\n\r]/.test(text.slice(node.from, node.from + 200))
}

/** A value as it is written elsewhere, to be put to the letter where it belongs. */
export class WrittenJson {
  /**
   * @param indent the blanks before the line on which it begins there; none where it is to be laid out anew
   * @param name of a member: its name there, and what stands up to the value
   */
  constructor(
    readonly text: string,
    readonly indent?: string,
    readonly name?: string,
  ) {}
}

/** A text whose lines behind the first are indented by other blanks. */
export function reindent(text: string, old: string, indent: string): string {
  if (old === indent) return text
  return text.replace(/(\r\n|\n|\r)([ \t]*)/g, (line, end: string, blanks: string) =>
    blanks.startsWith(old) ? end + indent + blanks.slice(old.length) : line,
  )
}

/** A value as the layout writes it, from the second line on behind `indent`; what stands before it on its line is `column` wide. */
export function writeJson(
  value: unknown,
  layout: JsonLayout,
  indent: string,
  column = indent.length,
): string {
  if (value instanceof WrittenJson && value.indent !== undefined)
    return reindent(value.text, value.indent, indent)
  return layOut(partOf(value, layout), layout, indent, column)
}

/** A member of an object as the layout writes it, behind `indent`. */
export function writeMember(key: string, value: unknown, layout: JsonLayout, indent: string): string {
  const name = (value instanceof WrittenJson && value.name) || JSON.stringify(key) + layout.colon
  return name + writeJson(value, layout, indent, indent.length + name.length)
}

function partOf(value: unknown, layout: JsonLayout): Part {
  if (value instanceof WrittenJson) return writtenPart(value.text, nodeAt(value.text, 0), layout)
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

/** What is written already, each number and text as it is spelt. */
function writtenPart(text: string, node: JsonNode, layout: JsonLayout): Part {
  if (node.kind === 'scalar') return text.slice(node.from, node.to)
  const parts =
    node.kind === 'array'
      ? node.items().map((item) => ['', item] as const)
      : [...node.members().values()].map(({ key, value }) => [text.slice(key.from, key.to), value] as const)
  return container(
    node.kind === 'array' ? '[' : '{',
    parts.map(([name, part]) => [name, writtenPart(text, part, layout)]),
    layout,
  )
}
