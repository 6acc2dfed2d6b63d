/** What a member is called, what it is, and an example as the file writes it. */
export type MemberHelp = readonly [label: string, description: string, example: unknown]

/** Help by the path of a member, joined by dots and without places in lists; `name:*` stands for `name:fa`, `name:fr`… */
export type HelpTable = Readonly<Record<string, MemberHelp>>

export const ID = 'Lower-case words joined by hyphens. Never changes: links and other files rely on it.'
export const EDTF =
  'In EDTF (ISO 8601-2): a year stays a year; ~ is about, ? uncertain, / from and to, .. an open end.'
export const SOURCES = 'Ids of entries in sources.json'

/** Members that every feature on a point has. */
export function pointHelp(id: string, where: string): HelpTable {
  return {
    type: ['Type', 'Always "Feature".', 'Feature'],
    id: ['Id', ID, id],
    geometry: [
      'Geometry',
      'Where it is on the map: a point.',
      { type: 'Point', coordinates: [51.4215, 35.6944] },
    ],
    'geometry.type': ['Type of geometry', 'Always "Point".', 'Point'],
    'geometry.coordinates': [
      'Position',
      `Longitude, then latitude, in degrees (WGS 84). ${where}`,
      [51.4215, 35.6944],
    ],
  }
}
