/** A town of the base map. Positions are degrees. */
export interface Town {
  readonly name: string
  readonly lon: number
  readonly lat: number
  /** ISO 3166-1 alpha-2 code of the country that it is in. */
  readonly country: string
  /** Zoom of the map from which there is room for it. */
  readonly zoom: number
  /** 3 over a million people, 2 over 200,000, 1 over 30,000, 0 fewer. */
  readonly size: number
  /** Set for towns that are or were capitals of states. */
  readonly capital: { readonly geonamesId: number; readonly country: string } | undefined
}

/** A sea or a landscape: 1 is the largest size. */
export interface NaturalFeature {
  readonly name: string
  readonly lon: number
  readonly lat: number
  readonly zoom: number
  readonly size: number
}

export interface Country {
  /** ISO 3166-1 alpha-2 code or the id of a historic country. */
  readonly code: string
  readonly lon: number
  readonly lat: number
  readonly zoom: number
  /** Radius of the largest circle inside it, in pixels at zoom 0. */
  readonly size: number
  /** Another place for the label when the first is out of sight. */
  readonly elsewhere?: readonly [lon: number, lat: number]
}

export interface LabelData {
  readonly countries: readonly Country[]
  readonly seas: readonly NaturalFeature[]
  readonly land: readonly NaturalFeature[]
  readonly towns: readonly Town[]
}

export interface PackedTowns {
  /** Separated by `|`. */
  readonly names: string
  /** ISO 3166-1 alpha-2 codes, one behind the other. */
  readonly countries: string
  /** Thousandths of a degree, each less the one before. */
  readonly lons: readonly number[]
  readonly lats: readonly number[]
  /** Runs of [zoom, size, count]. */
  readonly runs: readonly (readonly [number, number, number])[]
  /** [index, GeoNames id, country code]. */
  readonly capitals: readonly (readonly [number, number, string])[]
}

type PackedFeature = readonly [string, number, number, number, number]

interface OverviewFile {
  readonly countries: readonly (readonly [...PackedFeature, elsewhere?: readonly [number, number]])[]
  readonly seas: readonly PackedFeature[]
  readonly land: readonly PackedFeature[]
  readonly towns: PackedTowns
}

/** Fetches the labels that the first view needs. */
export async function fetchOverviewLabels(url: string): Promise<LabelData> {
  const file = await fetchJson<OverviewFile>(url)
  return {
    countries: file.countries.map(([code, lon, lat, zoom, size, elsewhere]) => ({
      code,
      lon,
      lat,
      zoom,
      size,
      ...(elsewhere && { elsewhere }),
    })),
    seas: file.seas.map(unpackFeature),
    land: file.land.map(unpackFeature),
    towns: unpackTowns(file.towns),
  }
}

/** Fetches the towns of larger zooms. */
export async function fetchTowns(url: string): Promise<readonly Town[]> {
  return unpackTowns((await fetchJson<{ readonly towns: PackedTowns }>(url)).towns)
}

/** Undoes the columns and differences in which towns are stored. */
export function unpackTowns({ names, countries, lons, lats, runs, capitals }: PackedTowns): Town[] {
  const capitalAt = new Map(capitals.map(([index, geonamesId, country]) => [index, { geonamesId, country }]))
  const ranks = runs.flatMap(([zoom, size, count]) => Array.from({ length: count }, () => ({ zoom, size })))
  let lon = 0
  let lat = 0
  return names.split('|').map((name, index) => {
    lon += lons[index] ?? 0
    lat += lats[index] ?? 0
    const { zoom, size } = ranks[index] ?? { zoom: 99, size: 0 }
    const country = countries.slice(2 * index, 2 * index + 2)
    return { name, lon: lon / 1000, lat: lat / 1000, country, zoom, size, capital: capitalAt.get(index) }
  })
}

function unpackFeature([name, lon, lat, zoom, size]: PackedFeature): NaturalFeature {
  return { name, lon, lat, zoom, size }
}

const files = new Map<string, Promise<unknown>>()

/** Fetched once for all maps of the page, and again after a failure. */
function fetchJson<T>(url: string): Promise<T> {
  const known = files.get(url) ?? readJson(url)
  files.set(url, known)
  known.catch(() => files.delete(url))
  return known as Promise<T>
}

async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`)
  return response.json()
}
