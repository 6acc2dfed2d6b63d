import { openFault } from './open-fault'

/** Why a file of anybody's features could not be opened, and what to do. */
export const failed = {
  title: (name: string) => `“${name}” could not be opened`,
  titleEmpty: (name: string) => `“${name}” has nothing to show`,
  network:
    'It could not be reached. Check the address and the connection; the other site must also allow other sites to read it (CORS).',
  brokenOff: (count: number, shown: string) =>
    count === 0
      ? 'The server answered, but the connection broke off before anything that can be read came: try again.'
      : `The connection broke off after ${shown} ${count === 1 ? 'byte' : 'bytes'}: try again.`,
  status: (code: string) => `The server answered with status ${code}.`,
  elsewhere: (host: string) =>
    `The address leads on to another host, ${host}, so nothing was read. If you trust that one, open the address there.`,
  timeout: (seconds: string) =>
    `Nothing came from its host for ${seconds} seconds, so it is waited for no longer: try again later.`,
  empty: 'It holds nothing.',
  noFeatures:
    'It was read to its end, and no feature is in it. Open another file, or add features to this one.',
  noRows: 'It is a table with headings and no rows. Write a row below them, or open another file.',
  features: 'It holds no features.',
  readable: 'GeoJSON, lines of GeoJSON, tables with coordinates, KML, GPX and Parquet can be opened here.',
  forms: {
    json: 'It is JSON, but not GeoJSON.',
    text: 'It is a text without features. If it has columns, separate them by commas, semicolons, tabs or vertical bars (|), and name them in the first line.',
    xml: 'It is XML, but neither KML nor GPX.',
    entities: 'It is XML with entities of its own, which can grow without end. Save it without them.',
    binary: 'It is no file of features: maybe a picture, a document or a database.',
    page: 'It is a web page, and not the file that it may lead to.',
    packed:
      'It is packed in a way that cannot be opened here. Unpack it first; gzip and KMZ can be opened as they are.',
  },
  cut: 'It breaks off before a feature of it is whole: the rest of the file is missing. Copy or download it once more.',
  broken: {
    text: (place: string) => `It is broken${place}, and nothing before that could be read.`,
    json: (place: string) => `It is no valid JSON${place}, and no feature of it could be read.`,
    deep: (place: string) =>
      `More than 200 lists and objects are nested in one another${place}, which cannot be read here.`,
    large: (place: string) => `A feature is too large to be read: over 128 MB. It begins${place}.`,
  },
  manyColumns: (columns: string, most: string) =>
    `It is a table with ${columns} columns, of which no more than ${most} can be read. Leave out those that you do not need.`,
  manyRows: (most: string) =>
    `It has more than ${most} features, and no more are read of one text. Parquet in the order of time can be of any length: it is shown a part at a time.`,
  manyBytes: (most: string) => `Unpacked it is more than ${most} GB, and no more is unpacked here.`,
  memory: 'It is too large for the memory of this browser.',
  parquet: {
    'parquet/no-parquet':
      'It begins as Parquet but does not end so: a part of it is missing. Copy or download it once more.',
    'parquet/damaged': 'It is Parquet, but damaged: what it says of itself does not hold.',
    'parquet/codec': (codec: string) =>
      `It is Parquet packed with ${codec}, which cannot be opened here. Pack it with Zstandard, Snappy or gzip, or not at all.`,
    'parquet/no-time':
      'It is Parquet with more events than can be shown at once, and no column was found that says when they are. Call it “start” or “date”.',
    'parquet/no-position':
      'It is Parquet, but no column was found that says where: neither longitude and latitude (lon, lat) nor a geometry (WKB).',
    'parquet/empty': 'It is Parquet without a single row.',
    'parquet/unordered': (rows: string, most: string) =>
      `It is Parquet with ${rows} rows. More than ${most} are shown a part at a time, and for that they have to be in the order of time, with the date as a DATE or TIMESTAMP. Sort it by its date first.`,
    'parquet/large-groups': (rows: string, most: string) =>
      `It is Parquet with ${rows} rows. More than ${most} are shown a part at a time, and its row groups are too large for that. Write it with row groups of 20,000 to 100,000 rows.`,
    'parquet/not-read': {
      status: (code: string) => `The server answered with status ${code}.`,
      'no-ranges':
        'Its host sends the whole file and no parts of it (HTTP Range), and it is too large to be fetched whole. Put it on a host that sends parts.',
      'no-size': 'Its host does not say how large it is, which has to be known to read parts of it.',
      changed: 'It was changed while it was read. Open it again.',
      other: 'It could not be read to the end. The file or the connection may be gone.',
    },
  },
  /** Of an address that is not fetched. */
  refused: { scheme: openFault.scheme, password: openFault.password },
  gzip: 'It is packed with gzip, and damaged: it cannot be unpacked.',
  file: 'It could not be read from the disk. It may have been changed or moved since it was chosen.',
  code: 'The part of the page that reads it could not be loaded. Check the connection and try again.',
  other: (detail: string) => `It could not be read: ${detail}`,
  again: 'Try again',
  otherFile: 'Open another file',
}
