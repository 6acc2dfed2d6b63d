import { createStore, type StoreApi } from 'zustand/vanilla'
import type { TimeWindow } from '../domain/time/time-span'
import type { Filters, MapView, Theme, View } from '../domain/view/view'

/** What the reader did; only the URL and what it restores is `view`, the rest passes with the visit. */
export interface AtlasState {
  readonly view: View
  readonly hovered: ReadonlySet<string>
  /** Id of the stay whose card is open; never while an event is. */
  readonly stay: string | undefined
  setWindow(window: TimeWindow): void
  /** Opens or closes; a window that has to move with it moves in the same step of the history. */
  openEvent(id: string | undefined, window?: TimeWindow): void
  openStay(id: string, window: TimeWindow | undefined): void
  setFilters(filters: Filters): void
  setMap(map: MapView): void
  setTheme(theme: Theme): void
  /** Lights up these events in map, list and axis. */
  hover(ids: readonly string[]): void
  /** Replaces everything that an address restores: Back, Forward, a link. */
  restore(view: View): void
}

export type AtlasStore = StoreApi<AtlasState>

export function createAtlasStore(view: View): AtlasStore {
  return createStore<AtlasState>()((set) => {
    const change = (part: Partial<View>) => set((state) => ({ view: { ...state.view, ...part } }))
    const open = (event?: string, window?: TimeWindow, stay?: string) =>
      set(({ view }) => ({ view: { ...view, event, window: window ?? view.window }, stay }))
    return {
      view,
      hovered: new Set(),
      stay: undefined,
      setWindow: (window) => change({ window }),
      openEvent: open,
      openStay: (stay, window) => open(undefined, window, stay),
      setFilters: (filters) => change({ filters }),
      setMap: (map) => change({ map }),
      setTheme: (theme) => change({ theme }),
      hover: (ids) =>
        set(({ hovered }) =>
          ids.length === hovered.size && ids.every((id) => hovered.has(id)) ? {} : { hovered: new Set(ids) },
        ),
      restore: (restored) => set({ view: restored, stay: undefined }),
    }
  })
}
