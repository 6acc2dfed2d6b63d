import type { HistoricName } from '../../domain/borders/country-history'
import { countryName, wasCapital } from '../../domain/borders/country-name'
import type { LabelData } from './label-data'
import {
  capitalStyle,
  countryStyle,
  type LabelKind,
  type LabelStyle,
  landStyle,
  seaStyle,
  townStyle,
} from './label-style'

/** A label that may be drawn, with where it belongs (degrees) and how it is lettered. */
export interface LabelCandidate {
  readonly kind: LabelKind
  readonly lines: readonly string[]
  readonly lon: number
  readonly lat: number
  /** Another place, for when the first is out of sight. */
  readonly elsewhere?: readonly [lon: number, lat: number]
  readonly style: LabelStyle
  /** Pixels by which the name may stand off and still be within its country. */
  readonly reach?: number
  /** Of a country, its code. */
  readonly country?: string
}

export interface LabelView {
  readonly zoom: number
  /** Days since 1970-01-01 UTC. */
  readonly day: number
  /** A small screen: smaller country names. */
  readonly narrow: boolean
  /** Name of a country by code, and of a former one by its key, in the language of the map. */
  readonly presentName: (code: string) => string
  readonly historicName: (name: HistoricName) => string
}

/** A country whose inner circle is larger than this (pixels of its radius) is the ground, not a thing on it. */
const LARGEST_COUNTRY = 900
const LAST_LAND_ZOOM = 8.5
const FIRST_TOWN_ZOOM = 3.75
/** Capitals may come a little before other towns of their rank. */
const CAPITAL_LEAD = 1
/** Names longer than this are broken into lines. */
const LONG_NAME = 12

/**
 * The labels for a zoom and a day, the most important first: countries, capitals, seas, towns by size,
 * landscapes. Which of them find room is decided by `placeLabels`.
 */
export function chooseLabels(data: LabelData, view: LabelView): LabelCandidate[] {
  const { zoom, day } = view
  const countries = countryLabels(data, view)
  const capitals: LabelCandidate[] = []
  const towns: { label: LabelCandidate; size: number }[] = []
  for (const { name, lon, lat, zoom: from, size, capital } of zoom < FIRST_TOWN_ZOOM ? [] : data.towns) {
    if (capital && wasCapital(capital.geonamesId, capital.country, day)) {
      if (from - CAPITAL_LEAD <= zoom) {
        capitals.push({ kind: 'capital', lines: [name], lon, lat, style: capitalStyle(zoom) })
      }
    } else if (from <= zoom + 0.25) {
      const label: LabelCandidate = { kind: 'town', lines: [name], lon, lat, style: townStyle(size, zoom) }
      towns.push({ label, size })
    }
  }
  const seas = data.seas
    .filter((sea) => sea.zoom <= zoom)
    .sort((a, b) => a.size - b.size)
    .map(
      ({ name, lon, lat, size }): LabelCandidate => ({
        kind: 'sea',
        lines: breakName(name),
        lon,
        lat,
        style: seaStyle(size, zoom),
      }),
    )
  const land = (zoom > LAST_LAND_ZOOM ? [] : data.land)
    .filter((feature) => feature.zoom <= zoom)
    .map(
      ({ name, lon, lat, size }): LabelCandidate => ({
        kind: 'land',
        lines: breakName(name),
        lon,
        lat,
        style: landStyle(size),
      }),
    )
  const bySize = towns.sort((a, b) => b.size - a.size).map(({ label }) => label)
  return [...countries, ...capitals, ...seas, ...bySize, ...land]
}

function countryLabels({ countries }: LabelData, view: LabelView): LabelCandidate[] {
  const { zoom, day, narrow } = view
  return countries.flatMap(({ code, lon, lat, zoom: from, size, elsewhere }): LabelCandidate[] => {
    if (from > zoom + 0.25 || size * 2 ** zoom > LARGEST_COUNTRY) return []
    const name = countryName(code, day)
    if (name === null) return []
    const text = name === 'present' ? view.presentName(code) : view.historicName(name)
    const style = countryStyle(size * 2 ** zoom, narrow)
    const reach = size * 2 ** zoom
    const lines = breakName(text)
    return [
      { kind: 'country', lines, lon, lat, style, reach, country: code, ...(elsewhere && { elsewhere }) },
    ]
  })
}

/** Breaks a long name at spaces into lines of about the same length. */
export function breakName(name: string): string[] {
  if (name.length <= LONG_NAME) return [name]
  const width = Math.max(9, name.length / (name.length > 26 ? 2.6 : 1.9))
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
