/** How the values of a property stand in a column of Parquet; `json` is text. */
export type ColumnKind = 'boolean' | 'integer' | 'number' | 'text' | 'json'

export interface PropertyColumn {
  readonly name: string
  readonly kind: ColumnKind
  /** One for each row; null where a feature has none. */
  readonly data: readonly (boolean | number | string | null)[]
}

/** Values of a property as a column: of one kind where all are of one, else each as JSON. */
export function propertyColumn(name: string, values: readonly unknown[]): PropertyColumn {
  const kind = kindOf(values)
  const data = values.map((value) => {
    if (value === undefined || value === null) return null
    return kind === 'json' ? JSON.stringify(value) : (value as boolean | number | string)
  })
  return { name, kind, data }
}

function kindOf(values: readonly unknown[]): ColumnKind {
  const there = values.filter((value) => value !== undefined && value !== null)
  if (there.every((value) => typeof value === 'string')) return 'text'
  if (there.every((value) => typeof value === 'boolean')) return 'boolean'
  if (there.every(isInt32)) return 'integer'
  return there.every((value) => typeof value === 'number') ? 'number' : 'json'
}

/** Whether a column of INT32 keeps a number; it knows no -0. */
function isInt32(value: unknown): boolean {
  return typeof value === 'number' && Object.is(value | 0, value)
}
