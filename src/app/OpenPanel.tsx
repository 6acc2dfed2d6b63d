import { useStore } from 'zustand'
import type { AtlasEvent } from '../domain/atlas/atlas'
import type { MarkScheme } from '../domain/marks/mark-scheme'
import { windowUpTo } from '../domain/playback/window-up-to'
import { localDay } from '../domain/time/local-day'
import type { Panel } from '../domain/view/view'
import { AboutPanel } from '../ui/about/AboutPanel'
import { AccountsPanel } from '../ui/accounts/AccountsPanel'
import type { OpenCardProps } from '../ui/card/OpenCard'
import { DifferencesPanel } from '../ui/differences/DifferencesPanel'
import { LegendPanel } from '../ui/legend/LegendPanel'
import { OnThisDayPanel } from '../ui/on-this-day/OnThisDayPanel'
import { OpeningStep, openingStep } from '../ui/panel/opening-step'
import { PlacePage } from '../ui/place/PlacePage'
import { WhereaboutsPanel } from '../ui/whereabouts/WhereaboutsPanel'
import type { AtlasStore } from './atlas-store'
import { useReadingWindow } from './use-atlas'

interface OpenPanelProps extends Omit<OpenCardProps, 'event' | 'panel'> {
  readonly store: AtlasStore
  readonly scheme: MarkScheme
  readonly panel: Panel
  readonly events: readonly AtlasEvent[]
  /** Id of the event that was open in its place just before, if one was. */
  readonly from: string | undefined
}

/** The panel that is open, over the dates shown, which it follows at the pace of reading. */
export function OpenPanel(props: OpenPanelProps) {
  return (
    <OpeningStep value={openingStep(props.link())}>
      <PanelOf {...props} />
    </OpeningStep>
  )
}

function PanelOf({ store, scheme, panel, events, from, ...props }: OpenPanelProps) {
  const window = useReadingWindow(store, events.length, props.atlas.extent)
  const lens = useStore(store, (state) => state.view.lens)
  const filters = useStore(store, (state) => state.view.filters)
  const { setLens, setFilters, setWindow, openPanel } = store.getState()
  switch (panel.kind) {
    case 'accounts':
      return (
        <AccountsPanel
          {...props}
          scheme={scheme}
          events={events}
          window={window}
          lens={lens}
          onLensChange={setLens}
          filters={filters}
          onFiltersChange={setFilters}
        />
      )
    case 'differences':
      return (
        <DifferencesPanel
          {...props}
          scheme={scheme}
          events={events}
          window={window}
          lens={lens}
          from={from}
          onShowAllDates={() => setWindow(props.atlas.extent)}
        />
      )
    case 'legend':
      return <LegendPanel {...props} scheme={scheme} lens={lens} />
    case 'about':
      return <AboutPanel {...props} />
    case 'whereabouts':
      return (
        <WhereaboutsPanel
          {...props}
          window={window}
          onAskDay={(day) => {
            setWindow(windowUpTo(day, store.getState().view.window, props.atlas.extent))
            // Opened again, it takes the map to its answer.
            props.onOpenPanel(panel)
          }}
        />
      )
    case 'on-this-day':
      return (
        <OnThisDayPanel
          {...props}
          scheme={scheme}
          events={events}
          today={localDay(new Date())}
          day={panel.day}
          onDayChange={(day) => openPanel({ kind: panel.kind, day })}
        />
      )
    case 'place':
      return (
        <PlacePage
          {...props}
          id={panel.id}
          scheme={scheme}
          window={window}
          filters={filters}
          onFiltersChange={setFilters}
        />
      )
    default:
      return null
  }
}
