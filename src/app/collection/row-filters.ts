import type { CollectionColumns } from '../../domain/collection/collection-columns'
import { placeId } from '../../domain/collection/collection-looks'
import { countRows } from '../../domain/collection/count-rows'
import type { RowFilters } from '../../domain/collection/passing-rows'
import type { FoundRows } from '../../domain/collection/search-rows'
import type { FilterGroup } from '../../domain/select/passes-filters'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Filters } from '../../domain/view/view'
import type { FilterOption, FilterOptions } from '../../ui/chronicle/filter-options'
import type { CollectionParts } from './use-collection-parts'

/** Places that a filter lists, the most frequent. */
const MOST_PLACES = 300

/** The choices of each group; none where all features would be alike in it. */
export function filterOptionsOf(
  { categories, hasOwnPlaces }: CollectionParts,
  { places }: CollectionColumns,
): Partial<FilterOptions> {
  const names =
    places && !hasOwnPlaces ? rankedPlaces(places).map((number) => places.names[number] ?? '') : []
  const groups = {
    categories: categories.map((category) => ({ id: category.id, label: category.label, category })),
    places: names.map((label): FilterOption => ({ id: placeId(label), label })),
  }
  return {
    ...(groups.categories.length > 1 && {
      categories: [{ heading: undefined, options: groups.categories }],
    }),
    ...(groups.places.length > 1 && { places: [{ heading: undefined, options: groups.places }] }),
  }
}

/** What an option is called; of one that is not offered its id. */
export function filterLabel(options: Partial<FilterOptions>, group: FilterGroup, id: string): string {
  const offered = (options[group] ?? []).flatMap((section) => section.options)
  return offered.find((option) => option.id === id)?.label ?? id
}

function rankedPlaces({ names, counts }: NonNullable<CollectionColumns['places']>): readonly number[] {
  return Array.from(names.keys())
    .slice(1)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .slice(0, MOST_PLACES)
}

interface Counted {
  readonly columns: CollectionColumns
  readonly parts: CollectionParts
  readonly filters: Filters
  readonly found: FoundRows | undefined
  readonly window: TimeWindow
}

/** How many features each option of a group would show, given the window, the search and the choices elsewhere. */
export function optionCounts(
  group: FilterGroup,
  { columns, parts, filters, found, window }: Counted,
): ReadonlyMap<string, number> {
  const { events, places } = columns
  const others = rowFilters(columns, parts, { ...filters, [group]: [] }, found)
  const counts = new Map<string, number>()
  if (group === 'categories') {
    const numbers = countRows(events, others, window, events.category)
    for (const [index, id] of parts.categoryIds.entries())
      counts.set(id, (counts.get(id) ?? 0) + (numbers[index] ?? 0))
  } else if (group === 'places' && places) {
    const numbers = countRows(events, others, window, places.of)
    for (const [number, name] of places.names.entries()) counts.set(placeId(name), numbers[number] ?? 0)
  }
  return counts
}

/** What of search and filters lets rows through. */
export function rowFilters(
  { places }: CollectionColumns,
  { categoryIds }: CollectionParts,
  filters: Pick<Filters, 'categories' | 'places'>,
  found: FoundRows | undefined,
): RowFilters {
  const isChosen = (chosen: readonly string[], ids: readonly string[]) =>
    Uint8Array.from(ids, (id) => (chosen.includes(id) ? 1 : 0))
  return {
    categories: filters.categories.length > 0 ? isChosen(filters.categories, categoryIds) : undefined,
    places:
      filters.places.length > 0 && places
        ? { passing: isChosen(filters.places, places.names.map(placeId)), of: places.of }
        : undefined,
    found: found?.found,
  }
}
