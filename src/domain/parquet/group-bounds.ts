import type { Statistics } from 'hyparquet'
import type { TimeColumn, TimeColumns } from './find-columns'
import type { Footer, LeafColumn } from './read-footer'
import { valueToDays } from './time-value'

/** What a footer tells of the rows of a row group. */
export interface GroupBounds {
  readonly rows: number
  /** Whether a row has a date, as far as the footer tells. */
  readonly isDated: boolean
  /** Least and greatest start in days; infinite where they are open or not told. */
  readonly starts: readonly [least: number, greatest: number]
}

const ANY = [-Infinity, Infinity] as const

/** The bounds of row groups, by which those of a time are found without reading one of them. */
export function groupBounds(footer: Footer, { start, end }: TimeColumns): readonly GroupBounds[] {
  return footer.metadata.row_groups.map((_, group) => {
    const rows = (footer.starts[group + 1] ?? 0) - (footer.starts[group] ?? 0)
    const first = chunkBounds(footer, group, start.leaf, rows)
    const last = end && chunkBounds(footer, group, end.leaf, rows)
    const isDated = first.missing !== 'all' || (last !== undefined && last.missing !== 'all')
    const [least, greatest] = [first.least, first.greatest].map((bound) => daysOf(bound, start))
    if (!isDated || least === undefined || greatest === undefined) return { rows, isDated, starts: ANY }
    // A row that has only an end began at any time before.
    const isOpen = last !== undefined && first.missing !== 'none'
    return { rows, isDated, starts: [isOpen ? -Infinity : least, greatest] }
  })
}

/** Undefined of what tells no time, and of texts, which are not in the order of the dates that they tell. */
function daysOf(bound: unknown, { leaf, kind }: TimeColumn): number | undefined {
  if (kind === 'text' || bound === undefined || bound === null) return undefined
  const days = valueToDays(bound, leaf.element, kind)
  return Number.isFinite(days) ? days : undefined
}

interface ChunkBounds {
  readonly least: Statistics['min_value']
  readonly greatest: Statistics['max_value']
  /** Rows without a value: `some` also where the footer does not tell. */
  readonly missing: 'all' | 'some' | 'none'
}

function chunkBounds({ metadata }: Footer, group: number, leaf: LeafColumn, rows: number): ChunkBounds {
  const { statistics } = metadata.row_groups[group]?.columns[leaf.chunk]?.meta_data ?? {}
  const { null_count: nulls, min_value: least, max_value: greatest, min, max } = statistics ?? {}
  const missing =
    leaf.optional === 0 || nulls === 0n
      ? 'none'
      : nulls !== undefined && Number(nulls) === rows
        ? 'all'
        : 'some'
  return { least: least ?? min, greatest: greatest ?? max, missing }
}
