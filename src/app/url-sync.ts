import { formatView, parseView, type ViewContext, type ViewProblem } from '../domain/view/url-view'
import { panelKey, type View } from '../domain/view/view'
import type { AtlasState, AtlasStore } from './atlas-store'
import { otherEntries } from './other-entries'
import { writeAddress } from './write-address'

/** Slider motion reaches the address once it rests; browsers refuse hundreds of changes in a few seconds. */
const REST_MS = 300

export function readAddress(context: ViewContext): { view: View; problems: readonly ViewProblem[] } {
  const { view, problems } = parseView(new URLSearchParams(location.search), context)
  return { view, problems: [...problems, ...others(context).problems] }
}

/** The address of a view, without a server: only the query differs. */
export function addressOf(view: View, context: ViewContext): string {
  const url = new URL(location.href)
  const entries = [...others(context).kept, ...formatView(view, context)]
  url.search = readableQuery(new URLSearchParams(entries.map(([key, value]) => [key, value])))
  return url.href
}

function others({ readFields }: ViewContext) {
  return otherEntries(new URLSearchParams(location.search), location.href, readFields)
}

/** A query in which what may stand as it is does so: slashes and commas keep links readable. */
export function readableQuery(entries: URLSearchParams): string {
  return entries.toString().replaceAll('%2F', '/').replaceAll('%2C', ',')
}

/** Makes the address that of a view, in the same entry of the history. */
export function replaceAddress(view: View, context: ViewContext): void {
  const href = addressOf(view, context)
  if (href !== location.href) writeAddress('replaceState', history.state, href)
}

/** What Back and Forward walk through; all else replaces the entry it happened in. */
function isStep(before: View, after: View): boolean {
  return JSON.stringify(stepOf(before)) !== JSON.stringify(stepOf(after))
}

function stepOf({ mode, lesson, event, panel, lens, compare, filters: { query, ...filters } }: View) {
  return {
    mode,
    lesson: mode === 'teach' && lesson,
    event,
    panel: panel && panelKey(panel),
    lens,
    isComparing: compare !== undefined,
    filters,
    isSearching: query !== '',
  }
}

/** The view once time has come to where it is on its way to. */
export function settled({ view, arriving }: AtlasState): View {
  return arriving ? { ...view, window: arriving } : view
}

/** The number of the shown entry of the history, which gets one where it has none: Back and Forward tell no more. */
function entryNumber(): number {
  const { entry } = (history.state ?? {}) as { readonly entry?: unknown }
  if (typeof entry === 'number') return entry
  const next = newEntry()
  writeAddress('replaceState', { ...history.state, entry: next }, location.href)
  return next
}

let lastEntry = 0

/** Numbers that no entry has from before the page was last loaded. */
function newEntry(): number {
  lastEntry = Math.max(lastEntry + 1, Date.now())
  return lastEntry
}

let isSameEntry = false

/** What is done changes the address of the shown entry of the history, and makes no other. */
export function inSameEntry(act: () => void): void {
  isSameEntry = true
  act()
  isSameEntry = false
}

let finish = () => {}

/** Has the shown entry of the history be of the view as it is now, before something else takes its place. */
export function finishAddress(): void {
  finish()
}

/** Keeps address and store in step, both ways. Returns the way to stop. */
export function syncAddress(store: AtlasStore, context: ViewContext): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let written = store.getState().view
  let restoring = false
  // Time that moves in order to open an event belongs to the entry of that event, not to the one it leaves.
  let turn: { readonly start: View } | undefined
  let entry = entryNumber()
  let search = location.search
  // By entry, what was still in motion when Back or Forward left it: then its address can no longer be written.
  const unwritten = new Map<number, View>()

  const rest = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const current = () => settled(store.getState())
  const replace = () => {
    rest()
    replaceAddress(current(), context)
    search = location.search
  }
  const finishOwn = () => {
    if (timer !== undefined) replace()
  }
  finish = finishOwn
  const unsubscribe = store.subscribe((state, last) => {
    const { view } = state
    if (view === written) return
    turn ??= { start: settled(last) }
    queueMicrotask(() => {
      turn = undefined
    })
    const before = written
    const leave = turn.start
    written = view
    if (restoring) return
    // A frame's steps would be walked by the Back button of the page around it.
    if (isStep(before, view) && !view.embed) {
      rest()
      replaceAddress(leave, context)
      const href = addressOf(settled(state), context)
      if (href !== location.href) {
        entry = newEntry()
        writeAddress(isSameEntry ? 'replaceState' : 'pushState', { entry }, href)
      }
      search = location.search
    } else {
      clearTimeout(timer)
      timer = setTimeout(replace, REST_MS)
    }
  })
  const onPopState = () => {
    const moving = timer === undefined ? undefined : current()
    rest()
    // A skip link makes an entry of its own, in which the view goes on.
    const goesOn = location.search === search
    if (moving && !goesOn) unwritten.set(entry, moving)
    entry = entryNumber()
    const view = (goesOn && moving) || unwritten.get(entry)
    unwritten.delete(entry)
    restoring = true
    store.getState().restore(view ?? readAddress(context).view)
    restoring = false
    if (view) replaceAddress(view, context)
    search = location.search
  }
  addEventListener('popstate', onPopState)
  addEventListener('pagehide', replace)
  return () => {
    rest()
    if (finish === finishOwn) finish = () => {}
    unsubscribe()
    removeEventListener('popstate', onPopState)
    removeEventListener('pagehide', replace)
  }
}
