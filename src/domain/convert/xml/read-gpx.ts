import { gpx } from '@tmcw/togeojson'
import { asArray, asObject, asText, type JsonObject } from '../../json/json-value'
import { safeLink } from '../../link/safe-link'
import type { NoteBook } from '../convert-note'
import type { Reading } from '../converted'
import { draftFeature } from '../draft-feature'
import { spanDate } from '../shape-date'
import { textOf, type XmlDocument } from './xml-document'

/**
 * Reads GPX 1.1 (https://www.topografix.com/gpx.asp) as togeojson does: waypoints, routes and tracks. A track lasts from its first time to its last, by day; the
 * times of its points stay in `coordTimes`.
 */
export function readGpx(document: XmlDocument, notes: NoteBook): Reading {
  const { features } = gpx(document as Parameters<typeof gpx>[0])
  const name = textOf(document, 'name', 'metadata')
  const description = textOf(document, 'desc', 'metadata')
  if (name) notes.add('collection-name', { name })
  for (const lost of ['author', 'copyright', 'keywords'])
    if (textOf(document, lost, 'metadata')) notes.add('dropped', { what: lost })
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

/** From the day of the first time to that of the last. */
function trackDate(times: unknown) {
  const all = asArray(times).flat() as readonly unknown[]
  const day = (value: unknown) => asText(value)?.slice(0, 10)
  return spanDate(day(all[0]), day(all.at(-1)))
}
