import type { ConvertNote, NoteCode } from '../../domain/convert/convert-note'
import type { ConvertProblemCode } from '../../domain/convert/converted'
import type { SourceFormat } from '../../domain/convert/source-format'
import type { TakenCalendar } from '../../domain/fields/date-field'
import type { Problem } from '../../domain/problem'
import { calendarBecause, calendars } from './calendars'
import { countOf } from './check/wording'

type Values = Problem['values']

const FORMATS: Readonly<Record<SourceFormat, string>> = {
  csv: 'a table (CSV)',
  geojson: 'GeoJSON',
  'geojson-seq': 'GeoJSON, one value after the other',
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
  given: 'as was asked for',
  numbers: 'as a number above 12 tells',
  dots: 'as is usual with dots',
  assumed: 'though nothing tells',
}

const NEGATIVE_YEARS: Readonly<Record<string, string>> = {
  bce: 'Years below 0 are years BCE: -44 is 44 BCE',
  astronomical: 'Years are counted with a year 0, which the table has: -44 is 45 BCE',
  named: 'Years are years BCE, as the name of their column says: 44 is 44 BCE',
  edtf: 'Years below 0 are written as EDTF writes them: -0044 is 45 BCE',
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
  'gpx-line': 'Tracks and routes of fewer than two points',
  'gpx-words': 'Names and other words of points of tracks and routes',
  'gpx-extension': 'Parts that programs added of their own',
  'gpx-detail': 'Details of how positions were measured',
  'remote-layer': 'Layers whose data lie elsewhere',
  NetworkLink: 'Links to further files',
  GroundOverlay: 'Pictures laid on the ground (their outlines are kept)',
  ScreenOverlay: 'Pictures laid on the screen',
  PhotoOverlay: 'Photos in the landscape',
  'gx:Tour': 'Tours',
  Region: 'Regions that steer what is shown',
  Model: 'Models in three dimensions',
  'atom:link': 'Links beside the description',
  'atom:author': 'Authors',
  displayName: 'Labels of data (their names are kept)',
  coordinates: 'Coordinates that are no numbers',
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
  unpacked: () => 'Unpacked with gzip',
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
  calendar: ({ of, because }) =>
    `Dates are read by ${calendars[of as TakenCalendar['of']]}, ${calendarBecause[because as TakenCalendar['because']]}`,
  'date-rewritten': (_, count) => `${countOf(count, 'date', 'dates')} written as EDTF`,
  'date-as-written': (_, count) =>
    `${countOf(count, 'date', 'dates')} that cannot be read (written as ${count === 1 ? 'it stands' : 'they stand'}, and listed under Problems)`,
  'date-kept': (_, count) =>
    `${countOf(count, 'date', 'dates')} that cannot be read: kept as ${count === 1 ? 'it stands' : 'they stand'}`,
  'negative-years': ({ as }) => NEGATIVE_YEARS[String(as)] ?? '',
  midnight: ({ column }) => `All times in ${quoted(column)} are 00:00: taken as days`,
  'position-order': (_, count) =>
    `${countOf(count, 'position', 'positions')} taken as latitude, longitude, though nothing tells`,
  'position-kept': (_, count) =>
    `${countOf(count, 'position', 'positions')} that cannot be read: kept as ${count === 1 ? 'it stands' : 'they stand'}`,
  'decimal-comma': (_, count) => `${countOf(count, 'number', 'numbers')} with a decimal comma`,
  guard: (_, count) =>
    `${countOf(count, "leading ' that guards", "leading ' that guard")} against formulas taken off`,
  guarded: (_, count) =>
    `A leading ' put before ${texts(count)} that a spreadsheet would run as ${count === 1 ? 'a formula' : 'formulas'}`,
  html: (_, count) => `${countOf(count, 'text', 'texts')} with HTML made plain`,
  unseen: (_, count) => `Characters that cannot be seen taken out of ${texts(count)}`,
  renamed: ({ from, to }) => `${quoted(from)} is called ${quoted(to)}`,
  'folder-category': () => 'Folders and layers are categories',
  'collection-name': ({ name }) => `The collection is called ${quoted(name)}`,
  'no-date': (_, count) => `${countOf(count, 'feature has', 'features have')} no date that can be read`,
  'no-position': (_, count) => `${countOf(count, 'feature has', 'features have')} no position`,
  'bad-quotes': () => 'Quotation marks do not match: cells from here on may be other ones than were meant',
  'title-lines': (_, count) =>
    `Line breaks in ${countOf(count, 'title', 'titles')}, which a space stands for now`,
  'date-unread': (_, count) =>
    `${countOf(count, 'date', 'dates')} that cannot be read (kept as text in "dateText")`,
  'date-far': (_, count) =>
    `${countOf(count, 'date', 'dates')} further from 1970 than instants reach: "start" or "end" is empty there`,
  'geometry-unread': (_, count) =>
    `${countOf(count, 'geometry', 'geometries')} that cannot be read, or without a position: left out`,
  axes: (_, count) =>
    `${countOf(count, 'geometry', 'geometries')} with more numbers to a position than all of it has, or than three: the further ones left out`,
  'position-unread': (_, count) =>
    `${countOf(count, 'position', 'positions')} that cannot be read (kept as text in "positionText")`,
  'column-unread': ({ column, of }, count) =>
    `Column ${quoted(column)} is called as ${of === 'date' ? 'dates' : 'positions'} are, but most of its ${countOf(count, 'cell', 'cells')} cannot be read as one: kept as a property of its name`,
  'coordinate-alone': ({ column }) =>
    `Column ${quoted(column)} is called as a coordinate is, but there is none of the same name for the other axis, or they are no latitudes from -90 to 90 and longitudes from -180 to 180: kept as a property of its name`,
  'link-unsafe': (_, count) => `Links that do not lead to the web (http, https) are no links here (${count})`,
  'id-repeated': (_, count) => `${countOf(count, 'id', 'ids')} used before (kept in the property "id")`,
  'when-outer': (_, count) =>
    `${countOf(count, 'date', 'dates')} given by the outer bounds, as EDTF cannot say them exactly`,
  timespans: (_, count) =>
    `${countOf(count, 'feature has', 'features have')} several timespans: the date is the first, all stay in "when"`,
  dropped: ({ what }, count) => `${PARTS[String(what)] ?? what} (${count})`,
  'no-feature': (_, count) => countOf(count, 'value that is no feature', 'values that are no features'),
  number: (_, count) =>
    `${countOf(count, 'number', 'numbers')} with more digits than are calculated with, too large or too small`,
  'repeated-name': (_, count) =>
    `${countOf(count, 'member', 'members')} of an object that has the name twice: the last one was taken`,
  member: ({ member }, count) => `Member ${quoted(member)} beside the properties (${count})`,
  'collection-member': ({ member }) => `Member ${quoted(member)} of the collection`,
  differs: ({ member }, count) => `${quoted(member)} reads back otherwise (${count})`,
}

const PROBLEMS: Readonly<Record<ConvertProblemCode, (values: Values) => string>> = {
  'convert/empty': () => 'The file is empty.',
  'convert/unknown-format': () => 'This is none of the forms that can be read.',
  'convert/packed': () => 'The file is packed (KMZ, XLSX, ZIP). Unpack it, or save the table as CSV, first.',
  'convert/parquet': () =>
    'This is Parquet, which the page opens and this command does not read. Write it as CSV or GeoJSON first, with DuckDB or GDAL for example.',
  'convert/binary': () =>
    'This is no text, but maybe a picture, a document or a database. Save what is in it as CSV or GeoJSON first.',
  'convert/other-format': ({ format }) => `This is not ${FORMATS[format as SourceFormat] ?? format}.`,
  'convert/no-features': () => 'The file holds nothing that could be a feature.',
  'convert/long-cell': ({ max }) => `A cell has more than ${max} characters. Is a quotation mark missing?`,
  'convert/many-columns': ({ count, max }) => `The table has ${count} columns; ${max} can be read.`,
  'convert/heading-below': () =>
    'The columns seem to be named here, and not in the first line. Delete the lines above.',
  'convert/not-xml': () => 'The file is no well-formed XML from here on.',
  'convert/entities': () =>
    'The file declares entities of its own, which can hide bombs. Save it without them.',
  'convert/deep-xml': ({ depth, max }) => `Elements are nested ${depth} levels deep; ${max} can be read.`,
  'convert/no-column': ({ column, suggestion, columns }) =>
    `There is no column "${column}". ${suggestion ? `Did you mean "${suggestion}"?` : `The columns are ${columns}.`}`,
}

/** What is said of a file of another form: what was taken for what, what was lost, and why it cannot be read. */
export const convertNotes = {
  taken: 'Taken as',
  lost: 'Not carried over as it was',
  format: (format: SourceFormat): string => FORMATS[format],
  note: ({ code, values, count }: Pick<ConvertNote, 'code' | 'values' | 'count'>): string =>
    NOTES[code](values, count),
  line: (line: number): string => `line ${line}`,
  feature: (feature: number): string => `feature ${feature}`,
  problem: ({ code, values }: Problem): string => PROBLEMS[code as ConvertProblemCode](values),
}
