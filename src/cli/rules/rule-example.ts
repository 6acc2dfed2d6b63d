/**
 * A wrong and a right piece of a file for one rule. In `wrong`, ⟦ and ⟧ stand around the place to which the checker
 * points; they are no part of it.
 */
export interface RuleExample {
  /** File of the example atlas of which this is a piece, or `PLAIN_FILE`; without one, both are whole files. */
  readonly in?: string
  /** What both stand for in that file; `right` itself where it is not told. */
  readonly instead?: string
  readonly wrong: string
  readonly right: string
  /** A piece of another file that makes this one wrong, or right. */
  readonly beside?: { readonly in: string; readonly wrong: string; readonly right: string }
  /** What the file is called where that is what is wrong. */
  readonly wrongName?: string
  /** Each letter is one byte: the file is not UTF-8. */
  readonly isLatin1?: true
  /** How often the wrong piece is repeated until the rule applies. */
  readonly times?: number
}

/** A GeoJSON file of one feature that belongs to no atlas. */
export const PLAIN_FILE = 'plain.geojson'

export const PLAIN_TEXT = `{
  "type": "FeatureCollection",
  "features": [
    {
      "type": "Feature",
      "geometry": { "type": "Point", "coordinates": [2.35, 48.85] },
      "properties": { "title": "A library opens", "date": "1962-03-01" }
    }
  ]
}
`

/** Examples of a piece of a file, which stand for `instead` where `right` is not there already. */
export function pieceOf(file: string): (wrong: string, right: string, instead?: string) => RuleExample {
  return (wrong, right, instead = right) => ({ in: file, wrong, right, instead })
}
