import type { FilterGroup } from '../../domain/select/passes-filters'
import type { Filters } from '../../domain/view/view'

/** The filters with one choice of a group added, or taken out where it was chosen. */
export function toggleFilter(filters: Filters, group: FilterGroup, id: string): Filters {
  const chosen: readonly string[] = filters[group]
  return {
    ...filters,
    [group]: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
  }
}
