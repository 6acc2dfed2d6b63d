import { useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Extent } from '../domain/time/extent'
import { withGrain } from '../i18n/calendar-locale'
import type { MapHandle } from '../map/AtlasMap'
import { createTimePlayer } from '../ui/time/time-player'
import type { AtlasStore } from './atlas-store'
import { windowOf } from './use-atlas'
import { useCalendar } from './use-calendar'
import { useNotice } from './use-notice'
import { useTarget } from './use-target'
import { useMedia, useTheme } from './use-theme'
import { useViewParts } from './use-view-parts'

export type Screen = ReturnType<typeof useScreen>

/**
 * What a screen with a map and a time control has, whatever it shows.
 *
 * @param extent of all time that can be shown
 * @param ownLocale the locale without a calendar, which is the reader's choice, and without a grain, which is the extent's
 */
export function useScreen(store: AtlasStore, extent: Extent, ownLocale: string) {
  const view = useViewParts(store)
  const hovered = useStore(store, (state) => state.hovered)
  const { device, theme } = useTheme(view.theme)
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)')
  const window = useMemo(() => windowOf(store), [store])
  const player = useMemo(() => createTimePlayer(extent, window), [extent, window])
  const mapRef = useRef<HTMLDivElement>(null)
  const timeRef = useRef<HTMLDivElement>(null)
  const [mapAndTime] = useState(() => [mapRef, timeRef])
  const notices = useNotice()
  const locale = withGrain(useCalendar(ownLocale, view.calendar, notices.say.calendar), extent.grain)
  return {
    ...{ view, hovered, device, theme, reducedMotion, window, player, locale },
    ...notices,
    ...useTarget(store, extent),
    ...{ mapRef, timeRef, mapAndTime },
    cardRef: useRef<HTMLDivElement>(null),
    mapHandle: useRef<MapHandle>(null),
  }
}
