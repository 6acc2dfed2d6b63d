import type { Feature, LineString, Position } from 'geojson'
import { mesh } from 'topojson-client'
import { borderBetween } from '../../domain/borders/border-between'
import type { BorderHistoryId } from '../../domain/borders/border-history'
import { readCountries, territoryCode } from './countries'
import { historicLines } from './historic-lines'
import type { Scale } from './land'

export interface BorderProperties {
  /** Absent where the border is international in all years. */
  readonly history?: BorderHistoryId
}

export type BorderLine = Feature<LineString, BorderProperties>

/** All land borders of the present and the past, each tagged with its history. */
export function readBorders(scale: Scale): BorderLine[] {
  const { topology, countries } = readCountries(scale)
  const pairs = new Map<string, [string, string]>()
  mesh(topology, countries, (a, b) => {
    if (a !== b) pairs.set(...pairEntry(a.properties.name, b.properties.name))
    return false
  })
  const present = [...pairs.values()].sort(byCodes).flatMap(([one, other]) => {
    const wanted = pairKey(one, other)
    const shared = mesh(
      topology,
      countries,
      (a, b) =>
        a !== b && pairKey(territoryCode(a.properties.name), territoryCode(b.properties.name)) === wanted,
    )
    return shared.coordinates.flatMap((line) => splitByHistory(one, other, line))
  })
  return [...present, ...historicLines()].filter((line) => line.properties.history !== 'leased')
}

function pairEntry(one: string, other: string): [string, [string, string]] {
  const codes: [string, string] = [territoryCode(one), territoryCode(other)]
  return [pairKey(...codes), codes]
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

function byCodes(a: readonly [string, string], b: readonly [string, string]): number {
  return pairKey(...a) < pairKey(...b) ? -1 : 1
}

/** Cuts a line where the history of the border changes along it. */
function splitByHistory(one: string, other: string, line: readonly Position[]): BorderLine[] {
  const pieces: { history: BorderHistoryId | undefined; points: Position[] }[] = []
  for (let i = 1; i < line.length; i++) {
    const from = line[i - 1] ?? []
    const to = line[i] ?? []
    const [lon = 0, lat = 0] = to
    const history = borderBetween(one, other, lon, lat)
    const last = pieces.at(-1)
    if (last && last.history === history) last.points.push(to)
    else pieces.push({ history, points: [from, to] })
  }
  return pieces.map(({ history, points }) => ({
    type: 'Feature',
    properties: history ? { history } : {},
    geometry: { type: 'LineString', coordinates: points },
  }))
}
