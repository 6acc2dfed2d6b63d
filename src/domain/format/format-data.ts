import { container, DATA_LAYOUT, layOut, type Part } from '../edit/lay-out'
import type { JsonDocument } from '../json/json-document'
import { type JsonNode, nodeAt } from '../json/json-node'
import { roundNumber } from '../json/round-number'
import type { Problem } from '../problem'
import { dataShapes } from './data-shapes'
import { inOrder, memberShape, type Shape, shapeOf } from './member-order'

/** A file in its canonical layout, or why it has none. */
export type Formatted = LaidOut | { readonly problems: readonly Problem[] }

interface LaidOut {
  readonly text: string
  /** How many numbers of coordinates were rounded. */
  readonly rounded: number
}

/**
 * The canonical layout of a JSON or GeoJSON file: members in the order of the schema, each on its line, lists and geometries
 * on one line where they fit, LF, no byte order mark. No value changes: numbers and texts keep their spelling. A text that is
 * no JSON, or has a name twice, is refused with the problems `json/…` of the checker.
 *
 * @param digits decimals that a number of coordinates may have; those written with more are rounded. Left out: all stay
 */
export function formatData(document: JsonDocument, digits?: number): Formatted {
  const { value, problems } = document
  const grave = problems.filter(({ code }) => value === undefined || code === 'json/duplicate-key')
  return value === undefined || grave.length > 0 ? { problems: grave } : layOutData(document, digits)
}

/** The canonical layout of what is JSON, as `formatData` has it; of members of one name the last one is kept. */
export function layOutData({ text }: Pick<JsonDocument, 'text'>, digits?: number): LaidOut {
  let rounded = 0
  const scalar = (raw: string, isCoordinate: boolean): string => {
    const short = isCoordinate && digits !== undefined ? roundNumber(raw, digits) : raw
    if (short !== raw) rounded++
    return short
  }
  const part = (node: JsonNode, shapes: Shape | undefined, isCoordinate: boolean): Part => {
    if (node.kind === 'scalar') return scalar(text.slice(node.from, node.to), isCoordinate)
    const shape = shapeOf(shapes, node)
    if (node.kind === 'array') {
      const items = node.items().map((item) => ['', part(item, shape?.item, isCoordinate)] as const)
      return container('[', items, DATA_LAYOUT)
    }
    const members = inOrder(shape, [...node.members()]).map(
      ([name, { key, value: member }]) =>
        [
          text.slice(key.from, key.to),
          part(member, memberShape(shape, name), name === 'coordinates'),
        ] as const,
    )
    return container('{', members, DATA_LAYOUT)
  }
  const root = nodeAt(text, text.startsWith('\uFEFF') ? 1 : 0)
  return { text: `${layOut(part(root, dataShapes as Shape, false), DATA_LAYOUT, '', 0)}\n`, rounded }
}
