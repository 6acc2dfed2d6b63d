import { useCallback, useMemo } from 'react'
import type { CollectionColumns } from '../../domain/collection/collection-columns'
import { drawnColumns } from '../../domain/collection/drawn-columns'
import type { EventColumns } from '../../domain/collection/event-columns'
import { drawnRows, passingRows } from '../../domain/collection/passing-rows'
import type { FoundRows } from '../../domain/collection/search-rows'
import type { ShapeColumns } from '../../domain/collection/shape-columns'
import { type ShapeFinder, shapeFinder } from '../../domain/collection/shapes-alive'
import { dotSource } from '../../domain/dots/dot-source'
import { columnSeries } from '../../domain/series/column-series'
import type { ListedSeries } from '../../domain/series/listed-series'
import type { Filters } from '../../domain/view/view'
import type { Dots } from '../../map/dots/dot-layer'
import type { Shapes } from '../../map/dots/shape-layer'
import { categoryColours } from './dot-palette'
import { rowFilters } from './row-filters'
import type { CollectionParts } from './use-collection-parts'

export interface PassingRows {
  /** Those that pass, ascending; absent: all. */
  readonly rows: Uint32Array | undefined
  readonly series: ListedSeries
  readonly dots: Dots
  /** Lines, areas and tracks in the colours of a theme; absent where there are none. */
  shapesIn(theme: 'light' | 'dark'): Shapes | undefined
}

/** The rows that pass search and filters, as list, axis and map take them. */
export function usePassingRows(
  columns: CollectionColumns,
  parts: CollectionParts,
  filters: Filters,
  found: FoundRows | undefined,
): PassingRows {
  const { categoryIds, eventAt, rowOf } = parts
  const { events } = columns
  const { categories, places } = filters
  const rows = useMemo(
    () => passingRows(events, rowFilters(columns, parts, { categories, places }, found)),
    [events, columns, parts, categories, places, found],
  )
  const ends = useMemo(() => ({ order: columns.endOrder }), [columns])
  const series = useMemo(
    () =>
      rows
        ? columnSeries({ columns: events, rows, ends, categories: categoryIds, eventAt, rowOf })
        : parts.series,
    [events, rows, ends, categoryIds, eventAt, rowOf, parts.series],
  )
  const timed = useMemo(() => drawnColumns(events), [events])
  const dots = useMemo(() => {
    const drawn = drawnRows(timed, rows)
    return { columns: timed, rows: drawn, source: dotSource(timed, drawn, ends) }
  }, [timed, ends, rows])
  const finder = useMemo(
    () => columns.shapes && shapeFinder(columns.shapes, timed, rows),
    [columns, timed, rows],
  )
  const shapesIn = useCallback(
    (theme: 'light' | 'dark') =>
      finder && columns.shapes && colouredShapes(columns.shapes, finder, events, parts, theme),
    [finder, columns, events, parts],
  )
  return { rows, series, dots, shapesIn }
}

/** Shapes in the colours of their categories. */
function colouredShapes(
  columns: ShapeColumns,
  finder: ShapeFinder,
  { end, category }: EventColumns,
  { categories }: CollectionParts,
  theme: 'light' | 'dark',
): Shapes {
  const colours = categoryColours(categories, theme)
  return {
    columns,
    finder,
    endOf: (row) => end[row] ?? Infinity,
    colourOf: (row) => colours[category[row] ?? 0] ?? '',
  }
}
