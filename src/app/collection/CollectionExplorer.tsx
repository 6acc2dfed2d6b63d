import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import type { CollectionPart } from '../../domain/collection/collection-reader'
import type { SliceFacts } from '../../domain/parquet/parquet-rows'
import { overlaps, type TimeWindow } from '../../domain/time/time-span'
import { MAX_CLOSE_ZOOM } from '../../domain/view/map-limits'
import type { Readable } from '../../domain/view/readable'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { useMessages } from '../../i18n/use-messages'
import { AtlasMap } from '../../map/AtlasMap'
import '../AtlasScreen.css'
import { ComparePane } from '../ComparePane'
import { cardKey } from '../card-key'
import { LatePart, lateCode } from '../LatePart'
import { PageFoot } from '../PageFoot'
import { PageTop, type PageTopProps } from '../PageTop'
import { ScreenTime } from '../ScreenTime'
import { toggleComparing } from '../toggle-comparing'
import { addressOf, settled } from '../url-sync'
import { useInsets } from '../use-insets'
import { useOpenCard } from '../use-open-card'
import { useScreen } from '../use-screen'
import { useSharing } from '../use-sharing'
import { CollectionBar } from './CollectionBar'
import { CollectionList } from './CollectionList'
import { CollectionNote } from './CollectionNote'
import { CollectionPane } from './CollectionPane'
import { DotsUnderPoint, type PressedDots, rowsUnder } from './DotsUnderPoint'
import { EventLayers } from './EventLayers'
import type { OpenedCollection } from './opened-collection'
import type { ReadCollection } from './read-source'
import { isSpread, spreadOf } from './spread-of'
import { useCollectionParts } from './use-collection-parts'
import { useCollectionView } from './use-collection-view'
import { useFoundRows } from './use-found-rows'
import type { Keeping } from './use-keeping'
import { useMarksInView } from './use-marks-in-view'
import { usePassingRows } from './use-passing-rows'
import { useSliceWindow } from './use-slice-window'
import type { Slices } from './use-slices'
import { useWholeBounds, viewAround } from './use-whole-bounds'

interface CollectionExplorerProps {
  readonly opened: OpenedCollection
  readonly collection: CollectionPart
  /** All of it, once it has been read. */
  readonly whole: ReadCollection | undefined
  readonly slices: Slices
  readonly keeping: Keeping | undefined
  /** Shown over the map while the file is read. */
  readonly progress: ReactNode
  /** Which members say what, as the address has it. */
  readonly fields: string
  onFieldsChange(fields: string): void
  readonly top: Pick<PageTopProps, 'modes' | 'onModeChange'>
  readonly locale: string
}

const collectionShare = lateCode(() => import('./CollectionShare').then((module) => module.CollectionShare))

/** The time of a file of which a slice is shown: an address tells what of all of it is. */
function sliceExtent({ wholeTime }: SliceFacts, extent: TimeWindow): TimeWindow {
  return { from: Math.min(wholeTime.from, extent.from), to: Math.max(wholeTime.to, extent.to) }
}

const NO_EVENTS: readonly AtlasEvent[] = []

/**
 * The screen of a file of anybody's features: bar, map, card, time and list, all of one view. Long, since each part is wired
 * to the same view here, and nowhere else.
 */
export function CollectionExplorer(props: CollectionExplorerProps) {
  const { opened, collection, whole, slices } = props
  const { app } = useMessages()
  const { timeless } = useCollectionMessages()
  const isWhole = whole !== undefined
  const parts = useCollectionParts(collection)
  const { extent, isTimeless, scheme, eventAt, rowOf, bounds } = parts
  const slice = whole?.slice
  const context = useMemo(
    () => (slice ? { ...parts.context, extent: sliceExtent(slice, extent) } : parts.context),
    [parts, slice, extent],
  )
  const { store, opening } = useCollectionView(context, extent, isWhole)
  useSliceWindow(store, slice, extent, slices)

  const screen = useScreen(store, extent, props.locale)
  const { view, hovered, theme, reducedMotion, window, player, locale, mapRef, cardRef, mapHandle } = screen
  const { goTo, goToPart, goToView } = screen
  const { embed } = opening.view
  const { setFilters, setMap, setCrowd, hover } = store.getState()
  const found = useFoundRows(collection.columns, view.filters.query)
  const passing = usePassingRows(collection.columns, parts, view.filters, found)
  const { rows, series, dots, shapesIn } = passing
  const shapes = useMemo(() => shapesIn(theme), [shapesIn, theme])

  const eventOf = useCallback(
    (id: string) => {
      const row = rowOf(id)
      return row < 0 ? undefined : eventAt(row)
    },
    [rowOf, eventAt],
  )
  const event = view.event === undefined ? undefined : eventOf(view.event)
  const { panel } = view
  const shown = cardKey(event?.id, panel)
  const insets = useInsets(mapRef, cardRef, shown !== undefined)
  const [dotUnder, setDotUnder] = useState<string>()
  const pointedAt = useMemo(() => {
    const ids = new Set(view.event === undefined ? hovered : [view.event, ...hovered])
    // A mark there would come between the pointer and the dot.
    if (dotUnder !== undefined && dotUnder !== view.event) ids.delete(dotUnder)
    return ids.size > 0 ? [...ids].flatMap((id) => eventOf(id) ?? []) : NO_EVENTS
  }, [view.event, hovered, dotUnder, eventOf])
  const marks = useMarksInView(parts, dots, mapHandle, opened.name, pointedAt)
  const { atlas } = marks
  const { open, openPanel, close } = useOpenCard({
    ...{ atlas, eventOf, store, event, panel, insets, goTo },
    hasMapView: opening.view.map !== undefined,
  })
  const isOutside = useStore(store, (state) => event?.span && !overlaps(event.span, state.view.window))
  const isComparing = view.compare !== undefined && !isTimeless
  const [sheetOpen, setSheetOpen] = useState(false)
  const [pressed, setPressed] = useState<PressedDots>()
  useWholeBounds(bounds, isWhole, store, goToView)
  useEffect(() => {
    // What was pressed to open the file is gone.
    if (document.activeElement === document.body) document.getElementById('events')?.focus()
  }, [])

  const zoom = () => mapHandle.current?.view()?.zoom ?? 0
  const press = (pressed: PressedDots) => {
    const under = rowsUnder(pressed.box, dots, window.get())
    const [row] = under
    if (row === undefined) return
    const spread = spreadOf(under, dots.columns)
    const size = mapHandle.current?.size()
    if (under.length === 1) open(eventAt(row).id)
    else if (size && isSpread(spread, zoom())) setMap(viewAround(spread, size))
    else setPressed(pressed)
  }
  const layers = (ofMap: Readable<TimeWindow>) => (
    <EventLayers
      window={ofMap}
      dots={dots}
      shapes={shapes}
      scheme={scheme}
      categories={parts.categories}
      eventAt={eventAt}
      isOn={marks.hasDots}
      onSettled={ofMap === window ? marks.onSettled : undefined}
      onHover={(id) => {
        setDotUnder(id)
        hover(id === undefined ? [] : [id])
      }}
      onPress={press}
      zoom={zoom}
      crowd={view.crowd}
      locale={locale}
      theme={theme}
    />
  )
  const mapParts = {
    ...{ atlas, scheme, hovered, theme, reducedMotion, insets, layers },
    shown: marks.shown,
    maxZoom: MAX_CLOSE_ZOOM,
    openEvent: view.event,
    onOpenEvent: open,
    onHover: hover,
    onFailure: screen.mapFailed,
  }
  const hasAddress = opened.source instanceof URL
  const link = () => addressOf({ ...settled(store.getState()), embed: false }, context)
  const look = { scheme, locale, theme }
  const sharing = useSharing(store, embed, collectionShare)
  const { shared } = sharing

  const { fault, readSlice } = slices
  const interrupted = whole?.interrupted
  const broken = whole?.facts.fault
  const note = useMemo(
    () => (
      <CollectionNote
        {...{ interrupted, broken, slice, fault, locale }}
        isTimeless={isWhole && isTimeless}
        onAbout={() => {
          setSheetOpen(false)
          openPanel({ kind: 'about' })
        }}
        onRead={readSlice}
      />
    ),
    [interrupted, broken, slice, fault, isWhole, isTimeless, openPanel, readSlice, locale],
  )

  return (
    <div
      className="atlas"
      data-embed={embed || undefined}
      data-mode="explore"
      data-compare={isComparing || undefined}
      data-card={shown ? 'open' : 'closed'}
      data-sheet={sheetOpen ? 'open' : 'closed'}
    >
      <PageTop
        atlas={atlas}
        store={store}
        embed={embed}
        deviceTheme={screen.device}
        opening={opening.problems}
        failures={[]}
        dataProblems={[]}
        notice={screen.notice}
        onRetry={screen.dismiss}
        onDone={screen.dismiss}
        onShare={() => sharing.share(false)}
        {...props.top}
      />
      {!embed && (
        <CollectionBar
          opened={opened}
          panel={panel}
          onOpenPanel={openPanel}
          onClosePanel={close}
          isComparing={isComparing}
          onCompare={isTimeless ? undefined : () => toggleComparing(store, extent)}
          crowd={view.crowd}
          onCrowdChange={setCrowd}
        />
      )}
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
            view={view.map}
            onViewChange={setMap}
            target={screen.target}
            handle={mapHandle}
            locale={props.locale}
          />
          {pressed && (
            <DotsUnderPoint
              {...look}
              pressed={pressed}
              dots={dots}
              eventAt={eventAt}
              store={store}
              onOpen={(id) => {
                setPressed(undefined)
                open(id)
              }}
              onClose={() => setPressed(undefined)}
            />
          )}
          {props.progress}
          {embed && (interrupted || broken || slice) && <div className="collection-note-framed">{note}</div>}
        </div>
        <div className="atlas-card" ref={cardRef}>
          <CollectionPane
            {...look}
            opened={opened}
            collection={collection}
            whole={whole}
            keeping={props.keeping}
            categories={parts.categories}
            event={event}
            row={event ? rowOf(event.id) : -1}
            panel={panel}
            fields={props.fields}
            onFieldsChange={props.onFieldsChange}
            onOpenRow={(row) => open(eventAt(row).id)}
            onClose={close}
            onPrevious={() => player.step('previous')}
            onNext={() => player.step('next')}
            onShowTime={
              event && isOutside
                ? () => goToPart(event.position ? [event.position] : [], event.span)
                : undefined
            }
            link={hasAddress ? link : undefined}
          />
        </div>
        <div className="atlas-time" id="time" tabIndex={-1} inert={!isWhole}>
          {isTimeless ? (
            <p className="collection-timeless">{isWhole ? timeless.time : timeless.timeSoFar}</p>
          ) : (
            <ScreenTime
              store={store}
              screen={screen}
              extent={extent}
              events={series}
              allEvents={parts.series}
              scheme={scheme}
              stays={atlas.stays}
              legs={atlas.legs}
              places={atlas.places}
              onOpenEvent={open}
              openStay={undefined}
              onOpenStay={() => {}}
            />
          )}
        </div>
        {!embed && (
          <CollectionList
            // Rows that come in between would carry the list along.
            key={String(isWhole)}
            {...look}
            atlas={atlas}
            parts={parts}
            series={series}
            rows={rows}
            collection={collection}
            store={store}
            filters={view.filters}
            onFiltersChange={setFilters}
            found={found}
            hovered={hovered}
            onHover={hover}
            openEvent={view.event}
            onOpenEvent={open}
            note={note}
            isComparing={isComparing}
            open={sheetOpen}
            onOpenChange={setSheetOpen}
          />
        )}
      </main>
      {embed && <PageFoot atlas={atlas} store={store} embed={embed} link={link} />}
      {shared && whole && (
        <LatePart
          key={sharing.count}
          code={collectionShare}
          label={app.share}
          failure={app.failed.part}
          onClose={sharing.end}
        >
          {(CollectionShare) => (
            <CollectionShare
              {...shared}
              {...{ opened, parts, passing, event, theme }}
              collection={whole}
              map={mapHandle.current}
              link={(view) => addressOf(view, context)}
              onClose={sharing.end}
              locale={props.locale}
            />
          )}
        </LatePart>
      )}
    </div>
  )
}
