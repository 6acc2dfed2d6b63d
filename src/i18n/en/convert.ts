import { countOf } from './check/wording'

/** What the command says that converts files of other forms. */
export const convertTexts = {
  /** The options that help where a table was not understood. */
  mapDate: '--map date=COLUMN says which column holds it',
  mapPosition: '--map lat=COLUMN,lon=COLUMN says which columns hold it',
  otherOrder: '--dates month-first reads them the other way',
  otherFormat: 'Say which with --from, where you know better.',
  notUtf8: (file: string, byte: number): string =>
    `${file} is no UTF-8 from byte ${byte} on. Save it as UTF-8 first.`,
  notUnpacked: (file: string): string =>
    `${file} is packed with gzip and cannot be unpacked: it is damaged, or breaks off. Fetch or pack it again.`,
  /** @param placeless whether it is a table of which no feature has a position */
  summary: (features: number, file: string, lost: number, undated: number, placeless: boolean): string => {
    const where = file === '' ? '' : ` in ${file}`
    const none = placeless ? ', none of them with a position' : ''
    const written = `${countOf(features, 'feature', 'features')} written${where}${none}`
    if (lost > 0)
      return `${written}; ${countOf(lost, 'kind of thing', 'kinds of things')} not carried over as it was.`
    if (undated > 0) return `${written}, ${undated} of them without a date.`
    return placeless ? `${written}.` : `${written}; nothing was lost.`
  },
  exists: (file: string): string => `${file} is there already: --force writes over it.`,
  twoFiles: 'Two files are needed: what to read, and what to write (- is standard input or output).',
  whichFormat: (file: string, formats: string): string =>
    `The name ${file} does not tell what to write: give --to with one of ${formats}.`,
  badChoice: (option: string, found: string, choices: string): string =>
    `${option} takes one of ${choices}, not "${found}".`,
  tablesOnly: '--map and --dates are for tables: this is none.',
  parquetOnly: '--row-group is for Parquet: this is none.',
  parquetFile: 'Parquet is no text: name a file to write it to.',
  badRowGroup: (found: string): string => `--row-group takes a number of rows from 1, not "${found}".`,
  badMap: (found: string): string => `--map takes pairs like date=Datum, not "${found}".`,
  noRole: (found: string, roles: string, suggestion: string | undefined): string =>
    `--map knows no "${found}".${suggestion ? ` Did you mean ${suggestion}?` : ''} It knows ${roles}.`,
  usage: `Makes GeoJSON of tables and of files of other programs, and tables, Linked Places, Parquet or a text sequence of GeoJSON. Says
what it took for what, and lists what could not be carried over.

Usage: npm run convert -- [options] IN OUT     (- is standard input or output)

Reads CSV and TSV, KML, GPX, Linked Places, TimelineJS and StoryMapJS (JSON), uMap, GeoJSON, also GeoJSON values one after the
other (newline-delimited, RFC 8142), and all of these packed with gzip: told by what is in the file.
Writes GeoJSON (.geojson, .json), CSV (.csv), Linked Places (.jsonld, .lpf.json), a GeoJSON text sequence (.geojsons; RFC 8142)
and GeoParquet in the order of time (.parquet): told by the name of OUT. A table becomes one of the last two as the page reads it:
its columns keep their names, unless --map or --dates says how it is to be read.

  --from FORMAT            csv, geojson, geojson-seq, linked-places, timelinejs, storymapjs, umap, kml or gpx
  --to FORMAT              csv, geojson, linked-places, geojson-seq or parquet
  --map ROLE=COLUMN,...    which column holds what, where the guess is wrong: --map date=Datum,lat=Breite. A column is its
                           name, or its number from 1; nothing (--map date=) says that no column holds it. Roles: id, title,
                           date or start, end or year, month, day, endYear, endMonth, endDay; lat, lon or position (both in
                           one) or geometry (GeoJSON); placeName, category, summary, source, url
  --dates ORDER            day-first or month-first: how to read 8/7/1914
  --row-group ROWS         Parquet: rows of a row group, the least that is read of a file on the web (20000)
  --force                  writes over OUT
  --strict                 exit status 1 where something could not be carried over, or no feature of a table has a position
  --help                   this text

What was taken for what stands on the error output.
Exit status: 0 where the file was written, 1 where IN cannot be read (or, with --strict, something was lost or
no feature of a table has a position), 2 where
the command itself was wrong.`,
  seeHelp: 'See npm run convert -- --help.',
}
