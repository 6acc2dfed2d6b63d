import { useEffect, useState, useSyncExternalStore } from 'react'
import { yearOf } from '../domain/time/days'
import { lastDayOf, type TimeWindow } from '../domain/time/time-span'
import type { Readable } from '../domain/view/readable'
import { BaseMap } from './basemap/BaseMap'
import type { LabelRoom } from './label-room'
import { watchMapDay } from './map-day'

interface MapGroundProps {
  readonly window: Readable<TimeWindow>
  readonly room: Readable<LabelRoom>
  readonly theme: 'light' | 'dark'
  readonly locale: string
  readonly reducedMotion: boolean
  readonly onFailure: (retry: () => void) => void
}

/** The base map as of the window's last day. It renders when that day changes the map, not at each step of time. */
export function MapGround({ window, room, theme, locale, reducedMotion, onFailure }: MapGroundProps) {
  const day = useMapDay(window)
  const labelRoom = useSyncExternalStore(room.subscribe, room.get)
  return (
    <BaseMap
      theme={theme === 'dark' ? 'slate' : 'atlas'}
      year={yearOf(day)}
      day={day}
      language={locale}
      labelRoom={labelRoom}
      reducedMotion={reducedMotion}
      onFailure={(_, retry) => onFailure(retry)}
    />
  )
}

/** The last day of the window, held until a later one has another map. */
function useMapDay(window: Readable<TimeWindow>): number {
  const [day, setDay] = useState(() => lastDayOf(window.get()))
  useEffect(() => {
    setDay(lastDayOf(window.get()))
    return watchMapDay(window, setDay)
  }, [window])
  return day
}
