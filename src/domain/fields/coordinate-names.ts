import { PROPERTY_PREFIX } from './column-roles'
import { plainWords, wordSet } from './time-names'

/** What the name of a column tells of a coordinate in degrees. */
interface CoordinateName {
  readonly axis: 'lat' | 'lon'
  /** Its further words but units: of a pair both have the same. */
  readonly key: string
  readonly words: readonly string[]
}

/** Indices of the columns of a latitude and a longitude whose names belong together. */
export interface CoordinatePair {
  readonly lat: number
  readonly lon: number
}

const AXES = {
  lat: wordSet('lat latitude breitengrad geobreite latitud latitudine breedtegraad'),
  lon: wordSet(
    'lon lng long longitude langengrad laengengrad geolange geolaenge longitud longitudine lengtegraad',
  ),
}
/** Words that mean a width, a length or a place on a picture as well, unless all other words are geographic. */
const VAGUE_AXES = { lat: wordSet('breite y'), lon: wordSet('lange laenge x') }

const UNITS = wordSet('deg degree degrees grad dd dms decimal dec dez dezimal wgs 84 epsg 4326 n e')
const MINUTES = wordSet('min mins minute minutes sec secs second seconds')
const GEOGRAPHIC = wordSet(
  'geo gps geogr geographic geographical geographisch geographische geografisch geografische coord coordinate koordinate',
)
/** Words of what a coordinate has, or of an edge of a box. */
const OTHERS = wordSet(
  'error err accuracy precision uncertainty std stdev sd sigma rms variance delta diff difference offset shift range zone band index idx count max maximum minimum radius name names description desc label title text comment note notes hemisphere hemi dir direction ref rad radian radians utm lambert west south north east w s width height resolution res step size quality flag qc genauigkeit unsicherheit fehler abweichung mm cm m km ft feet in px',
)
/** Words of where something ends, or of a coordinate as it once was written. */
const LATER = wordSet(
  'end to dest destination death arrival dropoff stop target verbatim original orig old raw',
)

const GLUED = /^(.{2,}?)(latitude|lat|longitude|long|lon|lng)$/
const UNIT_BEHIND = /^(latitude|lat|longitude|long|lon|lng)(degrees|degree|deg|dec|dd|dms|wgs)$/

/** What a name tells of a coordinate: `decimalLatitude`, `BEGIN_LAT`, `reclong`, `Geogr. Breite`; undefined where it tells of none. */
function coordinateNameOf(name: string): CoordinateName | undefined {
  if (name.startsWith(PROPERTY_PREFIX)) return undefined
  const words = plainWords(name).flatMap(unglued)
  if (words.some((word) => OTHERS.has(word) || MINUTES.has(word))) return undefined
  const at = words.findIndex((word) => axisOf(AXES, word) !== undefined)
  if (at >= 0) return named(axisOf(AXES, words[at]), words.toSpliced(at, 1))
  const vague = words.findIndex((word) => axisOf(VAGUE_AXES, word) !== undefined)
  const rest = words.toSpliced(vague, 1)
  const isGeographic = rest.length > 0 && rest.every((word) => UNITS.has(word) || GEOGRAPHIC.has(word))
  return vague >= 0 && isGeographic ? named(axisOf(VAGUE_AXES, words[vague]), rest) : undefined
}

function named(axis: CoordinateName['axis'] | undefined, words: readonly string[]) {
  return axis && { axis, words, key: words.filter((word) => !UNITS.has(word)).join(' ') }
}

function axisOf(axes: typeof AXES, word: string | undefined): CoordinateName['axis'] | undefined {
  if (word === undefined) return undefined
  return axes.lat.has(word) ? 'lat' : axes.lon.has(word) ? 'lon' : undefined
}

/** "reclat" and "latdeg" are two words. */
function unglued(word: string): readonly string[] {
  if (axisOf(AXES, word)) return [word]
  const [, axis, unit] = UNIT_BEHIND.exec(word) ?? []
  if (axis && unit) return [axis, unit]
  const [, prefix, tail] = GLUED.exec(word) ?? []
  return prefix && tail ? [prefix, tail] : [word]
}

/**
 * The pairs of columns whose names say latitude and longitude of the same, by words within them (`BEGIN_LAT` with `BEGIN_LON`), the
 * likeliest first. What they hold is for the caller to see.
 */
export function coordinatePairs(header: readonly string[]): readonly CoordinatePair[] {
  const hasMinutes = header.some((name) => {
    const words = plainWords(name).flatMap(unglued)
    return words.some((word) => MINUTES.has(word)) && words.some((word) => axisOf(AXES, word))
  })
  const all = header.flatMap((name, column) => {
    const told = coordinateNameOf(name)
    // Degrees beside minutes are no whole coordinate.
    return told && !(hasMinutes && told.words.some((word) => /^(?:d|deg|degrees?|grad)$/.test(word)))
      ? [{ ...told, column }]
      : []
  })
  const lons = all.filter(({ axis }) => axis === 'lon')
  return all
    .filter(({ axis }) => axis === 'lat')
    .flatMap((lat) =>
      lons
        .filter(({ key }) => key === lat.key)
        .map((lon) => ({
          ...{ lat: lat.column, lon: lon.column },
          cost: costOf(lat) + (lat.words.join(' ') === lon.words.join(' ') ? 0 : 0.5),
        })),
    )
    .sort((a, b) => a.cost - b.cost || a.lat - b.lat)
    .map(({ lat, lon }) => ({ lat, lon }))
}

/** Columns whose names say a coordinate, of those that have one for the other axis. */
export function coordinateColumns(header: readonly string[]): ReadonlySet<number> {
  return new Set(coordinatePairs(header).flatMap(({ lat, lon }) => [lat, lon]))
}

function costOf({ words }: CoordinateName): number {
  const further = words.filter((word) => !UNITS.has(word) && !GEOGRAPHIC.has(word))
  return (further.length > 0 ? 1 : 0) + (further.some((word) => LATER.has(word)) ? 2 : 0)
}
