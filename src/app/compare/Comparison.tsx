import { useCallback, useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { comparedWindow } from '../../domain/compare/compared-window'
import { grainOf } from '../../domain/time/extent'
import { withoutCalendar } from '../../i18n/calendar-locale'
import { formatDay } from '../../i18n/format-date'
import { CompareMaps, type CompareMapsProps } from '../../map/compare/CompareMaps'
import { CompareHead } from '../../ui/compare/CompareHead'
import type { AtlasStore } from '../atlas-store'
import { useReadingWindow } from '../use-atlas'
import { comparedWindowOf } from './compared-window-of'

export interface ComparisonProps extends Omit<CompareMapsProps, 'window' | 'date'> {
  readonly store: AtlasStore
  /** Whether there is something over the map that Escape closes first. */
  readonly isCardOpen: boolean
}

/** The second of two dates, in the view's `compare`: its map beside that of the page, and the heads of both. */
export function Comparison({ store, isCardOpen, ...props }: ComparisonProps) {
  const { atlas, locale } = props
  const { extent } = atlas
  const compare = useStore(store, (state) => state.view.compare) ?? extent.to
  const shown = useReadingWindow(store, atlas.events.length, extent)
  const { ceil, add, last } = grainOf(extent)
  const other = last({ to: compare })
  const window = useMemo(() => comparedWindowOf(store, extent), [store, extent])
  const { setCompare, setWindow } = store.getState()
  const end = useCallback(() => {
    setCompare(undefined)
    requestAnimationFrame(focusAgain)
  }, [setCompare])
  useEffect(() => {
    if (isCardOpen) return
    const onKey = (key: KeyboardEvent) => {
      if (key.key === 'Escape' && !key.defaultPrevented) end()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [isCardOpen, end])

  function swap() {
    const { window: now } = store.getState().view
    setCompare(ceil(now.to))
    setWindow(comparedWindow(compare, now, extent))
  }

  return (
    <>
      <CompareHead
        times={{ other, shown: last(shown) }}
        extent={extent}
        onOtherChange={(time) => setCompare(add(time, 1))}
        onSwap={swap}
        onEnd={end}
        locale={locale}
      />
      <CompareMaps
        {...props}
        window={window}
        date={formatDay(other, locale)}
        locale={withoutCalendar(locale)}
      />
    </>
  )
}

/** Whoever was in what has gone goes back to where they began to compare. */
function focusAgain() {
  if (document.activeElement !== document.body) return
  document.querySelector<HTMLElement>('[data-way="compare"]')?.focus()
}
