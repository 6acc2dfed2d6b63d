import { useMemo } from 'react'
import type { CollectionColumns } from '../../domain/collection/collection-columns'
import { drawnRows, passingRows } from '../../domain/collection/passing-rows'
import type { FoundRows } from '../../domain/collection/search-rows'
import { shapeFinder } from '../../domain/collection/shapes-alive'
import { dotSource } from '../../domain/dots/dot-source'
import { columnSeries, type ListedSeries } from '../../domain/series/column-series'
import type { Filters } from '../../domain/view/view'
import type { Dots } from '../../map/dots/dot-layer'
import type { Shapes } from '../../map/dots/shape-layer'
import { rowFilters } from './row-filters'
import type { CollectionParts } from './use-collection-parts'

interface PassingRows {
  /** Those that pass, ascending; absent: all. */
  readonly rows: Uint32Array | undefined
  readonly series: ListedSeries
  readonly dots: Dots
  readonly shapes: Shapes | undefined
}

/** The rows that pass search and filters, as list, axis and map take them. */
export function usePassingRows(
  columns: CollectionColumns,
  parts: CollectionParts,
  filters: Filters,
  found: FoundRows | undefined,
  theme: 'light' | 'dark',
): PassingRows {
  const { categoryIds, eventAt, rowOf } = parts
  const { events } = columns
  const { categories, places } = filters
  const rows = useMemo(
    () => passingRows(events, rowFilters(columns, parts, { categories, places }, found)),
    [events, columns, parts, categories, places, found],
  )
  const series = useMemo(
    () => columnSeries({ columns: events, rows, categories: categoryIds, eventAt, rowOf }),
    [events, rows, categoryIds, eventAt, rowOf],
  )
  const dots = useMemo(() => {
    const drawn = drawnRows(events, rows)
    return { columns: events, rows: drawn, source: dotSource(events, drawn, { order: columns.endOrder }) }
  }, [events, columns, rows])
  const finder = useMemo(() => {
    if (!columns.shapes) return undefined
    const passing = rows && new Set(rows)
    return shapeFinder(columns.shapes, events, (row) => passing?.has(row) ?? true)
  }, [columns, events, rows])
  const shapes = useMemo(() => {
    if (!finder || !columns.shapes) return undefined
    const colours = categoryIds.map((id) => {
      const kind = parts.categories.find((category) => category.id === id)
      return (theme === 'dark' ? kind?.colourDark : kind?.colour) ?? '#808080'
    })
    return {
      columns: columns.shapes,
      finder,
      colourOf: (row: number) => colours[events.category[row] ?? 0] ?? '',
    }
  }, [finder, columns, events, categoryIds, parts, theme])
  return { rows, series, dots, shapes }
}
