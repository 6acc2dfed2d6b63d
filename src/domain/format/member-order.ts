import type { JsonNode } from '../json/json-node'

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
  let best: Shape | undefined
  let most = -1
  for (const choice of choicesOf(shape)) {
    if ((node.kind === 'object' ? choice.entries : choice.item) === undefined) continue
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
  const ranks = new Map(Object.keys(shape?.entries ?? {}).map((name, rank) => [name, rank]))
  if (ranks.size === 0) return members
  let rank = -1
  const ranked = members.map((member) => {
    rank = ranks.get(member[0]) ?? rank
    return { member, rank }
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ member }) => member)
}

function choicesOf(shape: Shape): readonly Shape[] {
  if (shape.wrapped) return choicesOf(shape.wrapped)
  return shape.options
    ? shape.options.flatMap((option) => (typeof option === 'object' ? choicesOf(option) : []))
    : [shape]
}

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
