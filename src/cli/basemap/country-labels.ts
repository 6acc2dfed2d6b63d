import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import { HISTORIC_COUNTRIES } from '../../domain/borders/country-history'
import { readCountries, territoryCode } from './countries'
import { polygonsOf } from './land'
import { poleOfInaccessibility } from './pole-of-inaccessibility'
import { unwrapRing } from './unwrap-ring'

/**
 * Code, longitude, latitude, zoom of the map from which the label may be shown, size (pixels at zoom 0), and
 * for wide countries a second place, for when the first is out of sight.
 */
export type CountryLabel = readonly [
  code: string,
  lon: number,
  lat: number,
  zoom: number,
  size: number,
  elsewhere?: readonly [lon: number, lat: number],
]

/** Pixels that a country's inner circle must have across before it is named. */
const ROOM = 13
const LATEST_ZOOM = 7.5

/** Where the inner circle is not where a cartographer would write. */
const BY_HAND: Readonly<Record<string, readonly [lon: number, lat: number]>> = {
  AL: [20.07, 41.0],
  CA: [-106, 58.5],
  CL: [-71, -30],
  CN: [103.6, 34.6],
  DE: [10.3, 51.1],
  FR: [2.5, 46.7],
  GB: [-1.6, 53],
  GR: [21.9, 39.5],
  HR: [16.3, 45.5],
  ID: [113.8, -1],
  IL: [34.2, 31.3],
  IN: [79, 22.5],
  IQ: [42.8, 33.1],
  IR: [54.2, 32.3],
  IT: [12.6, 43],
  JO: [37.3, 31.1],
  JP: [138.3, 36.4],
  MY: [102.3, 4],
  NO: [8.8, 61.2],
  PH: [121.2, 16.2],
  PS: [35.25, 32],
  PT: [-8, 39.8],
  RU: [96, 62],
  SE: [16, 64.6],
  SO: [45.6, 4.6],
  SY: [38.3, 35],
  TH: [101.2, 15.6],
  TR: [34.6, 39.2],
  US: [-98.5, 39.6],
  VN: [108.1, 13.6],
}

/** Where the rule would name one of two neighbours and not the other. */
const FIRST_ZOOM: Readonly<Record<string, number>> = { IL: 4.5, PS: 6 }

const ELSEWHERE: Readonly<Record<string, readonly [lon: number, lat: number]>> = {
  AU: [146, -30],
  BR: [-46, -10],
  CA: [-75, 51],
  CN: [113, 28.5],
  RU: [44, 56.5],
  US: [-82, 38],
}

/** Labels of all countries of today and of `HISTORIC_COUNTRIES`, the largest first. */
export function buildCountryLabels(): CountryLabel[] {
  const { topology, countries } = readCountries('10m')
  const pieces = feature(topology, countries).features.flatMap(({ properties, geometry }) =>
    polygonsOf(geometry).map((rings) => ({
      code: territoryCode(properties.name),
      rings: rings.map((ring) => unwrapRing(ring).map(toPixels)),
    })),
  )
  const largest = new Map<string, { rings: Position[][]; area: number }>()
  for (const { code, rings } of pieces) {
    const area = areaOf(rings[0] ?? [])
    if (!code.startsWith('X-') && area > (largest.get(code)?.area ?? 0)) largest.set(code, { rings, area })
  }
  const present = [...largest].map(([code, { rings }]): CountryLabel => {
    const pole = poleOfInaccessibility(rings, 0.01)
    const [lon, lat] = BY_HAND[code] ?? toDegrees(pole.x, pole.y)
    const zoom = FIRST_ZOOM[code] ?? Math.log2(ROOM / (2 * pole.distance))
    return [
      code,
      round(lon, 2),
      round(lat, 2),
      round(Math.max(1, Math.min(LATEST_ZOOM, zoom)), 1),
      round(pole.distance, 2),
      ...elsewhere(ELSEWHERE[code]),
    ]
  })
  const former = HISTORIC_COUNTRIES.map(({ id, position: [lon, lat], zoom, ...country }): CountryLabel => {
    return [id, lon, lat, zoom, round(ROOM / 2 / 2 ** zoom, 2), ...elsewhere(country.elsewhere)]
  })
  return [...present, ...former].sort((a, b) => b[4] - a[4] || (a[0] < b[0] ? -1 : 1))
}

function elsewhere(place: CountryLabel[5]): [] | [readonly [number, number]] {
  return place ? [place] : []
}

/** Web Mercator pixels of the world at zoom 0 (256 across). */
function toPixels([lon = 0, lat = 0]: Position): Position {
  const radians = (Math.max(-85, Math.min(85, lat)) * Math.PI) / 180
  return [((lon + 180) / 360) * 256, ((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 256]
}

function toDegrees(x: number, y: number): [number, number] {
  const lon = (x / 256) * 360 - 180
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 256))) * 180) / Math.PI
  return [lon > 180 ? lon - 360 : lon, lat]
}

function areaOf(ring: readonly Position[]): number {
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? []
    const [bx = 0, by = 0] = ring[i] ?? []
    sum += ax * by - bx * ay
  }
  return Math.abs(sum / 2)
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
