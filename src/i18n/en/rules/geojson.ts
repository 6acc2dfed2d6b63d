import type { RuleText } from './rule-text'

/** Rules of GeoJSON (RFC 7946), and of places on the Earth. */
export const geojson = {
  'geojson/not-geojson': [
    'The file is no GeoJSON object.',
    'Features stand in the list "features" of a FeatureCollection, not in a list of their own.',
  ],
  'geojson/topojson': ['The file is TopoJSON.', 'It looks much alike, but stores lines in another way.'],
  'geojson/type': [
    'A "type" is none that GeoJSON knows.',
    'Types are written exactly as in the standard, capital letters included.',
  ],
  'geojson/missing-member': [
    'A feature or a geometry lacks a field that the standard demands.',
    'Where there is nothing to say, "geometry" and "properties" are null, but they are there.',
  ],
  'geojson/member-type': [
    'A field holds another kind of value than the standard demands.',
    'For example a text where a list has to stand.',
  ],
  'geojson/misplaced-member': [
    'A field stands at a level at which the standard forbids it.',
    'Programs that look for it one level deeper do not find it.',
  ],
  'geojson/crs': [
    'The file names a coordinate system.',
    'GeoJSON has one only, longitude and latitude (WGS 84), and programs pass over "crs".',
  ],
  'geojson/no-features': [
    'The file is a bare geometry.',
    'A geometry alone has no place for a title, a date or a source.',
  ],
  'geojson/nesting': [
    'The coordinates have too many or too few square brackets.',
    'A point has one pair, a line two, a polygon three.',
  ],
  'geojson/position-length': [
    'A position does not have two or three numbers.',
    'It is longitude, latitude and, if wanted, altitude.',
  ],
  'geojson/coordinate-type': ['A coordinate is no number.', 'Numbers stand without quotes.'],
  'geojson/out-of-range': [
    'A coordinate lies beyond the Earth.',
    'Longitude runs from -180 to 180, latitude from -90 to 90.',
  ],
  'geojson/projected': [
    'The coordinates are metres of a map projection.',
    'GeoJSON wants degrees; a GIS tool can convert when it exports.',
  ],
  'geojson/swapped': [
    'The second number of a position cannot be a latitude, the first could.',
    'GeoJSON writes longitude first, many maps write latitude first.',
  ],
  'geojson/line-short': ['A line has a single position.', 'It takes two to draw one.'],
  'geojson/ring-short': [
    'The outline of a polygon has fewer than four positions.',
    'A triangle has three corners, and the first is written again at the end.',
  ],
  'geojson/ring-open': [
    'The outline of a polygon does not return to where it began.',
    'Its last position has to be the same as its first.',
  ],
  'geojson/winding': [
    'The outline of a polygon runs the other way round than the standard asks.',
    'Outer rings run counterclockwise, holes clockwise. This page does not mind; others may fill it inside out.',
  ],
  'geojson/antimeridian': [
    'A line leaps over more than half of the Earth.',
    'It would be drawn across the whole map, where the short way over the 180th meridian is meant.',
  ],
  'geojson/excess-digits': [
    'Coordinates have more than seven decimals.',
    'That is finer than a centimetre: noise of a conversion that hides how exact the place is known.',
  ],
  'geojson/nested-collection': [
    'A collection of geometries stands within another.',
    'The standard advises against it; many programs cannot read it.',
  ],
  'geojson/bbox-length': ['A "bbox" does not have four or six numbers.', 'It is west, south, east, north.'],
  'geojson/bbox-order': [
    'The southern edge of a "bbox" lies north of its northern edge.',
    'Programs that go to the box would show nothing.',
  ],
  'geojson/bbox-outside': [
    'A point lies outside the "bbox" that should hold it.',
    'It was often moved, and the box was not.',
  ],
  'place/far': [
    'A point lies too far from the place that it names.',
    'How far is too far depends on "precision" of the place: site 2 km, town 10 km, city 30 km.',
  ],
  'place/swapped': [
    'A point would be right if its two numbers changed places.',
    'GeoJSON writes longitude first. Found by the place or the country that the feature names.',
  ],
  'place/outside-country': [
    'A point lies outside the country that the feature names.',
    'Either the point or the country code is wrong.',
  ],
  'place/country-differs': [
    'A stay names another country than its place does.',
    'The band above the time axis is drawn by "country".',
  ],
  'leg/stop-count': [
    'A leg has not as many stops as its line has positions.',
    'Each stop is one position, in the same order.',
  ],
  'leg/stop-far': [
    'A position of a leg lies too far from its stop.',
    'Often stops and positions stand in another order.',
  ],
  'leg/from': ['"from" of a leg is not its first stop.', 'A journey begins where its stops begin.'],
  'leg/to': ['"to" of a leg is not its last stop.', 'A journey ends where its stops end.'],
  'leg/reached': [
    '"reached" gives a date for what is no stop on the way.',
    'Departure and arrival are told by "date" of the leg.',
  ],
  'leg/reached-outside': [
    'A stop was reached before the leg began or after it ended.',
    'One of the two dates is wrong.',
  ],
} as const satisfies Record<string, RuleText>
