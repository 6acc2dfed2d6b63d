import {
  type KeyboardEvent,
  lazy,
  type Ref,
  type RefObject,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import type { SearchMatches } from '../../domain/search/event-search'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import type { ChronicleRows } from './chronicle-rows'
import './EventList.css'
import { lineAfterKey, linesOfPage } from './list-keys'
import { PlainLines } from './PlainLines'
import { useLatest } from './use-latest'

export interface EventListProps {
  readonly atlas: Atlas
  readonly scheme: MarkScheme
  readonly rows: ChronicleRows
  /** Number of lines that there may be at another time. */
  readonly most: number
  /** Where time has come to, in days; absent where it stands at the end of the atlas. */
  readonly until: number | undefined
  readonly matches: Pick<SearchMatches, 'get'> | undefined
  readonly hovered: ReadonlySet<string>
  readonly openEvent: string | undefined
  onOpenEvent(id: string): void
  onHover(ids: readonly string[]): void
  /** Up from the first line. */
  onLeaveUp(): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
  readonly handle: Ref<LinesHandle>
}

export interface LinesHandle {
  focusLine(index: number): void
  /** Brings the last lines into view. */
  showEnd(): void
}

/** What the plain and the virtual list draw. */
export interface LinesProps {
  readonly atlas: Atlas
  readonly scheme: MarkScheme
  readonly rows: ChronicleRows
  readonly matches: Pick<SearchMatches, 'get'> | undefined
  readonly hovered: ReadonlySet<string>
  readonly openEvent: string | undefined
  /** Index of the line at which Tab stops. */
  readonly tabStop: number
  readonly onOpen: (id: string) => void
  readonly onHover: (ids: readonly string[]) => void
  readonly locale: string
  readonly theme: 'light' | 'dark'
  readonly label: string
  readonly describedBy: string
  readonly handle: Ref<LinesHandle>
}

/** A list that never has so many lines has all in the document. */
const LONG = 200

/** Of one that may have more, only the lines in view are in the document from so many on: to lay out all would cost frames as time moves. */
const VIRTUAL_FROM = 30

const fetchVirtualLines = () => import('./VirtualLines')

const VirtualLines = lazy(() =>
  fetchVirtualLines().then(
    (module) => ({ default: module.VirtualLines }),
    // Slower, but a list.
    () => ({ default: PlainLines }),
  ),
)

/** The list of events under headings of years. One Tab stop; arrows, Page keys, Home and End move inside. */
export function EventList(props: EventListProps) {
  const { rows, openEvent } = props
  const chronicle = useChronicleMessages()
  const hint = useId()
  const [focused, setFocused] = useState<string>()
  const isLong = props.most >= LONG
  const lines = useRef<LinesHandle>(null)
  useEffect(() => {
    if (isLong) fetchVirtualLines().catch(() => {})
  }, [isLong])
  const latest = useLatest(props)
  const scroller = useRef<HTMLDivElement>(null)

  const onOpen = useCallback((id: string) => latest.current.onOpenEvent(id), [latest])
  const onHover = useCallback((ids: readonly string[]) => latest.current.onHover(ids), [latest])
  const onKeyDown = (key: KeyboardEvent<Element>) => {
    if (key.altKey || key.ctrlKey || key.metaKey || key.shiftKey) return
    const index = indexOfLine(key.target)
    const next =
      index === undefined
        ? undefined
        : lineAfterKey(key.key, index, rows.length, linesOfPage(key.currentTarget))
    if (next === undefined) return
    key.preventDefault()
    if (next < 0) props.onLeaveUp()
    else lines.current?.focusLine(next)
  }

  const indexOf = (id: string | undefined) => (id === undefined ? -1 : rows.indexOf(id))
  const openIndex = indexOf(openEvent)
  useFollowingTime(scroller, lines, props.until, openIndex >= 0)
  const kept = indexOf(focused)
  const tabStop = Math.max(kept >= 0 ? kept : openIndex, 0)
  const setHandles = useCallback(
    (handle: LinesHandle | null) => {
      lines.current = handle
      const { handle: outer } = latest.current
      if (typeof outer === 'function') outer(handle)
      else if (outer) outer.current = handle
    },
    [latest],
  )
  const shared: LinesProps = {
    atlas: props.atlas,
    scheme: props.scheme,
    rows,
    matches: props.matches,
    hovered: props.hovered,
    openEvent,
    tabStop,
    onOpen,
    onHover,
    locale: props.locale,
    theme: props.theme,
    label: chronicle.list,
    describedBy: hint,
    handle: setHandles,
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside, caught on their way up
    <div
      className="event-list"
      ref={scroller}
      onKeyDown={onKeyDown}
      onFocus={(focus) => {
        const line = indexOfLine(focus.target)
        if (line !== undefined) setFocused(rows.at(line).id)
      }}
    >
      <p id={hint} className="visually-hidden">
        {chronicle.listHint}
      </p>
      <Suspense>
        {isLong && rows.length >= VIRTUAL_FROM ? <VirtualLines {...shared} /> : <PlainLines {...shared} />}
      </Suspense>
    </div>
  )
}

/**
 * Keeps the newest events in sight as time moves, but never pulls the list from under a reader who is in it. A list
 * that begins with an open event begins there.
 */
function useFollowingTime(
  scroller: RefObject<HTMLElement | null>,
  lines: RefObject<LinesHandle | null>,
  until: number | undefined,
  hasOpen: boolean,
): void {
  const followed = useRef(hasOpen ? until : undefined)
  useEffect(() => {
    if (until === followed.current) return
    followed.current = until
    if (!scroller.current?.matches(':hover, :focus-within')) lines.current?.showEnd()
  }, [scroller, lines, until])
}

function indexOfLine(target: EventTarget): number | undefined {
  const index = target instanceof HTMLElement ? target.dataset.index : undefined
  return index === undefined ? undefined : Number(index)
}
