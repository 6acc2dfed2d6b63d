import { useMemo } from 'react'
import { useStore } from 'zustand'
import { windowSelector } from '../../domain/select/window-selector'
import type { TimeWindow } from '../../domain/time/time-span'
import { type Filters, NO_FILTERS } from '../../domain/view/view'
import { formatWindow } from '../../i18n/format-window'
import { useEditMessages } from '../../i18n/use-edit-messages'
import type { EditProps } from '../edit-props'

type MapLimitsProps = Pick<EditProps, 'atlas' | 'store' | 'shown' | 'locale'>

/** Above the map: that filters or dates, set where one explores, keep events from it, the chosen one too; with a way to lift them. */
export function MapLimits({ atlas, store, shown, locale }: MapLimitsProps) {
  const { limits } = useEditMessages()
  const within = useMemo(
    () => windowSelector(atlas.events.filter(({ id }) => shown.has(id))),
    [atlas.events, shown],
  )
  // Words and not the window, which changes with every frame while time plays.
  const text = useStore(store, ({ view: { window, filters, event } }) => {
    const drawn = within(window)
    if (drawn.length === atlas.events.length) return undefined
    const isHidden = event !== undefined && !drawn.some(({ id }) => id === event)
    const isDated = isNarrower(window, atlas.extent)
    return limits.text(
      drawn.length.toLocaleString(locale),
      atlas.events.length.toLocaleString(locale),
      isHidden && atlas.events.some(({ id }) => id === event),
      isFiltering(filters),
      isDated ? formatWindow(window, locale) : undefined,
    )
  })
  if (text === undefined) return null
  const showAll = () => {
    const { setFilters, setWindow } = store.getState()
    setFilters(NO_FILTERS)
    setWindow(atlas.extent)
  }
  return (
    <div className="edit-limits">
      <p>{text}</p>
      <button type="button" className="button" onClick={showAll}>
        {limits.lift}
      </button>
    </div>
  )
}

function isFiltering({ query, ...groups }: Filters): boolean {
  return query.trim() !== '' || Object.values(groups).some((chosen) => chosen.length > 0)
}

function isNarrower(window: TimeWindow, extent: TimeWindow): boolean {
  return window.from > extent.from || window.to < extent.to
}
