import { countOf, countryWords, kindWords, orElse, quote, type Values, type Wording } from './wording'

/** Faults against RFC 7946, and of places on the Earth. */
export const geojson = {
  'geojson/not-geojson': {
    message: (v) => `A GeoJSON file holds a collection in braces { }; this is ${kindWords(v.found)}.`,
    help: () => 'Start with {"type": "FeatureCollection", "features": [ … ]}.',
  },
  'geojson/topojson': {
    message: () => 'This is TopoJSON, not GeoJSON.',
    help: () => 'Convert it, for example in mapshaper with "Export > GeoJSON".',
  },
  'geojson/type': {
    message: (v) => `${quote(v.found)} is no type of a ${v.what}.`,
    help: (v) =>
      orElse(v, 'Types are written exactly so: FeatureCollection, Feature, Point, LineString, Polygon …'),
  },
  'geojson/missing-member': {
    message: (v) => `${quote(v.name)} is missing.`,
    help: (v) =>
      v.name === 'geometry'
        ? 'Add "geometry": {"type": "Point", "coordinates": [longitude, latitude]}, or null where there is none.'
        : v.name === 'properties'
          ? 'Every feature has "properties"; write null where there are none.'
          : `Add ${quote(v.name)}.`,
  },
  'geojson/member-type': {
    message: (v) => `${quote(v.name)} has to be ${kindWords(v.expected)}, but is ${kindWords(v.found)}.`,
    help: () => 'Compare with a feature that is right; often a bracket is missing or one too many.',
  },
  'geojson/misplaced-member': {
    message: (v) => `A ${v.type} must not have ${quote(v.name)}.`,
    help: (v) =>
      v.name === 'coordinates' || v.name === 'geometries'
        ? `${quote(v.name)} belongs inside "geometry".`
        : `Move ${quote(v.name)} to where it belongs, or rename it.`,
  },
  'geojson/crs': {
    message: (v) =>
      v.is === 'usual'
        ? '"crs" names the system that GeoJSON always has, and is no longer part of the format.'
        : `"crs" names ${v.name ? quote(v.name) : 'another system'}, but programs read GeoJSON as longitude and latitude (WGS 84).`,
    help: (v) =>
      v.is === 'usual'
        ? 'It does no harm: remove it, or leave it.'
        : 'Export again with the coordinate system EPSG:4326: as it is, all may lie at the wrong place.',
  },
  'geojson/no-features': {
    message: (v) => `The file holds a bare ${v.type}, which has no title or date.`,
    help: () => 'Put it as "geometry" into a Feature of a FeatureCollection.',
  },
  'geojson/nesting': {
    message: (v) =>
      `The coordinates of a ${v.type} stand within ${countOf(v.expected, 'pair', 'pairs')} of square brackets; these stand within ${v.found}.`,
    help: (v) =>
      Number(v.found) > Number(v.expected)
        ? 'Remove a pair of square brackets, or change the type.'
        : 'Add a pair of square brackets, or change the type.',
  },
  'geojson/position-length': {
    message: (v) =>
      v.count === 0
        ? 'A position is empty: it has to say where.'
        : `A position has 2 numbers, longitude and latitude, or 3 with altitude; this has ${v.count}.`,
    help: (v) =>
      v.suggestion
        ? `Decimals come after a point, not a comma. Did you mean [${v.suggestion}]?`
        : Number(v.count) > 3
          ? 'Move times and measures into "properties".'
          : 'Write [longitude, latitude], in degrees.',
  },
  'geojson/coordinate-type': {
    message: (v) =>
      `A coordinate is a number; this is ${kindWords(v.kind)}${v.kind === 'text' ? ` (${quote(v.found)})` : ''}.`,
    help: (v) =>
      v.kind === 'text' && Number.isFinite(Number(v.found)) && v.found !== ''
        ? `Remove the quotes: ${v.found}.`
        : 'Write it in decimal degrees: 51.4215.',
  },
  'geojson/out-of-range': {
    message: (v) =>
      v.name === 'bbox'
        ? `The box ${v.found} reaches beyond the Earth.`
        : `${v.found} is no ${v.name}: it lies beyond ${v.limit} degrees.`,
    help: () => 'Longitude runs from -180 to 180, latitude from -90 to 90. Look for a missing decimal point.',
  },
  'geojson/projected': {
    message: (v) => `${v.lon}, ${v.lat} look like metres of a projection, not like degrees.`,
    help: () =>
      'Export again with the coordinate system WGS 84 (EPSG:4326); or look for missing decimal points.',
  },
  'geojson/swapped': {
    message: (v) => `${v.lat} is no latitude: longitude and latitude look swapped.`,
    help: (v) => `Did you mean ${otherWay(v)}?`,
  },
  'geojson/line-short': {
    message: (v) => `A line has at least 2 positions; this has ${v.count}.`,
    help: () => 'Add the other end, or make it a Point.',
  },
  'geojson/ring-short': {
    message: (v) => `A ring has at least 4 positions, the last the same as the first; this has ${v.count}.`,
    help: () => 'Add the missing corners, or make it a Point or a LineString.',
  },
  'geojson/ring-open': {
    message: () => 'The ring is open: its last position is not its first.',
    help: () => 'Repeat the first position at the end.',
  },
  'geojson/winding': {
    message: (v) => `This ${v.ring} ring should run ${v.wanted}.`,
    help: () => 'Some tools fill such a polygon inside out. Write its positions in the opposite order.',
  },
  'geojson/antimeridian': {
    message: (v) => `The line leaps from longitude ${v.from} to ${v.to}, the long way round the Earth.`,
    help: () => 'Cut it at the 180th meridian into a MultiLineString or MultiPolygon.',
  },
  'geojson/excess-digits': {
    message: (v) =>
      `${countOf(v.count, 'position has', 'positions have')} more than 7 decimals, which is finer than a centimetre.`,
    help: () => 'Round to 5 decimals (a metre) or to what is really known.',
  },
  'geojson/nested-collection': {
    message: () => 'A GeometryCollection stands within another.',
    help: () => 'Many programs cannot read that. Put all geometries into one collection.',
  },
  'geojson/bbox-length': {
    message: (v) =>
      `"bbox" has 4 numbers (west, south, east, north) or 6 with altitudes; this has ${v.count}.`,
    help: () => 'Correct it, or remove "bbox": it is optional.',
  },
  'geojson/bbox-order': {
    message: (v) => `"bbox" has its south (${v.south}) north of its north (${v.north}).`,
    help: () => 'The order is west, south, east, north.',
  },
  'geojson/bbox-outside': {
    message: (v) => `[${v.lon}, ${v.lat}] lies outside this "bbox".`,
    help: () => 'Correct the box, or remove "bbox": it is optional.',
  },
  'place/far': {
    message: (v) =>
      `This point is ${v.km} km from ${quote(v.place)}; up to ${v.tolerance} km are accepted there.`,
    help: (v) => `Write [${v.lon}, ${v.lat}] (longitude, latitude), or name another place.`,
  },
  'place/swapped': {
    message: (v) =>
      `Longitude and latitude look swapped: the other way round, this point is in ${v.country ? countryWords(v.country) : quote(v.place)}.`,
    help: (v) => `Write ${otherWay(v)}.`,
  },
  'place/outside-country': {
    message: (v) => `[${v.lon}, ${v.lat}] is not in ${countryWords(v.country)}.`,
    help: () => 'Correct the coordinates (longitude first) or the country code (ISO 3166-1).',
  },
  'place/country-differs': {
    message: (v) =>
      `The country is ${quote(v.country)}, but ${quote(v.place)} is in ${countryWords(v.known)}.`,
    help: (v) => `Write ${quote(v.known)}, or name another place.`,
  },
  'leg/stop-count': {
    message: (v) =>
      `The leg has ${countOf(v.stops, 'stop', 'stops')} but its line ${countOf(v.positions, 'position', 'positions')}.`,
    help: () => 'A leg has one position for each stop, in the same order.',
  },
  'leg/stop-far': {
    message: (v) =>
      `This position is ${v.km} km from the stop ${quote(v.place)}; up to ${v.tolerance} km are accepted there.`,
    help: (v) =>
      `Write [${v.lon}, ${v.lat}] (longitude, latitude), or bring stops and positions into the same order.`,
  },
  'leg/from': {
    message: (v) => `"from" is ${quote(v.from)}, but the first stop is ${quote(v.first)}.`,
    help: () => 'A leg starts at its first stop.',
  },
  'leg/to': {
    message: (v) => `"to" is ${quote(v.to)}, but the last stop is ${quote(v.last)}.`,
    help: () => 'A leg ends at its last stop.',
  },
  'leg/reached': {
    message: (v) => `${quote(v.stop)} is no stop between the ends of the leg.`,
    help: () => 'Name one of "stops", without the first and the last: "date" says when those were.',
  },
  'leg/reached-outside': {
    message: (v) => `${quote(v.date)} is outside the "date" of the leg.`,
    help: () =>
      'A stop is reached between the departure and the arrival. Compare the two dates with the source.',
  },
} as const satisfies Record<string, Wording>

/** A position the other way round, with what each number is, since people are used to either order. */
function otherWay({ lon, lat }: Values): string {
  return `longitude ${lat}, latitude ${lon}, in this order as everywhere in GeoJSON: [${lat}, ${lon}]`
}
