import { VERIFICATIONS, type Verification } from '../atlas/event-schema'
import { isOwnLesson } from '../own-lesson'
import { CALENDARS } from '../time/calendar-types'
import { edtfTime } from '../time/clock-digits'
import { type Extent, grainOf } from '../time/extent'
import { fitAxis } from '../time/fit-axis'
import { readSpan } from '../time/read-span'
import { clip, type TimeWindow } from '../time/time-span'
import { MAX_LATITUDE, MAX_ZOOM, MIN_ZOOM } from './map-limits'
import {
  CROWDS,
  firstView,
  type MapView,
  MODES,
  MOST_LENSES,
  NO_FILTERS,
  PANELS,
  type Panel,
  panelKey,
  SPACINGS,
  type StepRef,
  THEMES,
  type View,
} from './view'

/** What the codec must know of the dataset. */
export interface ViewContext {
  readonly extent: Extent
  /** The closest that a map may be. */
  readonly maxZoom?: number
  /** The farthest. */
  readonly minZoom?: number
  readonly events: Pick<ReadonlySet<string>, 'has'>
  readonly categories: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly parties: ReadonlySet<string>
  readonly stays: ReadonlySet<string>
  /** What a lens can be: parties and kinds of them (`lens/accounts.ts`). */
  readonly accounts: ReadonlySet<string>
  readonly lessons: ReadonlySet<string>
  /** By lesson that has been fetched, what each of its steps shows (`lesson/step-view.ts`): an address tells what differs. */
  readonly steps: Map<string, readonly (readonly Entry[])[]>
  /** What of a value of `fields` is understood, as it is written, and what is not; absent where members cannot be chosen. */
  readFields?(value: string): { readonly understood: string; readonly problems: readonly string[] }
}

/** A value of the address that was not understood; the view falls back to what it would be without it. */
export interface ViewProblem {
  readonly key: string
  readonly value: string
}

export type Entry = readonly [key: string, value: string]

/** Characters of a value of an address; longer ones are refused. */
export const LONGEST_VALUE = 2000
/** Steps of a lesson that is not there yet. */
const MOST_STEPS = 9999

/**
 * Reads the query of an address. Never throws; whatever is unknown, broken or out of range is named in
 * `problems` and falls back. Keys of others (`utm_source`) are passed over in silence.
 */
export function parseView(
  entries: Iterable<Entry>,
  context: ViewContext,
): { view: View; problems: readonly ViewProblem[] } {
  const given = new Map<string, string>()
  for (const [key, value] of entries) if (!given.has(key)) given.set(key, value)
  const problems: ViewProblem[] = []
  const fail = (key: string, value = given.get(key) ?? '') => {
    problems.push({ key, value: value.slice(0, 80) })
    return undefined
  }
  const read = <T>(key: string, parse: (value: string) => T | undefined): T | undefined => {
    const value = given.get(key)
    if (value === undefined || value === '') return undefined
    return (value.length <= LONGEST_VALUE ? parse(value) : undefined) ?? fail(key)
  }
  const list = <T extends string>(key: string, known: ReadonlySet<string>): readonly T[] => {
    const values = read(key, (value) => [...new Set(value.split(','))])
    if (!values) return []
    const good = values.filter((value) => known.has(value)) as T[]
    const bad = values.filter((value) => !known.has(value))
    if (bad.length > 0) fail(key, bad.join(','))
    return good
  }

  const id = read('lesson', (value) =>
    // Those made in this browser are looked for later.
    context.lessons.has(value) || isOwnLesson(value) ? value : undefined,
  )
  const steps = context.steps.get(id ?? '')?.length ?? MOST_STEPS
  const step = read('step', (value) => (/^[1-9]\d*$/.test(value) && +value <= steps ? +value : undefined))
  const lesson = id === undefined ? undefined : { id, step: step ?? 1 }
  const mode = read('mode', (value) => oneOf(MODES, value)) ?? (lesson ? 'teach' : 'explore')
  if (mode === 'teach')
    for (const [key, value] of stepOf(lesson, context)) if (!given.has(key)) given.set(key, value)
  const { extent } = context
  const from = read('from', (value) => (value === 'start' ? extent.from : within(value, extent)?.from))
  const to = read('to', (value) => (value === 'end' ? extent.to : within(value, extent)?.to))
  let window = { from: from ?? extent.from, to: to ?? extent.to }
  if (window.from >= window.to) {
    fail('from')
    window = { from: extent.from, to: window.to }
  }
  const first = firstView(window)
  // What is edited may have events that the dataset has not.
  const event = read('event', (value) => (context.events.has(value) || mode === 'edit' ? value : undefined))
  const panel = read('panel', (value) => (event === undefined ? parsePanel(value, context) : undefined))
  const lens = list('lens', context.accounts)
  if (lens.length > MOST_LENSES) fail('lens', lens.slice(MOST_LENSES).join(','))
  read('lang', (value) => value === 'en' || undefined)
  return {
    view: {
      mode,
      lesson,
      window,
      event,
      panel,
      filters: {
        query: read('q', (value) => value) ?? NO_FILTERS.query,
        categories: list('cat', context.categories),
        places: list('place', context.places),
        parties: list('party', context.parties),
        verifications: list<Verification>('ver', new Set(VERIFICATIONS)),
      },
      lens: lens.slice(0, MOST_LENSES),
      compare: read('compare', (value) => within(value, extent)?.to),
      map: read('map', (value) => parseMap(value, context)),
      theme: read('theme', (value) => oneOf(THEMES, value)) ?? first.theme,
      calendar: read('cal', (value) => oneOf(CALENDARS, value)) ?? first.calendar,
      axis: read('axis', (value) => parseAxis(value, extent)),
      spacing: read('spacing', (value) => oneOf(SPACINGS, value)) ?? first.spacing,
      crowd: read('crowd', (value) => oneOf(CROWDS, value)) ?? first.crowd,
      embed: read('embed', (value) => value === '1' || undefined) ?? false,
    },
    problems,
  }
}

/**
 * Writes the query of a view, leaving out all that is as it would be without it. The inverse of `parseView` for
 * whole grains and map positions rounded to four decimals (about 11 m).
 */
export function formatView(view: View, context: ViewContext): [key: string, value: string][] {
  const { window, filters, map, panel, axis } = view
  const first = firstView(context.extent)
  const unlessFirst = <K extends 'theme' | 'calendar' | 'spacing' | 'crowd'>(key: K) =>
    view[key] === first[key] ? undefined : view[key]
  const { floor, last } = grainOf(context.extent)
  const firstOf = (from: number) => edtfTime(floor(from), context.extent.grain)
  const lastOf = (to: number) => edtfTime(last({ to }), context.extent.grain)
  const { lesson } = view
  const isTaught = view.mode === 'teach'
  const entries: [string, string | undefined][] = [
    ['mode', view.mode === 'explore' ? undefined : view.mode],
    ['lesson', isTaught ? lesson?.id : undefined],
    ['step', isTaught && lesson ? String(lesson.step) : undefined],
    ['from', window.from <= context.extent.from ? undefined : firstOf(window.from)],
    ['to', window.to >= context.extent.to ? undefined : lastOf(window.to)],
    ['event', view.event],
    ['panel', panel && formatPanel(panel)],
    ['q', filters.query],
    ['cat', filters.categories.join(',')],
    ['place', filters.places.join(',')],
    ['party', filters.parties.join(',')],
    ['ver', filters.verifications.join(',')],
    ['lens', view.lens.join(',')],
    ['compare', view.compare === undefined ? undefined : lastOf(view.compare)],
    ['map', map && `${round(map.zoom, 2)}/${round(map.lat, 4)}/${round(map.lon, 4)}`],
    ['theme', unlessFirst('theme')],
    ['cal', unlessFirst('calendar')],
    ['axis', axis && `${firstOf(axis.from)}/${lastOf(axis.to)}`],
    ['spacing', unlessFirst('spacing')],
    ['crowd', unlessFirst('crowd')],
    ['embed', view.embed ? '1' : undefined],
  ]
  const written = entries.filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  )
  if (!isTaught) return written
  const shown = stepOf(view.lesson, context)
  const at = new Map(shown)
  const differs = written.filter(([key, value]) => at.get(key) !== value)
  const taken = shown.flatMap(([key]): [string, string][] =>
    written.some(([own]) => own === key) ? [] : [[key, '']],
  )
  return [...differs, ...taken]
}

/** The terms of the step that is taught; none until its lesson is there. */
function stepOf(lesson: StepRef | undefined, { steps }: ViewContext): readonly Entry[] {
  return (lesson && steps.get(lesson.id)?.[lesson.step - 1]) ?? []
}

/** The days (or grains) that a date means, as far as the dataset has them; an end that the date leaves open is no day. */
function within(text: string, extent: Extent): Partial<TimeWindow> | undefined {
  const result = readSpan(text)
  const part = 'span' in result ? clip(result.span, extent) : undefined
  if (!part || !('span' in result)) return undefined
  const { floor, ceil } = grainOf(extent)
  return {
    ...(Number.isFinite(result.span.earliestStart) && { from: floor(part.from) }),
    ...(Number.isFinite(result.span.latestEnd) && { to: ceil(part.to) }),
  }
}

function parseMap(
  text: string,
  { minZoom = MIN_ZOOM, maxZoom = MAX_ZOOM }: ViewContext,
): MapView | undefined {
  const match = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(text)
  if (!match) return undefined
  const [zoom, lat, lon] = match.slice(1).map(Number) as [number, number, number]
  if (zoom < minZoom || zoom > maxZoom) return undefined
  if (Math.abs(lat) > MAX_LATITUDE || Math.abs(lon) > 180) return undefined
  return { zoom, lat, lon }
}

function formatPanel(panel: Panel): string {
  return 'day' in panel ? `${panel.kind}:${panel.day}` : panelKey(panel)
}

function parsePanel(text: string, { stays, places }: ViewContext): Panel | undefined {
  const [name = '', id = ''] = text.split(/:(.*)/s)
  const kind = oneOf(PANELS, text)
  if (kind) return { kind }
  if (name === 'on-this-day' && isDayOfYear(id)) return { kind: name, day: id }
  if (name === 'stay' && stays.has(id)) return { kind: name, id }
  return name === 'place' && places.has(id) ? { kind: name, id } : undefined
}

/** A month and a day ("02-29") that any year has. */
function isDayOfYear(text: string): boolean {
  return /^\d\d-\d\d$/.test(text) && 'span' in readSpan(`2000-${text}`)
}

/** An interval of whole grains. */
function parseAxis(text: string, extent: Extent): TimeWindow | undefined {
  const axis = within(text, extent)
  return axis?.from !== undefined && axis.to !== undefined
    ? fitAxis({ from: axis.from, to: axis.to }, extent)
    : undefined
}

function oneOf<T extends string>(values: readonly T[], value: string): T | undefined {
  return values.find((each) => each === value)
}

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor || 0
}
