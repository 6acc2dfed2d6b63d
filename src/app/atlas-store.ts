import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Calendar } from '../domain/time/calendar-types'
import type { TimeWindow } from '../domain/time/time-span'
import type { Crowd, Filters, MapView, Mode, Panel, Spacing, Theme, View } from '../domain/view/view'

/** What the reader did; only the URL and what it restores is `view`, the rest passes with the visit. */
export interface AtlasState {
  readonly view: View
  readonly hovered: ReadonlySet<string>
  /** Where the window is on its way to, while time runs to the next step of a lesson. */
  readonly arriving: TimeWindow | undefined
  /** What stays of the view where the page goes on in another mode; absent: all. */
  readonly leave?: ((view: View) => View) | undefined
  setMode(mode: Mode): void
  setWindow(window: TimeWindow): void
  /** Opens or closes; a window that has to move with it moves in the same step of the history. */
  openEvent(id: string | undefined, window?: TimeWindow): void
  /** Opens a panel in place of what is open. */
  openPanel(panel: Panel, window?: TimeWindow): void
  setFilters(filters: Filters): void
  setMap(map: MapView): void
  setTheme(theme: Theme): void
  setLens(lens: readonly string[]): void
  /** Sets a second time beside that of the window, or takes it away; a window that has to change with it does so in the same step of the history. */
  setCompare(to: number | undefined, window?: TimeWindow): void
  setCalendar(calendar: Calendar): void
  setAxis(axis: TimeWindow | undefined): void
  setSpacing(spacing: Spacing): void
  setCrowd(crowd: Crowd): void
  /** Lights up these events in map, list and axis. */
  hover(ids: readonly string[]): void
  /** Replaces everything that an address restores: Back, Forward, a link. */
  restore(view: View): void
}

export type AtlasStore = StoreApi<AtlasState>

export function createAtlasStore(view: View): AtlasStore {
  return createStore<AtlasState>()((set) => {
    const change = (part: Partial<View>) => set((state) => ({ view: { ...state.view, ...part } }))
    const open = (event?: string, window?: TimeWindow, panel?: Panel) =>
      set(({ view }) => ({ view: { ...view, event, panel, window: window ?? view.window } }))
    return {
      view,
      hovered: new Set(),
      arriving: undefined,
      setMode: (mode) =>
        set(({ view, leave }) => ({ view: { ...(leave?.(view) ?? view), mode }, arriving: undefined })),
      setWindow: (window) => change({ window }),
      openEvent: open,
      openPanel: (panel, window) => open(undefined, window, panel),
      setFilters: (filters) => change({ filters }),
      setMap: (map) => change({ map }),
      setTheme: (theme) => change({ theme }),
      setLens: (lens) => change({ lens }),
      setCompare: (compare, window) => change({ compare, ...(window && { window }) }),
      setCalendar: (calendar) => change({ calendar }),
      setAxis: (axis) => change({ axis }),
      setSpacing: (spacing) => change({ spacing }),
      setCrowd: (crowd) => change({ crowd }),
      hover: (ids) =>
        set(({ hovered }) =>
          ids.length === hovered.size && ids.every((id) => hovered.has(id)) ? {} : { hovered: new Set(ids) },
        ),
      restore: (restored) => set({ view: restored }),
    }
  })
}
