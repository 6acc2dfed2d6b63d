import type { JsonNode } from '../json/json-node'
import { oncePerObject } from '../once-per-object'

/** What of a valibot schema tells the order of members. */
export interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly wrapped?: Shape
  readonly options?: readonly (Shape | string | number)[]
}

/** The shape that a value has, of those that it may have: the one that knows most of its members. */
export function shapeOf(shape: Shape | undefined, node: JsonNode): Shape | undefined {
  if (shape === undefined || node.kind === 'scalar') return undefined
  const fitting = choicesOf(shape).filter(({ entries, item }) => (node.kind === 'object' ? entries : item))
  if (fitting.length <= 1) return fitting[0]
  let best: Shape | undefined
  let most = -1
  for (const choice of fitting) {
    const known = countKnown(choice, node)
    if (known > most) {
      best = choice
      most = known
    }
  }
  return best
}

/** The shape of a member, as far as it is known. */
export function memberShape(shape: Shape | undefined, name: string): Shape | undefined {
  return shape?.entries && Object.hasOwn(shape.entries, name) ? shape.entries[name] : undefined
}

/**
 * Names in the order of the shape. One that it does not know stays behind the one that it stood behind, as `title:fa`
 * behind `title`.
 */
export function inOrder<T extends readonly [name: string, ...unknown[]]>(
  shape: Shape | undefined,
  members: readonly T[],
): readonly T[] {
  if (shape?.entries === undefined) return members
  const ranks = ranksOf(shape)
  let rank = -1
  const ranked = members.map((member) => {
    rank = ranks.get(member[0]) ?? rank
    return { member, rank }
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ member }) => member)
}

const ranksOf = oncePerObject(
  ({ entries = {} }: Shape) => new Map(Object.keys(entries).map((name, rank) => [name, rank])),
)

const choicesOf = oncePerObject((shape: Shape): readonly Shape[] => {
  if (shape.wrapped) return choicesOf(shape.wrapped)
  return shape.options
    ? shape.options.flatMap((option) => (typeof option === 'object' ? choicesOf(option) : []))
    : [shape]
})

function countKnown(shape: Shape, node: JsonNode): number {
  let known = 0
  for (const [name, { value }] of node.members()) {
    const member = memberShape(shape, name)
    if (member === undefined) continue
    known++
    if (value.kind === 'object')
      known += Math.max(0, ...choicesOf(member).map((each) => countKnown(each, value)))
  }
  return known
}
