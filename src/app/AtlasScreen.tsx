import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Atlas, Position } from '../domain/atlas/atlas'
import { firstComparison } from '../domain/compare/first-comparison'
import type { Problem } from '../domain/problem'
import { passesFilters } from '../domain/select/passes-filters'
import { reachingWindow } from '../domain/time/reaching-window'
import { overlaps, type TimeSpan } from '../domain/time/time-span'
import type { View } from '../domain/view/view'
import { useMessages } from '../i18n/use-messages'
import { AtlasMap, type MapHandle } from '../map/AtlasMap'
import { afterFirstView, afterWholeView } from '../map/first-view'
import type { Target } from '../map/view/MapViewSync'
import { fetchFonts } from '../ui/theme/fetch-fonts'
import { TimeControl } from '../ui/time/TimeControl'
import { createTimePlayer } from '../ui/time/time-player'
import './AtlasScreen.css'
import { createAtlasStore } from './atlas-store'
import { CardPane } from './CardPane'
import { ChroniclePane } from './ChroniclePane'
import { ComparePane } from './ComparePane'
import { EmbedNote } from './EmbedNote'
import { ExploreBar } from './ExploreBar'
import { Footer } from './Footer'
import { Header } from './Header'
import { eventsAreUnread, type LoadProblem } from './load-atlas'
import { type Notice, Notices } from './Notices'
import { PrintNote } from './PrintNote'
import { SharePane, usePreparedShare, usePrintKey } from './SharePane'
import { addressOf, readAddress, replaceAddress, syncAddress } from './url-sync'
import { axisOf, viewContextOf, windowOf } from './use-atlas'
import { useCalendar } from './use-calendar'
import { useEventSearch } from './use-event-search'
import { useInsets } from './use-insets'
import { useLens } from './use-lens'
import { useMapFailure } from './use-map-failure'
import { cardKey, useOpenCard } from './use-open-card'
import { useMedia, useTheme } from './use-theme'
import { useTimeTools } from './use-time-tools'

const LOCALE = 'en-GB'

interface AtlasScreenProps {
  readonly atlas: Atlas
  readonly problems: readonly Problem[]
  readonly failures: readonly LoadProblem[]
  /** Loads the dataset again. */
  onRetry(): void
}

/** The screen of an atlas: chronicle, map, event card and time, all of one view. */
export function AtlasScreen({ atlas, problems, failures, onRetry }: AtlasScreenProps) {
  const { app } = useMessages()
  const context = useMemo(() => viewContextOf(atlas), [atlas])
  const [opening] = useState(() => readAddress(context))
  const [store] = useState(() => {
    const { view } = opening
    return createAtlasStore(view)
  })
  useEffect(() => {
    // A link may be right and the dataset at fault: it is mended only where the dataset is whole.
    const isWhole = problems.length + failures.length === 0
    if (opening.problems.length > 0 && isWhole) replaceAddress(store.getState().view, context)
    return syncAddress(store, context)
  }, [store, context, opening, problems, failures])
  // So that search and fonts are there when the network is not.
  useEffect(
    () =>
      afterFirstView(() => {
        import('../domain/search/event-search').catch(() => {})
      }),
    [],
  )
  useEffect(() => afterWholeView(fetchFonts), [])

  const view = {
    event: useStore(store, (state) => state.view.event),
    panel: useStore(store, (state) => state.view.panel),
    lens: useStore(store, (state) => state.view.lens),
    filters: useStore(store, (state) => state.view.filters),
    compare: useStore(store, (state) => state.view.compare),
    map: useStore(store, (state) => state.view.map),
    theme: useStore(store, (state) => state.view.theme),
    calendar: useStore(store, (state) => state.view.calendar),
    spacing: useStore(store, (state) => state.view.spacing),
  }
  const hovered = useStore(store, (state) => state.hovered)
  const {
    setWindow,
    setFilters,
    setMap,
    setTheme,
    setLens,
    setCompare,
    setAxis,
    setSpacing,
    setCalendar,
    hover,
  } = store.getState()
  const { device, theme } = useTheme(view.theme)
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)')

  const window = useMemo(() => windowOf(store), [store])
  const axis = useMemo(() => axisOf(store), [store])
  const timeTools = useTimeTools()
  const player = useMemo(() => createTimePlayer(atlas.extent, window), [atlas, window])
  const [notice, setNotice] = useState<Notice>()
  const searchFailed = useCallback(() => setNotice({ text: app.failed.search }), [app])
  const mapFailed = useMapFailure(setNotice)
  const lensFailed = useCallback(() => setNotice({ text: app.failed.lens }), [app])
  const scheme = useLens(atlas, view.lens, lensFailed)
  const calendarFailed = useCallback(() => setNotice({ text: app.failed.calendar }), [app])
  const locale = useCalendar(LOCALE, view.calendar, calendarFailed)
  const found = useEventSearch(atlas, view.filters.query, searchFailed)
  const matches = useMemo(() => found && new Set(found.keys()), [found])
  const passing = useMemo(
    () => atlas.events.filter((event) => passesFilters(event, view.filters, matches)),
    [atlas, view.filters, matches],
  )
  const passingIds = useMemo(() => new Set(passing.map((event) => event.id)), [passing])

  const event = useMemo(() => atlas.events.find(({ id }) => id === view.event), [atlas, view.event])
  const [target, setTarget] = useState<Target>()
  const goTo = useCallback((positions: readonly Position[], isPointedOut = false) => {
    setTarget((last) => ({ positions, isPointedOut, key: (last?.key ?? 0) + 1 }))
  }, [])

  const mapRef = useRef<HTMLDivElement>(null)
  const cardRef = useRef<HTMLDivElement>(null)
  const shown = event?.id ?? cardKey(view.panel)
  const insets = useInsets(mapRef, cardRef, shown !== undefined)
  const hasMapView = opening.view.map !== undefined
  const { panel } = view
  const { open, openPanel, close } = useOpenCard({ atlas, store, event, panel, hasMapView, insets, goTo })
  const showAll = useCallback(() => setWindow(atlas.extent), [setWindow, atlas])

  const { embed } = opening.view
  const link = () => addressOf({ ...store.getState().view, embed: false }, context)
  const goToPart = (positions: readonly Position[], span?: TimeSpan) => {
    const { window: current } = store.getState().view
    const reached = reachingWindow(current, span, 'end', atlas.extent)
    if (reached !== current) setWindow(reached)
    goTo(positions, true)
  }

  const isOutside = useStore(store, (state) => event?.span && !overlaps(event.span, state.view.window))

  const [shared, setShared] = useState<{ readonly view: View; readonly isPrinting: boolean }>()
  const share = (isPrinting: boolean) => setShared({ view: store.getState().view, isPrinting })
  usePrintKey(() => share(true))
  usePreparedShare()
  const mapHandle = useRef<MapHandle>(null)

  const isComparing = view.compare !== undefined
  const toggleCompare = () =>
    setCompare(isComparing ? undefined : firstComparison(store.getState().view.window, atlas.extent))
  const mapParts = {
    atlas,
    shown: passingIds,
    scheme,
    openEvent: view.event,
    hovered,
    onOpenEvent: open,
    onHover: hover,
    onFailure: mapFailed,
    theme,
    reducedMotion,
    insets,
  }

  const [sheetOpen, setSheetOpen] = useState(false)
  const timeRef = useRef<HTMLDivElement>(null)
  const [reduced] = useState(() => [mapRef, timeRef])

  return (
    <div
      className="atlas"
      data-embed={embed || undefined}
      data-compare={isComparing || undefined}
      data-card={shown ? 'open' : 'closed'}
      data-sheet={sheetOpen ? 'open' : 'closed'}
    >
      {!embed && (
        <a className="skip-link" href="#events">
          {app.skipToEvents}
        </a>
      )}
      <a className="skip-link" href="#time">
        {app.skipToTime}
      </a>
      {!embed && (
        <Header
          atlas={atlas}
          theme={view.theme}
          deviceTheme={device}
          onThemeChange={setTheme}
          onShare={() => share(false)}
        />
      )}
      <Notices
        opening={opening.problems}
        failures={failures}
        dataProblems={problems}
        notice={notice}
        onRetry={onRetry}
        onDone={() => setNotice(undefined)}
      />
      {!embed && (
        <ExploreBar
          atlas={atlas}
          lens={view.lens}
          onLensChange={setLens}
          panel={panel}
          onOpenPanel={openPanel}
          onClose={close}
          isComparing={isComparing}
          onToggleCompare={toggleCompare}
        />
      )}
      <PrintNote reduced={reduced} window={window.get} locale={LOCALE} />
      <main className="atlas-main">
        <div className="atlas-map" ref={mapRef}>
          <ComparePane
            {...mapParts}
            store={store}
            main={mapHandle}
            isCardOpen={shown !== undefined}
            locale={locale}
            isOn={isComparing}
          />
          <AtlasMap
            {...mapParts}
            window={window}
            initialView={opening.view.map}
            view={view.map}
            onViewChange={setMap}
            target={target}
            handle={mapHandle}
            locale={LOCALE}
          />
        </div>
        <div className="atlas-card" ref={cardRef}>
          <CardPane
            atlas={atlas}
            store={store}
            scheme={scheme}
            event={event}
            panel={panel}
            events={passing}
            onClose={close}
            onPrevious={() => player.step('previous')}
            onNext={() => player.step('next')}
            onOpenEvent={open}
            onOpenPanel={openPanel}
            onGoTo={goToPart}
            isOutside={isOutside}
            link={link}
            locale={locale}
            theme={theme}
          />
        </div>
        <div className="atlas-time" id="time" tabIndex={-1} ref={timeRef}>
          <TimeControl
            extent={atlas.extent}
            player={player}
            onWindowChange={setWindow}
            axis={axis}
            onAxisChange={setAxis}
            otherTo={view.compare}
            spacing={view.spacing}
            onSpacingChange={setSpacing}
            onCalendarChange={setCalendar}
            tools={timeTools}
            events={passing}
            allEvents={atlas.events}
            scheme={scheme}
            stays={atlas.stays}
            legs={atlas.legs}
            places={atlas.places}
            hovered={hovered}
            onHover={hover}
            openEvent={view.event}
            onOpenEvent={open}
            openStay={panel?.kind === 'stay' ? panel.id : undefined}
            onOpenStay={({ id }) => openPanel({ kind: 'stay', id })}
            locale={locale}
            reducedMotion={reducedMotion}
            theme={theme}
          />
        </div>
        {!embed && (
          <ChroniclePane
            atlas={atlas}
            scheme={scheme}
            events={passing}
            store={store}
            filters={view.filters}
            onFiltersChange={setFilters}
            searchMatches={found}
            hovered={hovered}
            onHover={hover}
            openEvent={view.event}
            onOpenEvent={open}
            onWiden={showAll}
            onReload={eventsAreUnread(failures, problems) ? onRetry : undefined}
            isComparing={isComparing}
            open={sheetOpen}
            onOpenChange={setSheetOpen}
            locale={locale}
            theme={theme}
          />
        )}
      </main>
      {embed ? <EmbedNote atlas={atlas} lens={view.lens} link={link} /> : <Footer atlas={atlas} />}
      {shared && (
        <SharePane
          atlas={atlas}
          {...shared}
          map={mapHandle.current}
          events={passing}
          shown={passingIds}
          scheme={scheme}
          theme={theme}
          link={(view) => addressOf(view, context)}
          onClose={() => setShared(undefined)}
          locale={LOCALE}
        />
      )}
    </div>
  )
}
