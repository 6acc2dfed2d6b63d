import type { ConvertNote, NoteCode } from '../../domain/convert/convert-note'
import type { ConvertProblemCode } from '../../domain/convert/converted'
import type { SourceFormat } from '../../domain/convert/source-format'
import type { Problem } from '../../domain/problem'
import { countOf } from './check/wording'

type Values = Problem['values']

const FORMATS: Readonly<Record<SourceFormat, string>> = {
  csv: 'a table (CSV)',
  geojson: 'GeoJSON',
  'linked-places': 'Linked Places',
  timelinejs: 'a timeline of TimelineJS',
  storymapjs: 'a map of StoryMapJS',
  umap: 'a map of uMap',
  kml: 'KML',
  gpx: 'GPX',
}

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
}

const REASONS: Readonly<Record<string, string>> = {
  given: 'as --dates says',
  numbers: 'as a number above 12 tells',
  dots: 'as is usual with dots',
  assumed: 'though nothing tells: --dates month-first reads them the other way',
}

/** Parts of other formats that have no place in a file of events. */
const PARTS: Readonly<Record<string, string>> = {
  style: 'Colours and other looks',
  option: 'Options of the page',
  background: 'Backgrounds',
  zoom: 'The zoom of slides',
  icon: 'Icons',
  line: 'Lines between slides',
  scale: 'The cosmological scale',
  'title-part': 'Pictures and other parts of the title slide',
  'layer-option': 'Options of layers',
  'folder-description': 'Descriptions of folders',
  LookAt: 'Views',
  Camera: 'Views of a camera',
  Snippet: 'Snippets',
  'gpx-points': 'Points without a position, or alone in their track',
  'gpx-detail': 'Details of how positions were measured',
  'remote-layer': 'Layers whose data lie elsewhere',
  NetworkLink: 'Links to further files',
  GroundOverlay: 'Pictures laid on the ground (their outlines are kept)',
  ScreenOverlay: 'Pictures laid on the screen',
  PhotoOverlay: 'Photos in the landscape',
  'gx:Tour': 'Tours',
  Region: 'Regions that steer what is shown',
  Model: 'Models in three dimensions',
  author: 'The author',
  copyright: 'The copyright',
  keywords: 'Keywords',
  link: 'Links of the whole file',
}

const KINDS: Readonly<Record<string, string>> = {
  text: 'text',
  number: 'numbers',
  boolean: 'true and false',
  json: 'lists and objects',
}

const quoted = (value: unknown) => `"${value}"`
const texts = (count: number) => countOf(count, 'text', 'texts')

const NOTES: Readonly<Record<NoteCode, (values: Values, count: number) => string>> = {
  encoding: ({ encoding }) => `The bytes were read as ${encoding}, since they are no UTF-8`,
  'read-as': ({ format }) => `Read as ${FORMATS[format as SourceFormat]}`,
  delimiter: ({ delimiter }) => `Cells parted by ${DELIMITERS[String(delimiter)] ?? quoted(delimiter)}`,
  'no-header': () => 'The first row holds no names: columns are called "column 1", "column 2"…',
  column: ({ column, member }) => `Column ${quoted(column)} is ${member}`,
  property: ({ column, kind }) => `Column ${quoted(column)} is a property: ${KINDS[String(kind)] ?? kind}`,
  'kept-text': ({ column }, count) =>
    `${texts(count)} of digits in ${quoted(column)} kept as text, as no number is written so`,
  'date-order': ({ order, reason }) =>
    order === ''
      ? 'Some dates have the day first and some the month: only what can be read in one way was read'
      : `Dates like 8/7/1914 have the ${order === 'day-first' ? 'day' : 'month'} first, ${REASONS[String(reason)]}`,
  'date-rewritten': (_, count) => `${countOf(count, 'date', 'dates')} written as EDTF`,
  midnight: ({ column }) => `All times in ${quoted(column)} are 00:00: taken as days`,
  'position-order': (_, count) =>
    `${countOf(count, 'position', 'positions')} taken as latitude, longitude, though nothing tells`,
  'decimal-comma': (_, count) => `${countOf(count, 'number', 'numbers')} with a decimal comma`,
  guard: (_, count) =>
    `${countOf(count, "leading ' that guards", "leading ' that guard")} against formulas taken off`,
  html: (_, count) => `${countOf(count, 'text', 'texts')} with HTML made plain`,
  unseen: (_, count) => `Characters that cannot be seen taken out of ${texts(count)}`,
  renamed: ({ from, to }) => `${quoted(from)} is called ${quoted(to)}`,
  'folder-category': () => 'Folders and layers are categories',
  'collection-name': ({ name }) => `The collection is called ${quoted(name)}`,
  'no-date': (_, count) => `${countOf(count, 'feature has', 'features have')} no date that can be read`,
  'no-position': (_, count) => `${countOf(count, 'feature has', 'features have')} no position`,
  'bad-quotes': () => 'Quotation marks do not match: cells from here on may be other ones than were meant',
  'date-unread': (_, count) =>
    `${countOf(count, 'date', 'dates')} that cannot be read (kept as text in "dateText")`,
  'position-unread': (_, count) =>
    `${countOf(count, 'position', 'positions')} that cannot be read (kept as text in "positionText")`,
  'link-unsafe': (_, count) => `Links that do not lead to the web (http, https) are no links here (${count})`,
  'id-repeated': (_, count) => `${countOf(count, 'id', 'ids')} used before (kept in the property "id")`,
  'when-outer': (_, count) =>
    `${countOf(count, 'date', 'dates')} given by the outer bounds, as EDTF cannot say them exactly`,
  timespans: (_, count) =>
    `${countOf(count, 'feature has', 'features have')} several timespans: the date is the first, all stay in "when"`,
  dropped: ({ what }, count) => `${PARTS[String(what)] ?? what} (${count})`,
  member: ({ member }, count) => `Member ${quoted(member)} beside the properties (${count})`,
  'collection-member': ({ member }) => `Member ${quoted(member)} of the collection`,
  differs: ({ member }, count) => `${quoted(member)} reads back otherwise (${count})`,
}

const PROBLEMS: Readonly<Record<ConvertProblemCode, (values: Values) => string>> = {
  'convert/empty': () => 'The file is empty.',
  'convert/unknown-format': () =>
    'This is none of the forms that can be read. Say which with --from, where you know better.',
  'convert/packed': () => 'The file is packed (KMZ, XLSX, ZIP). Unpack it, or save the table as CSV, first.',
  'convert/other-format': ({ format }) => `This is not ${FORMATS[format as SourceFormat] ?? format}.`,
  'convert/no-features': () => 'The file holds nothing that could be a feature.',
  'convert/long-cell': ({ max }) => `A cell has more than ${max} characters. Is a quotation mark missing?`,
  'convert/many-columns': ({ count, max }) => `The table has ${count} columns; ${max} can be read.`,
  'convert/not-xml': () => 'The file is no well-formed XML from here on.',
  'convert/entities': () =>
    'The file declares entities of its own, which can hide bombs. Save it without them.',
  'convert/deep-xml': ({ depth, max }) => `Elements are nested ${depth} levels deep; ${max} can be read.`,
  'convert/no-column': ({ column, suggestion }) =>
    `There is no column "${column}".${suggestion ? ` Did you mean "${suggestion}"?` : ''}`,
}

/** What the command says that converts files of other forms. */
export const convertTexts = {
  taken: 'Taken as',
  lost: 'Not carried over as it was',
  note: ({ code, values, count }: ConvertNote): string => NOTES[code](values, count),
  line: (line: number): string => `line ${line}`,
  feature: (feature: number): string => `feature ${feature}`,
  problem: ({ code, values }: Problem): string => PROBLEMS[code as ConvertProblemCode](values),
  notUtf8: (file: string, byte: number): string =>
    `${file} is no UTF-8 from byte ${byte} on. Save it as UTF-8 first.`,
  summary: (features: number, file: string, lost: number): string => {
    const where = file === '' ? '' : ` in ${file}`
    const rest =
      lost === 0
        ? 'nothing was lost'
        : `${countOf(lost, 'kind of thing', 'kinds of things')} not carried over as it was`
    return `${countOf(features, 'feature', 'features')} written${where}; ${rest}.`
  },
  exists: (file: string): string => `${file} is there already: --force writes over it.`,
  twoFiles: 'Two files are needed: what to read, and what to write (- is standard input or output).',
  whichFormat: (file: string, formats: string): string =>
    `The name ${file} does not tell what to write: give --to with one of ${formats}.`,
  badChoice: (option: string, found: string, choices: string): string =>
    `${option} takes one of ${choices}, not "${found}".`,
  tablesOnly: '--map and --dates are for tables: this is none.',
  badMap: (found: string): string => `--map takes pairs like date=Datum, not "${found}".`,
  noRole: (found: string, roles: string, suggestion: string | undefined): string =>
    `--map knows no "${found}".${suggestion ? ` Did you mean ${suggestion}?` : ''} It knows ${roles}.`,
  usage: `Makes GeoJSON of tables and of files of other programs, and tables or Linked Places of GeoJSON. Says what it
took for what, and lists what could not be carried over.

Usage: npm run convert -- [options] IN OUT     (- is standard input or output)

Reads CSV and TSV, KML, GPX, Linked Places, TimelineJS and StoryMapJS (JSON), uMap, GeoJSON: told by what is in the file.
Writes GeoJSON (.geojson, .json), CSV (.csv) and Linked Places (.jsonld, .lpf.json): told by the name of OUT.

  --from FORMAT            csv, geojson, linked-places, timelinejs, storymapjs, umap, kml or gpx
  --to FORMAT              csv, geojson or linked-places
  --map ROLE=COLUMN,...    which column holds what, where the guess is wrong: --map date=Datum,lat=Breite. A column is its
                           name, or its number from 1; nothing (--map date=) says that no column holds it. Roles: id, title,
                           date or start, end or year, month, day, endYear, endMonth, endDay; lat, lon or position (both in
                           one) or geometry (GeoJSON); placeName, category, summary, source, url
  --dates ORDER            day-first or month-first: how to read 8/7/1914
  --force                  writes over OUT
  --strict                 exit status 1 where something could not be carried over
  --help                   this text

What was taken for what stands on the error output.
Exit status: 0 where the file was written, 1 where IN cannot be read (or, with --strict, something was lost), 2 where
the command itself was wrong.`,
  seeHelp: 'See npm run convert -- --help.',
}
