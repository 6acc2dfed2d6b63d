import { buildCountryLabels } from './country-labels'
import { LAND_LABELS, SEA_LABELS } from './natural-labels'
import { chooseTowns, type TownLabel } from './town-labels'

/** Towns up to this zoom are in the first file, which the first view needs; the others are fetched later. */
const OVERVIEW_ZOOM = 5

/** The label files, as JSON: one for the overview, one with the other towns. */
export function buildLabelFiles(): { readonly overview: string; readonly towns: string } {
  const towns = chooseTowns()
  return {
    overview: JSON.stringify({
      countries: buildCountryLabels(),
      seas: SEA_LABELS,
      land: LAND_LABELS,
      towns: packTowns(towns.filter(({ zoom }) => zoom <= OVERVIEW_ZOOM)),
    }),
    towns: JSON.stringify({ towns: packTowns(towns.filter(({ zoom }) => zoom > OVERVIEW_ZOOM)) }),
  }
}

/**
 * Columns pack better than rows. Positions are in thousandths of a degree, each less the one before; towns are
 * in order of zoom and then along bands of latitude, so that those differences stay small.
 */
function packTowns(towns: readonly TownLabel[]) {
  const band = ({ lat }: TownLabel) => Math.floor(lat / 2)
  const ordered = [...towns].sort(
    (a, b) => a.zoom - b.zoom || b.size - a.size || band(a) - band(b) || a.lon - b.lon || a.id - b.id,
  )
  const capitals = ordered.flatMap(({ capitalOf, id }, index) => (capitalOf ? [[index, id, capitalOf]] : []))
  return {
    names: ordered.map(({ name }) => name).join('|'),
    /** Two letters each. */
    countries: ordered.map(({ country }) => country).join(''),
    lons: differences(ordered.map(({ lon }) => Math.round(lon * 1000))),
    lats: differences(ordered.map(({ lat }) => Math.round(lat * 1000))),
    /** Runs of [zoom, size, count]. */
    runs: runsOf(ordered),
    /** [index, GeoNames id, country code]. */
    capitals,
  }
}

function differences(values: readonly number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0))
}

function runsOf(towns: readonly TownLabel[]): [number, number, number][] {
  const runs: [number, number, number][] = []
  for (const { zoom, size } of towns) {
    const last = runs.at(-1)
    if (last && last[0] === zoom && last[1] === size) last[2]++
    else runs.push([zoom, size, 1])
  }
  return runs
}
