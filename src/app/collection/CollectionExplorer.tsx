import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { CollectionPart } from '../../domain/collection/collection-reader'
import { textAt } from '../../domain/collection/text-column'
import type { SliceFacts } from '../../domain/parquet/parquet-rows'
import { overlaps, type TimeWindow } from '../../domain/time/time-span'
import { useMessages } from '../../i18n/use-messages'
import { shortened } from '../../ui/collection/shortened'
import '../AtlasScreen.css'
import { cardKey } from '../card-key'
import { LatePart, lateCode } from '../LatePart'
import { PageFoot } from '../PageFoot'
import { PageTop, type PageTopProps } from '../PageTop'
import { ScreenPrint } from '../ScreenPrint'
import { ScreenTime } from '../ScreenTime'
import { toggleComparing } from '../toggle-comparing'
import { addressOf, settled } from '../url-sync'
import { useInsets } from '../use-insets'
import { useNarrow } from '../use-narrow'
import { useOpenCard } from '../use-open-card'
import { useScreen } from '../use-screen'
import { useSharing } from '../use-sharing'
import { CollectionBar } from './CollectionBar'
import { CollectionList } from './CollectionList'
import { CollectionMap } from './CollectionMap'
import { CollectionNote, isNoted } from './CollectionNote'
import { CollectionPane } from './CollectionPane'
import { CollectionTime } from './CollectionTime'
import { MOST_MARKS } from './marks-of-view'
import type { OpenedCollection } from './opened-collection'
import type { ReadCollection } from './read-source'
import { useCollectionParts } from './use-collection-parts'
import { useCollectionView } from './use-collection-view'
import { useFoundRows } from './use-found-rows'
import type { Keeping } from './use-keeping'
import { useMarksInView } from './use-marks-in-view'
import { usePassingRows } from './use-passing-rows'
import { useSliceWindow } from './use-slice-window'
import type { Slices } from './use-slices'
import { useWholeBounds } from './use-whole-bounds'

interface CollectionExplorerProps {
  readonly opened: OpenedCollection
  readonly collection: CollectionPart
  /** All of it, once it has been read. */
  readonly whole: ReadCollection | undefined
  readonly slices: Slices
  /** Reads it again. */
  onAgain(): void
  readonly keeping: Keeping | undefined
  /** Shown over the map while the file is read. */
  readonly progress: ReactNode
  /** Which members say what, as the address has it. */
  readonly fields: string
  /** Another one each time that Back or Forward led to where others do. */
  readonly turn: number
  onFieldsChange(fields: string): void
  readonly top: Pick<PageTopProps, 'modes' | 'onModeChange'>
  readonly locale: string
  /** What is asked over it. */
  readonly children: ReactNode
}

const collectionShare = lateCode(() => import('./CollectionShare').then((module) => module.CollectionShare))

/** The time of a file of which a slice is shown: an address tells what of all of it is. */
function sliceExtent({ wholeTime }: SliceFacts, extent: TimeWindow): TimeWindow {
  return { from: Math.min(wholeTime.from, extent.from), to: Math.max(wholeTime.to, extent.to) }
}

/** The screen of a file of anybody's features: bar, map, card, time and list, all of one view. */
export function CollectionExplorer(props: CollectionExplorerProps) {
  const { opened, collection, whole, slices, onAgain } = props
  const { app } = useMessages()
  const isWhole = whole !== undefined
  const parts = useCollectionParts(collection)
  const { extent, isTimeless, scheme, eventAt, rowOf, bounds } = parts
  const slice = whole?.slice
  const context = useMemo(
    () => (slice ? { ...parts.context, extent: sliceExtent(slice, extent) } : parts.context),
    [parts, slice, extent],
  )
  const { store, opening, ready } = useCollectionView(context, extent, isWhole, props.turn)
  useSliceWindow(store, slice, extent, slices)

  const screen = useScreen(store, extent, props.locale)
  const { view, hovered, theme, player, locale, mapRef, cardRef, mapHandle } = screen
  const { goTo, goToPart, goToView } = screen
  const { embed } = opening.view
  const { setFilters, setCrowd, hover } = store.getState()
  const found = useFoundRows(collection.columns, view.filters.query, whole)
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
  const marks = useMarksInView(parts, dots, shapes, mapHandle, opened.name, {
    ...{ hovered, eventOf },
    openEvent: view.event,
  })
  const { atlas } = marks
  const { open, openPanel, close } = useOpenCard({
    ...{ atlas, eventOf, store, event, panel, insets, goTo },
    hasMapView: opening.view.map !== undefined,
  })
  const isOutside = useStore(store, (state) => event?.span && !overlaps(event.span, state.view.window))
  const isComparing = view.compare !== undefined && !isTimeless
  const [sheetOpen, setSheetOpen] = useState(false)
  useWholeBounds(bounds, isWhole, store, goToView)
  useEffect(() => {
    // What was pressed to open the file is gone.
    if (document.activeElement === document.body) document.getElementById('events')?.focus()
  }, [])

  const hasAddress = opened.source instanceof URL
  const link = () => addressOf({ ...settled(store.getState()), embed: false }, context)
  const look = { scheme, locale, theme }
  const sharing = useSharing(store, embed, collectionShare)
  const { shared } = sharing

  const { fault, readSlice } = slices
  const showAbout = useCallback(() => {
    setSheetOpen(false)
    openPanel({ kind: 'about' })
  }, [openPanel])
  const isNarrow = useNarrow()
  // Where it is in sight at once.
  const noteAt = embed ? 'map' : isNarrow ? 'time' : 'list'
  const note = useMemo(() => {
    const isSaid = isTimeless && noteAt === 'list'
    if (!whole || !(isSaid || isNoted(whole))) return undefined
    return (
      <CollectionNote
        {...{ whole, fault, locale }}
        titleOf={(row) => shortened(textAt(whole.columns.titles, row))}
        isTimeless={isSaid}
        onAbout={showAbout}
        onRead={readSlice}
        onAgain={onAgain}
      />
    )
  }, [whole, fault, isTimeless, noteAt, showAbout, readSlice, onAgain, locale])

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
        onOpenFailed={screen.say.open}
        onRetry={screen.dismiss}
        onDone={screen.dismiss}
        onShare={() => sharing.share(false)}
        {...props.top}
      />
      <ScreenPrint screen={screen} kinds={scheme.kinds} {...{ isTimeless, hasAddress }} />
      {!embed && (
        <CollectionBar
          opened={opened}
          panel={panel}
          onOpenPanel={openPanel}
          onClosePanel={close}
          isComparing={isComparing}
          onCompare={isTimeless ? undefined : () => toggleComparing(store, extent)}
          crowd={view.crowd}
          onCrowdChange={collection.columns.events.rows > MOST_MARKS ? setCrowd : undefined}
        />
      )}
      <main className="atlas-main">
        <CollectionMap
          {...{ store, screen, parts, passing, shapes, marks, insets, isComparing }}
          isCardOpen={shown !== undefined}
          onOpen={open}
          ownLocale={props.locale}
        >
          {props.progress}
          {note && noteAt === 'map' && <div className="collection-note-framed">{note}</div>}
        </CollectionMap>
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
        <CollectionTime
          {...{ isWhole, isTimeless }}
          timeRef={screen.timeRef}
          note={noteAt === 'time' && note}
          onAbout={noteAt === 'list' ? undefined : showAbout}
        >
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
        </CollectionTime>
        {!embed && (
          <CollectionList
            {...look}
            atlas={atlas}
            parts={parts}
            series={series}
            rows={rows}
            collection={collection}
            ready={ready}
            store={store}
            filters={view.filters}
            onFiltersChange={setFilters}
            found={found}
            hovered={hovered}
            onHover={hover}
            openEvent={view.event}
            onOpenEvent={open}
            note={noteAt === 'list' && note}
            isComparing={isComparing}
            open={sheetOpen}
            onOpenChange={setSheetOpen}
          />
        )}
      </main>
      {embed && <PageFoot atlas={atlas} store={store} embed={embed} locale={locale} link={link} />}
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
      {props.children}
    </div>
  )
}
