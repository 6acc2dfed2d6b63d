import { type ReactNode, useMemo } from 'react'
import { FILTER_GROUPS, type FilterGroup } from '../../domain/select/passes-filters'
import type { EmptyResult as EmptyReason } from '../../domain/select/why-empty'
import type { ListedSeries } from '../../domain/series/listed-series'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { ChronicleFrame, type ChronicleListProps } from '../chronicle/ChronicleFrame'
import type { FilterOptions } from '../chronicle/filter-options'
import { lineUnitOf } from '../chronicle/line-unit'
import { seriesRows } from '../chronicle/series-rows'
import { SearchReach, type TextsSearched } from './SearchReach'

/** `atlas` has the names that filters are told by. */
export interface CollectionChronicleProps extends ChronicleListProps {
  /** What passes search and filters. */
  readonly series: ListedSeries
  readonly options: Partial<FilterOptions>
  /** How many features each option of a group would show, given the window, the search and the choices elsewhere. */
  readonly counts: (group: FilterGroup) => ReadonlyMap<string, number>
  /** The folded words that were sought. */
  readonly words: readonly string[]
  /** How far the search for them has come; absent where nothing is sought. */
  readonly texts: TextsSearched | undefined
  /** Whether all texts of the features can be searched. */
  readonly hasTexts: boolean
  /** Of what the lines are: others begin at the top, since what comes in between would carry the list along. */
  readonly listed: string
  /** Where time has come to, in days; absent where it stands at the end, or is not known yet. */
  readonly until: number | undefined
  /** Stands over the list. */
  readonly note?: ReactNode
}

/** The features of a file as a list in time order, with search and filters. */
export function CollectionChronicle(props: CollectionChronicleProps) {
  const { series, options, window, words, comparison, texts, locale } = props
  const chronicle = useChronicleMessages()
  const { search } = useCollectionMessages()
  const list = series.select(window)
  const shownRows = useMemo(
    () => seriesRows(series, list, chronicle, lineUnitOf(locale)),
    [series, list, chronicle, locale],
  )
  const matches = useMemo(() => (words.length > 0 ? { get: () => words } : undefined), [words])
  const labelOf = (group: FilterGroup, id: string) =>
    (options[group] ?? []).flatMap((section) => section.options).find((option) => option.id === id)?.label ??
    id
  return (
    <ChronicleFrame
      {...props}
      rows={comparison?.rows ?? shownRows}
      // What is still being searched may be found.
      reason={texts === 'searching' ? undefined : whyNothing(props)}
      labelOf={labelOf}
      until={comparison ? undefined : props.until}
      matches={matches}
      searchHint={props.hasTexts ? search.texts : search.columns}
      note={
        <>
          <SearchReach texts={texts} />
          {props.note}
        </>
      }
    />
  )
}

/** What hides everything: the window, where some passes search and filters; else these. */
function whyNothing({ series, filters, total }: CollectionChronicleProps): EmptyReason {
  if (series.length > 0)
    return { blockers: ['window'], remedies: [{ lift: 'window', shows: series.length }], total }
  const groups = FILTER_GROUPS.filter((group) => filters[group].length > 0)
  const isSearching = filters.query.trim() !== ''
  return { blockers: isSearching && groups.length === 0 ? ['query'] : [], remedies: [], total }
}
