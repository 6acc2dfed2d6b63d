/** What the parts of a shape are: lines, the rings of polygons (filled even-odd), lines with a time per vertex, or points. */
export const SHAPE = { line: 0, polygon: 1, track: 2, points: 3 } as const

export type ShapeKind = (typeof SHAPE)[keyof typeof SHAPE]

/** The vertices of all that is more than a point, packed. A row may have several shapes, of different kinds. */
export interface ShapeColumns {
  /** The row of each shape, ascending. */
  readonly row: Uint32Array
  readonly kind: Uint8Array
  /** The parts of shape `i` are those from `firstPart[i]` to before `firstPart[i + 1]`. */
  readonly firstPart: Uint32Array
  /** The vertices of part `i` are those from `firstVertex[i]` to before `firstVertex[i + 1]`. */
  readonly firstVertex: Uint32Array
  /**
   * In units as those of `EventColumns`; what crosses 180° goes on at the other edge. The nearer way from each vertex to
   * the next is meant; one that is not nearer has vertices on it (`withShortEdges`).
   */
  readonly x: Uint32Array
  readonly y: Uint32Array
  /** The time of each vertex of a track in days, NaN for others; absent where there are no tracks. */
  readonly times: Float64Array | undefined
}

/** Which kinds of shapes there are: of all, or of some. */
export function shapeKinds(
  { kind }: Pick<ShapeColumns, 'kind'>,
  shapes?: readonly number[],
): ReadonlySet<ShapeKind> {
  return new Set((shapes?.map((shape) => kind[shape]) ?? [...kind]) as ShapeKind[])
}
