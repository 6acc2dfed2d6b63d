import { useMemo } from 'react'
import { useStore } from 'zustand'
import { FILE_NAMES } from '../../domain/atlas/file-names'
import { groupProblems } from '../../domain/check/group-problems'
import { spansOutside, widerExtent } from '../../domain/edit/wider-extent'
import { chooseKnown } from '../../domain/fix/fix-offers'
import { joinFixes } from '../../domain/fix/join-fixes'
import { windowSelector } from '../../domain/select/window-selector'
import { overlaps, type TimeWindow } from '../../domain/time/time-span'
import { type Filters, NO_FILTERS } from '../../domain/view/view'
import { fixes } from '../../i18n/en/fixes'
import { formatNumber } from '../../i18n/format-number'
import { formatWindow } from '../../i18n/format-window'
import { useEditMessages } from '../../i18n/use-edit-messages'
import type { EditProps } from '../edit-props'
import type { EditSession } from './edit-session'
import { textsOf } from './texts-of-files'

interface MapLimitsProps extends Pick<EditProps, 'atlas' | 'store' | 'shown' | 'locale'> {
  readonly session: EditSession
}

/**
 * Above the map: that filters or dates, set where one explores, or the time of the atlas keep events from it, the chosen one too; with
 * ways to lift and to widen them.
 */
export function MapLimits({ atlas, session, store, shown, locale }: MapLimitsProps) {
  const { limits } = useEditMessages()
  const within = useMemo(
    () => windowSelector(atlas.events.filter(({ id }) => shown.has(id))),
    [atlas.events, shown],
  )
  const outside = useMemo(
    () => atlas.events.filter(({ span }) => span && !overlaps(span, atlas.extent)),
    [atlas],
  )
  const problems = useStore(session, (state) => state.problems)
  const iranian = useMemo(
    () => groupProblems(problems, ({ code }) => code === 'date/solar-hijri'),
    [problems],
  )
  // Words and not the window, which changes with every frame while time plays.
  const text = useStore(store, ({ view: { window, filters, event } }) => {
    const drawn = within(window)
    if (drawn.length === atlas.events.length) return undefined
    const isHidden = event !== undefined && !drawn.some(({ id }) => id === event)
    const isDated = isNarrower(window, atlas.extent)
    return limits.text(
      formatNumber(drawn.length, locale),
      formatNumber(atlas.events.length, locale),
      isHidden && atlas.events.some(({ id }) => id === event),
      isFiltering(filters),
      isDated ? formatWindow(window, locale) : undefined,
      outside.length > 0 ? formatNumber(outside.length, locale) : undefined,
    )
  })
  const isNarrowed = useStore(
    store,
    ({ view: { window, filters } }) => isFiltering(filters) || isNarrower(window, atlas.extent),
  )
  if (text === undefined) return null
  const showAll = () => {
    const { setFilters, setWindow } = store.getState()
    setFilters(NO_FILTERS)
    setWindow(atlas.extent)
  }
  const gregorian = limits.gregorian(
    iranian.flatMap(({ problems }) =>
      problems.map(({ values }) => ({ text: String(values.text), value: String(values.suggestion) })),
    ),
  )
  const writeGregorian = () => {
    const texts = textsOf(session.getState().editing.files)
    const { changes } = joinFixes(chooseKnown(iranian, texts, ({ code }) => code === 'write-date'))
    session.apply(changes, { kind: 'fix', member: gregorian })
  }
  return (
    <div className="edit-limits">
      <p>{text}</p>
      {isNarrowed && (
        <button type="button" className="button" onClick={showAll}>
          {limits.lift}
        </button>
      )}
      {Object.entries(widerExtent(atlas.extent, spansOutside(outside, atlas.extent))).map(([end, year]) => {
        const label = fixes.label({ code: end === 'from' ? 'begin-in' : 'end-in', values: { year } })
        const widen = () =>
          session.set([{ file: FILE_NAMES.atlas, path: ['extent', end], value: year }], {
            kind: 'fix',
            member: label,
          })
        return (
          <button key={end} type="button" className="button" onClick={widen}>
            {label}
          </button>
        )
      })}
      {iranian.length > 0 && (
        <button type="button" className="button" onClick={writeGregorian}>
          {gregorian}
        </button>
      )}
    </div>
  )
}

function isFiltering({ query, ...groups }: Filters): boolean {
  return query.trim() !== '' || Object.values(groups).some((chosen) => chosen.length > 0)
}

function isNarrower(window: TimeWindow, extent: TimeWindow): boolean {
  return window.from > extent.from || window.to < extent.to
}
