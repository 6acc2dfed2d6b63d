import { useCallback, useMemo } from 'react'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import type { SearchMatches } from '../../domain/search/event-search'
import { optionCounter } from '../../domain/select/option-counts'
import { type FilterGroup, inWindow } from '../../domain/select/passes-filters'
import { whyEmpty } from '../../domain/select/why-empty'
import { formatWholeYear } from '../../i18n/format-date'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { ChronicleFrame, type ChronicleListProps } from './ChronicleFrame'
import { type ChronicleRows, chronicleRows } from './chronicle-rows'
import { filterOptions, optionLabel } from './filter-options'

export interface ChronicleProps extends ChronicleListProps {
  /** After filters and window, in time order. */
  readonly shownEvents: readonly AtlasEvent[]
  /** Loads the atlas again; given where its events could not be read. */
  readonly onReload?: (() => void) | undefined
  readonly searchMatches: SearchMatches | undefined
}

/** All that is on the map as a list in time order, with search and filters. */
export function Chronicle(props: ChronicleProps) {
  const { atlas, shownEvents, filters, searchMatches, window, comparison, locale } = props
  const chronicle = useChronicleMessages()
  const shownRows = useMemo(
    () => chronicleRows(shownEvents, chronicle, (year) => formatWholeYear(year, locale)),
    [shownEvents, chronicle, locale],
  )
  const rows = comparison?.rows ?? shownRows
  const hasMain = useMemo(() => hasMainEvent(rows), [rows])
  const options = useMemo(() => filterOptions(atlas, chronicle, locale), [atlas, chronicle, locale])
  const counter = useMemo(
    () => optionCounter(atlas.events, filters, searchMatches),
    [atlas, filters, searchMatches],
  )
  const counts = useCallback((group: FilterGroup) => counter(group, window), [counter, window])
  const within = rows.length > 0 ? [] : atlas.events.filter((event) => inWindow(event, atlas.extent))
  return (
    <ChronicleFrame
      {...props}
      rows={rows}
      reason={rows.length > 0 ? undefined : whyEmpty(within, filters, window, searchMatches)}
      options={options}
      counts={counts}
      labelOf={(group, id) => optionLabel(group, id, atlas, chronicle, locale)}
      until={!comparison && window.to < atlas.extent.to ? window.to : undefined}
      matches={searchMatches}
      aside={hasMain && <p className="chronicle-key">{chronicle.mainKey}</p>}
    />
  )
}

function hasMainEvent(rows: ChronicleRows): boolean {
  for (let index = 0; index < rows.length; index++) if (rows.at(index).priority === 1) return true
  return false
}
