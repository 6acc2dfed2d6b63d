import { gpx } from '@tmcw/togeojson'
import { asArray, asObject, asText, type JsonObject } from '../../json/json-value'
import { safeLink } from '../../link/safe-link'
import type { NoteBook } from '../convert-note'
import type { Reading } from '../converted'
import { draftFeature } from '../draft-feature'
import { trackDate } from '../shape-date'
import { textOf, type XmlDocument } from './xml-document'

/** Elements of points and tracks that togeojson leaves out. */
const DETAILS = [
  'hdop',
  'vdop',
  'pdop',
  'sat',
  'fix',
  'magvar',
  'geoidheight',
  'ageofdgpsdata',
  'dgpsid',
  'src',
  'number',
]

/** What may stand in the points of tracks and routes, and has no place in a line. */
const WORDS = ['name', 'desc', 'cmt', 'sym', 'type', 'link']
/** Where programs put parts of their own that togeojson does not know. */
const EXTENDED = ['trk', 'rte', 'wpt', 'metadata', 'gpx']

/**
 * Reads GPX 1.1 (https://www.topografix.com/gpx.asp) as togeojson does: waypoints, routes and tracks. A track lasts
 * from its first time to its last, by day; the times of its points stay in `coordTimes`.
 */
export function readGpx(document: XmlDocument, notes: NoteBook): Reading {
  const { features } = gpx(document as Parameters<typeof gpx>[0])
  const name = textOf(document, 'name', 'metadata')
  const description = textOf(document, 'desc', 'metadata')
  if (name) notes.add('collection-name', { name })
  for (const lost of ['author', 'copyright', 'keywords', 'link'])
    if (textOf(document, lost, 'metadata')) notes.add('dropped', { what: lost })
  notePoints(document, features, notes)
  for (const detail of DETAILS)
    if (document.getElementsByTagName(detail).length > 0)
      notes.add('dropped', { what: 'gpx-detail' }, { text: detail })
  for (const word of WORDS) noteChildren(document, word, ['trkpt', 'rtept'], 'gpx-words', notes)
  noteChildren(document, 'extensions', EXTENDED, 'gpx-extension', notes)
  return {
    features: features.map((feature, index) =>
      gpxFeature(feature as unknown as JsonObject, index + 1, notes),
    ),
    members: { ...(name ? { name } : {}), ...(description ? { description } : {}) },
  }
}

function gpxFeature(feature: JsonObject, count: number, notes: NoteBook): JsonObject {
  const { name, desc, cmt, time, type, links, _gpxType, sym, coordinateProperties, ...own } = asObject(
    feature.properties,
  )
  if (Object.keys(own).some((key) => key.startsWith('stroke'))) notes.add('dropped', { what: 'style' })
  // Of what stands at each point, togeojson also makes properties of the track, with the last value.
  const others = Object.entries(own).filter(([key]) => !/^(?:stroke|gpxtpx_)/.test(key))
  const { times, ...measured } = asObject(coordinateProperties)
  const addresses = asArray(links).flatMap((link) => asText(asObject(link).href) ?? [])
  const url = addresses.find((address) => safeLink(address))
  for (const address of addresses)
    if (!safeLink(address)) notes.add('link-unsafe', {}, { feature: count, text: address })
  return draftFeature(
    {
      at: { feature: count },
      geometry: feature.geometry,
      title: asText(name),
      date: trackDate(times) ?? asText(time),
      summary: asText(desc) ?? asText(cmt),
      category: asText(type),
      url,
      others: [
        ['comment', desc === undefined ? undefined : cmt],
        ['symbol', sym],
        ['links', addresses.length > 1 ? addresses.filter((address) => safeLink(address)) : undefined],
        ...others,
        ['coordTimes', times],
        ...Object.entries(measured),
      ],
    },
    notes,
  )
}

/** Says how many elements of a name are children of others, where they have no place. */
function noteChildren(
  document: XmlDocument,
  name: string,
  parents: readonly string[],
  what: string,
  notes: NoteBook,
): void {
  const found = document.getElementsByTagName(name)
  for (let i = 0; i < found.length; i++) {
    const { tagName = '' } = (found[i]?.parentNode ?? {}) as { tagName?: string }
    if (parents.includes(tagName))
      notes.add('dropped', { what }, { text: found[i]?.textContent?.trim() ?? '' })
  }
}

/** Says how many points togeojson left out: those without a position, and those of tracks with one point alone. */
function notePoints(document: XmlDocument, features: readonly unknown[], notes: NoteBook): void {
  const written = ['wpt', 'trkpt', 'rtept'].reduce(
    (sum, name) => sum + document.getElementsByTagName(name).length,
    0,
  )
  const read = features.reduce<number>((sum, feature) => {
    const { type, coordinates } = asObject(asObject(feature).geometry)
    const lines = type === 'MultiLineString' ? asArray(coordinates) : [coordinates]
    return sum + (type === 'Point' ? 1 : lines.reduce<number>((all, line) => all + asArray(line).length, 0))
  }, 0)
  if (read < written) notes.add('dropped', { what: 'gpx-points' }, { text: String(written - read) })
  const lines = features.filter((feature) => asObject(asObject(feature).geometry).type !== 'Point').length
  const tracks = ['trk', 'rte'].reduce((sum, name) => sum + document.getElementsByTagName(name).length, 0)
  for (let i = lines; i < tracks; i++) notes.add('dropped', { what: 'gpx-line' })
}
