import type { Atlas } from '../../domain/atlas/atlas'
import { eventsById } from '../../domain/atlas/events-by-id'
import { placeName } from '../../domain/atlas/place-name'
import type { ShownStep } from '../../domain/lesson/step-view'
import { project } from '../../domain/marks/mercator'
import type { MapView, Panel } from '../../domain/view/view'
import type { lesson } from '../../i18n/en/lesson'
import { formatDay } from '../../i18n/format-date'
import { formatNumber } from '../../i18n/format-number'
import { formatPosition } from '../../i18n/format-position'
import { formatWindow } from '../../i18n/format-window'
import type { Messages } from '../../i18n/messages'
import type { ChronicleMessages } from '../../i18n/use-chronicle-messages'
import type { LessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import type { PagePartsMessages } from '../../i18n/use-page-parts-messages'
import { stepDate } from '../../ui/lesson/step-date'
import type { ViewFacts } from '../../ui/lesson-maker/maker-props'
import { describeView } from '../share/describe-view'

interface Words {
  readonly maker: LessonMakerMessages
  readonly lesson: typeof lesson
  readonly chronicle: ChronicleMessages
  readonly all: Messages
  readonly parts: PagePartsMessages
}

/** CSS pixels from the middle of the map within which a place names where it is. */
const NEAR = 120

/** The dates that a step shows. */
export function viewDates({ view }: ShownStep, { extent }: Atlas, words: Words, locale: string): string {
  const isAll = view.window.from <= extent.from && view.window.to >= extent.to
  return isAll ? words.maker.view.all : stepDate(view.window, extent, locale, words.lesson)
}

/** What of map, card and filters is a step's own, in words. */
export function viewFacts({ view, map }: ShownStep, atlas: Atlas, words: Words, locale: string): ViewFacts {
  const { maker, all } = words
  const event = eventsById(atlas.events).get(view.event ?? '')
  const range = (window: typeof atlas.extent) => maker.view.range(...formatWindow(window, locale))
  const facts = [
    [maker.view.map, map ? mapWords(map, atlas, maker, locale) : maker.view.firstMap],
    [maker.view.open, event?.title ?? (view.panel && panelWords(view.panel, atlas, words.parts, locale))],
    [maker.view.filters, describeView(view, atlas, all, words.chronicle, locale)],
    [maker.view.compare, view.compare === undefined ? undefined : formatDay(view.compare - 1, locale)],
    [maker.view.axis, view.axis && range(view.axis)],
  ] as const
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

function mapWords(map: MapView, { places }: Atlas, { view }: LessonMakerMessages, locale: string): string {
  const zoom = formatNumber(Math.round(map.zoom * 10) / 10, locale)
  const centre = project([map.lon, map.lat])
  const [nearest] = Array.from(places.values(), ({ id, position }) => {
    const at = project(position)
    return { id, pixels: Math.hypot(at.x - centre.x, at.y - centre.y) * 2 ** map.zoom }
  }).sort((a, b) => a.pixels - b.pixels)
  if (nearest && nearest.pixels < NEAR) return view.near(placeName(places, nearest.id, locale), zoom)
  const round = (degrees: number) => Math.round(degrees * 10) / 10
  return view.position(zoom, formatPosition([round(map.lon), round(map.lat)], locale))
}

function panelWords(panel: Panel, atlas: Atlas, { ways }: PagePartsMessages, locale: string): string {
  if (panel.kind === 'stay') return atlas.stays.find(({ id }) => id === panel.id)?.title ?? panel.id
  if (panel.kind === 'place') return placeName(atlas.places, panel.id, locale)
  return ways[panel.kind]
}
