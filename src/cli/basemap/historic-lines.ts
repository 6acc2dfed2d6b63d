import type { Position } from 'geojson'
import { mesh } from 'topojson-client'
import type { BorderHistoryId } from '../../domain/borders/border-history'
import type { BorderLine } from './border-lines'
import { readDivisions } from './divisions'

const EASTERN_LAENDER = new Set([
  'Berlin',
  'Brandenburg',
  'Mecklenburg-Vorpommern',
  'Sachsen',
  'Sachsen-Anhalt',
  'Thüringen',
])

const SOUTH_YEMEN = new Set(['Lahij', '`Adan', 'Abyan', "Al Dali'", 'Shabwah', 'Hadramawt', 'Al Mahrah'])

/** Demarcation line in Viet Nam near the 17th parallel, from the sea to Laos; drawn by hand from small-scale maps. */
const DEMARCATION_LINE: readonly Position[] = [
  [107.11, 17.02],
  [107.0, 17.0],
  [106.86, 16.99],
  [106.7, 16.98],
  [106.57, 16.99],
]

/**
 * Armistice line of 1949 between Israel and Syria, from the Banias to the Yarmuk; drawn by hand from
 * small-scale maps, good to about two kilometres.
 */
const ARMISTICE_LINE: readonly Position[] = [
  [35.66, 33.28],
  [35.62, 33.24],
  [35.61, 33.1],
  [35.63, 33.0],
  [35.64, 32.92],
  [35.65, 32.85],
  [35.66, 32.75],
  [35.64, 32.68],
]

/** Lines that are no border today, after the present first-level divisions or by hand. */
export function historicLines(): BorderLine[] {
  return [
    ...between('deu', (name) => EASTERN_LAENDER.has(name)).map((line) => border('inner-german', line)),
    ...between('yem', (name) => SOUTH_YEMEN.has(name)).map((line) => border('yemen', line)),
    border('vietnam', DEMARCATION_LINE),
    border('armistice-1949', ARMISTICE_LINE),
  ]
}

/** The lines inside a country that part the divisions which pass the test from the others. */
function between(country: string, isInside: (name: string) => boolean): Position[][] {
  const { topology, divisions } = readDivisions(country)
  const named = (name: string | undefined) => isInside(name ?? '')
  return mesh(
    topology,
    divisions,
    (a, b) =>
      a !== b &&
      // The nameless geometry is the country as a whole, which shares every outer line.
      Boolean(a.properties.name && b.properties.name) &&
      named(a.properties.name) !== named(b.properties.name),
  ).coordinates
}

function border(history: BorderHistoryId, line: readonly Position[]): BorderLine {
  return {
    type: 'Feature',
    properties: { history },
    geometry: { type: 'LineString', coordinates: [...line] },
  }
}
