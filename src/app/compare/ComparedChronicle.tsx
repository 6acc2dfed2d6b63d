import { useMemo } from 'react'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import { listedSeriesOf } from '../../domain/series/listed-series-of'
import { Chronicle, type ChronicleProps } from '../../ui/chronicle/Chronicle'
import type { AtlasStore } from '../atlas-store'
import { useDifferences } from './use-differences'

export interface ComparedChronicleProps extends ChronicleProps {
  readonly store: AtlasStore
  /** The events that pass the filters, at all times, in time order. */
  readonly events: readonly AtlasEvent[]
}

/** The chronicle of two dates: what differs in words, and the events of each map and of both. */
export function ComparedChronicle({ store, events, ...props }: ComparedChronicleProps) {
  const series = useMemo(() => listedSeriesOf(events), [events])
  const comparison = useDifferences({ ...props, store, series })
  return <Chronicle {...props} comparison={comparison} />
}
