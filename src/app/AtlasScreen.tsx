import { useCallback, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Atlas } from '../domain/atlas/atlas'
import { eventsById } from '../domain/atlas/events-by-id'
import type { Problem } from '../domain/problem'
import { overlaps } from '../domain/time/time-span'
import type { ViewContext } from '../domain/view/url-view'
import { viewContextOf } from '../domain/view/view'
import { useMessages } from '../i18n/use-messages'
import { afterWholeView } from '../map/first-view'
import './AtlasScreen.css'
import { CardPane } from './CardPane'
import { ChroniclePane } from './ChroniclePane'
import { cardKey } from './card-key'
import { fetchTeachWindows } from './fetch-teach-windows'
import { LatePart, lateCode } from './LatePart'
import { eventsAreUnread, type LoadProblem } from './load-atlas'
import { ModePart } from './ModePart'
import { PageFoot } from './PageFoot'
import { PageTop } from './PageTop'
import { ScreenMap } from './ScreenMap'
import { ScreenPrint } from './ScreenPrint'
import { ScreenTime } from './ScreenTime'
import type { Taught } from './teach/teach-props'
import { addressOf, settled } from './url-sync'
import { useAddress } from './use-address'
import { useInsets } from './use-insets'
import { useLens } from './use-lens'
import { useOpenCard } from './use-open-card'
import { usePassingEvents } from './use-passing-events'
import { useScreen } from './use-screen'
import { sharePane, useSharing } from './use-sharing'

const LOCALE = 'en-GB'

const teachPane = lateCode(() => fetchTeachWindows().then(({ TeachPane }) => TeachPane))
const editPane = lateCode(() => import('./edit/edit-mode').then(({ editMode }) => editMode.EditPane))
const exploreBar = lateCode(() => import('./ExploreBar').then((module) => module.ExploreBar))

interface AtlasScreenProps {
  readonly atlas: Atlas
  readonly problems: readonly Problem[]
  readonly failures: readonly LoadProblem[]
  /** The folder of the dataset, ending in `/`. */
  readonly dataset: URL
  /** Lets the address be read with the lesson that it names. */
  readonly prepare: ((context: ViewContext) => void) | undefined
  /** Loads the dataset again. */
  onRetry(): void
}

/**
 * The screen of an atlas: chronicle, map, event card and time, all of one view, beside them the lesson that is taught, the
 * comparison and sharing. Long, since each part is wired to the same view here, and nowhere else.
 */
export function AtlasScreen(props: AtlasScreenProps) {
  const { atlas, problems, failures, dataset, onRetry } = props
  const { app } = useMessages()
  const isWhole = problems.length + failures.length === 0
  const { prepare } = props
  const context = useMemo(() => {
    const made = viewContextOf(atlas)
    prepare?.(made)
    return made
  }, [atlas, prepare])
  const { store, opening } = useAddress(context, isWhole)
  useEffect(
    () =>
      afterWholeView(() => {
        import('./keep-offline').then(
          ({ keepOffline }) => keepOffline(atlas, dataset),
          () => {},
        )
      }),
    [atlas, dataset],
  )

  const screen = useScreen(store, atlas.extent, LOCALE)
  const { view, hovered, theme, reducedMotion, player, locale, say, mapRef, cardRef, mapHandle } = screen
  const { goTo, goToPart, goToView, timeRef, mapAndTime } = screen
  const { setWindow, setFilters, setLens, hover } = store.getState()
  const scheme = useLens(atlas, view.lens, say.lens)
  const {
    passing,
    series,
    allSeries,
    ids: passingIds,
    found,
  } = usePassingEvents(atlas, view.filters, say.search)

  const eventOf = useCallback((id: string) => eventsById(atlas.events).get(id), [atlas])
  const event = view.event === undefined ? undefined : eventOf(view.event)
  const shown = view.mode === 'edit' ? undefined : cardKey(event?.id, view.panel)
  const insets = useInsets(mapRef, cardRef, shown !== undefined)
  // A step of a lesson has its own.
  const hasMapView = (opening.view.map ?? opening.view.lesson) !== undefined
  const { panel } = view
  const { open, openPanel, close } = useOpenCard({
    ...{ atlas, eventOf, store, event, panel, hasMapView, insets, goTo },
  })
  const showAll = useCallback(() => setWindow(atlas.extent), [setWindow, atlas])

  const { embed } = opening.view
  const link = () => addressOf({ ...settled(store.getState()), embed: false }, context)
  const isOutside = useStore(store, (state) => event?.span && !overlaps(event.span, state.view.window))

  const sharing = useSharing(store, embed, sharePane)
  const { shared } = sharing

  const [taught, setTaught] = useState<Taught>()
  const isTeaching = view.mode === 'teach'
  const isEditing = view.mode === 'edit' && !embed
  const isExploring = !isTeaching && !isEditing

  const isComparing = view.compare !== undefined
  const ways = (
    <LatePart code={exploreBar} label={app.explore.region} failure={app.failed.part}>
      {(ExploreBar) => (
        <ExploreBar
          atlas={atlas}
          lens={view.lens}
          onLensChange={setLens}
          panel={panel}
          onOpenPanel={openPanel}
          onClose={close}
          isComparing={isComparing}
          store={store}
        />
      )}
    </LatePart>
  )
  const [sheetOpen, setSheetOpen] = useState(false)

  return (
    <div
      className="atlas"
      data-embed={embed || undefined}
      data-mode={view.mode}
      data-compare={isComparing || undefined}
      data-card={shown ? 'open' : 'closed'}
      data-sheet={sheetOpen ? 'open' : 'closed'}
    >
      <PageTop
        atlas={atlas}
        store={store}
        embed={embed}
        deviceTheme={screen.device}
        onShare={() => sharing.share(false)}
        opening={opening.problems}
        failures={failures}
        dataProblems={problems}
        notice={screen.notice}
        onOpenFailed={say.open}
        onRetry={onRetry}
        onDone={screen.dismiss}
      />
      {!embed && isExploring && ways}
      <ScreenPrint screen={screen} kinds={scheme.kinds} hasAddress />
      <main className="atlas-main">
        {isTeaching && (
          <ModePart
            mode="teach"
            code={teachPane}
            props={{
              atlas,
              store,
              context,
              dataset,
              timePlayer: player,
              mapHandle,
              touched: mapAndTime,
              goToView,
              onOpenEvent: open,
              onTaught: setTaught,
              ways: !embed && ways,
              insets,
              reducedMotion,
              locale,
              theme,
            }}
          />
        )}
        {isEditing && (
          <ModePart
            mode="edit"
            code={editPane}
            props={{
              atlas,
              store,
              shown: passingIds,
              dataset,
              mapHandle,
              insets,
              reducedMotion,
              locale,
              theme,
            }}
          />
        )}
        <ScreenMap
          {...{ atlas, store, screen, scheme, insets, isComparing }}
          shown={passingIds}
          hovered={hovered.size > 0 || !taught ? hovered : taught.lit}
          onOpenEvent={isEditing ? store.getState().openEvent : open}
          isCardOpen={shown !== undefined}
          ownLocale={LOCALE}
        />
        <div className="atlas-card" ref={cardRef}>
          {!isEditing && (
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
          )}
        </div>
        <div className="atlas-time" id="time" tabIndex={-1} ref={timeRef}>
          <ScreenTime
            store={store}
            screen={screen}
            extent={atlas.extent}
            events={series}
            allEvents={allSeries}
            scheme={scheme}
            stays={atlas.stays}
            legs={atlas.legs}
            places={atlas.places}
            onOpenEvent={open}
            openStay={panel?.kind === 'stay' ? panel.id : taught?.stay}
            taught={taught}
            onOpenStay={({ id }) => openPanel({ kind: 'stay', id })}
          />
        </div>
        {!embed && isExploring && (
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
      <PageFoot atlas={atlas} store={store} embed={embed} locale={locale} link={link} />
      {shared && (
        <LatePart
          key={sharing.count}
          code={sharePane}
          label={app.share}
          failure={app.failed.part}
          onClose={sharing.end}
        >
          {(SharePane) => (
            <SharePane
              atlas={atlas}
              {...shared}
              map={mapHandle.current}
              events={passing}
              shown={passingIds}
              scheme={scheme}
              theme={theme}
              link={(view) => addressOf(view, context)}
              onClose={sharing.end}
              locale={LOCALE}
            />
          )}
        </LatePart>
      )}
    </div>
  )
}
