import type { AtlasEvent } from '../../domain/atlas/atlas'
import { leadingSources } from '../../domain/citation/leading-sources'
import { SHAPE, type ShapeKind, shapeKinds } from '../../domain/collection/shape-columns'
import { citedSources } from '../../domain/export/cited-sources'
import { exportContent } from '../../domain/export/export-content'
import { currentBases } from '../../domain/journey/current-bases'
import { hasApproximateDate, isDisputed } from '../../domain/marks/mark-mix'
import type { MarkKind, MarkScheme } from '../../domain/marks/mark-scheme'
import { inWindow } from '../../domain/select/passes-filters'
import { countDatedIn } from '../../domain/series/event-series'
import type { ListedSeries } from '../../domain/series/listed-series'
import type { TimeWindow } from '../../domain/time/time-span'
import { WORLD } from '../../domain/world-units'
import { formatWindow } from '../../i18n/format-window'
import type { AxisContent } from './axis-drawing'
import type { DrawnEvents } from './drawn-events'
import type { Sign } from './legend-drawing'
import type { PictureSubject } from './picture-subject'
import type { PlateContent } from './plate-drawing'

const WORLD_BOX = { left: 0, top: 0, right: WORLD, bottom: WORLD }

/** Every time. */
const ALWAYS: TimeWindow = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/**
 * The words, the axis and the legend of a page with a map (or two, of two times), or of one with the axis alone.
 *
 * @param drawn what the maps draw of the events, where that is known
 */
export function plateContent(
  subject: PictureSubject,
  kind: 'map' | 'axis',
  drawn: DrawnEvents = subject,
): PlateContent {
  const { atlas, events, allEvents, window, compared, scheme, about, address, locale, messages, texts } =
    subject
  const windows = kind === 'map' && compared ? [compared, window] : [window]
  const marks = drawn.atlas.events.filter(
    (event) => drawn.shown.has(event.id) && windows.some((each) => inWindow(event, each)),
  )
  const kinds = occurringKinds(events, scheme)
  const shapes = drawnKinds(drawn, windows)
  const onMap: readonly (readonly [Sign, boolean])[] = [
    ['dot', drawn.crowd?.kind === 'dots'],
    ['bubble', drawn.crowd?.kind === 'counts'],
    ['approximate', marks.some(hasApproximateDate)],
    ['disputed', marks.some(isDisputed)],
    ['track', shapes.has(SHAPE.track)],
    ['line', shapes.has(SHAPE.line)],
    ['area', shapes.has(SHAPE.polygon)],
  ]
  const who = new Set([...atlas.stays, ...atlas.legs].map((each) => each.who))
  const hasBases = windows.some(({ to }) => currentBases(atlas.stays, to).length > 0)
  const signs: readonly (readonly [Sign, boolean])[] = [
    ...(kind === 'map' ? onMap : []),
    ['leadership', who.has('leadership')],
    ['members', who.has('members')],
    ['base', kind === 'map' && hasBases],
  ]
  const headings = windows.map((each) => {
    const { length, starts } = allEvents
    if (subject.isTimeless) return texts.events(events.countIn(each), length, locale)
    const undated = length > starts.length ? events.length - events.starts.length : undefined
    const count = texts.events(countDatedIn(events, each), starts.length, locale, undated)
    return `${texts.period(...formatWindow(each, locale))} · ${count}`
  })
  const credits = [
    ...sourcesNote(subject, marks, windows),
    ...(kind === 'map' ? [texts.map(messages.map.attribution.base)] : []),
    ...(atlas.licence.label ? [texts.data(atlas.licence.label, atlas.version)] : []),
  ]
  return {
    title: atlas.title,
    subtitles: [...(headings.length === 1 ? headings : []), ...(about ? [about] : [])],
    headings: headings.length === 1 ? [] : headings,
    axis: subject.isTimeless ? undefined : axisContent(subject),
    windows,
    legend: {
      kinds,
      byColour: kind === 'map' && drawn.crowd !== undefined,
      signs: signs.filter(([, occurs]) => occurs).map(([sign]) => sign),
    },
    // A file of the reader's own has no address but its name, which stands above.
    notes: [credits.join(' '), address === atlas.title ? '' : address].filter(Boolean),
  }
}

/** What the time axis of what is shown holds. */
export function axisContent(subject: PictureSubject): AxisContent {
  const { atlas, events, allEvents, scheme, locale, messages } = subject
  const { extent, stays } = atlas
  return { extent, events, allEvents, scheme, stays, locale, eventsLabel: messages.time.eventsLabel }
}

/** Kinds of the lines, areas and tracks of some times. */
function drawnKinds({ shapes }: DrawnEvents, windows: readonly TimeWindow[]): ReadonlySet<ShapeKind> {
  if (!shapes) return new Set()
  const { columns, finder } = shapes
  return shapeKinds(
    columns,
    windows.flatMap((window) => [...finder.find(window, WORLD_BOX)]),
  )
}

const occurring = new WeakMap<ListedSeries, WeakMap<MarkScheme, readonly MarkKind[]>>()

/** The kinds that some of the events are of. A dialog asks again and again, and each is counted. */
function occurringKinds(events: ListedSeries, scheme: MarkScheme): readonly MarkKind[] {
  const ofSchemes = occurring.get(events) ?? new WeakMap<MarkScheme, readonly MarkKind[]>()
  occurring.set(events, ofSchemes)
  const known = ofSchemes.get(scheme)
  if (known) return known
  const counts = events.countKinds(events.select(ALWAYS), scheme)
  const kinds = scheme.kinds.filter((_, at) => (counts[at] ?? 0) > 0)
  ofSchemes.set(scheme, kinds)
  return kinds
}

/** The sources that most of what is in view rests on, by name, and how many there are besides. */
function sourcesNote(
  { atlas, texts, locale }: PictureSubject,
  inView: readonly AtlasEvent[],
  windows: readonly TimeWindow[],
): string[] {
  const named = leadingSources(inView, atlas.sources)
  const span = {
    from: Math.min(...windows.map(({ from }) => from)),
    to: Math.max(...windows.map(({ to }) => to)),
  }
  const more = citedSources(exportContent(inView, atlas, span), atlas.sources).length - named.length
  if (named.length === 0) return []
  return [texts.sources(new Intl.ListFormat(locale, { type: 'unit' }).format(named), more, locale)]
}
