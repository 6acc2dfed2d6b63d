const features = (count: number, shown: string) => `${shown} ${count === 1 ? 'feature' : 'features'}`

/** A file of anybody's dated features that is opened to be looked at. */
export const collection = {
  reading: (name: string) => `Reading “${name}”…`,
  readingNow: (percent: string | undefined, count: number, shown: string) =>
    [percent, features(count, shown)].filter(Boolean).join(' · '),
  arranging: 'Putting it in order…',
  cancel: 'Cancel',
  note: (name: string) => `You see “${name}”, not the published atlas.`,
  noteAddress: (name: string, host: string) => `You see “${name}” from ${host}, not the published atlas.`,
  about: 'About this file',
  close: 'Close it and show the atlas',
  edit: 'Edit this file',
  /** Before a file is edited of which something was chosen that the editor does not know. */
  leaving: {
    title: 'Edit without what you chose?',
    text: 'The editor shows the file as it is written, and finds dates and titles only where they are called “date” and “title”. What you chose under “About this file” is not taken along:',
    choice: (role: string, member: string) => `${role}: ${member}`,
    roles: {
      date: 'Date',
      start: 'Start',
      end: 'End',
      year: 'Year',
      month: 'Month',
      day: 'Day',
      title: 'Title',
      category: 'Category',
      place: 'Place',
      link: 'Link',
    },
    edit: 'Edit it all the same',
    stay: 'Stay here',
  },
  untitled: 'Without a title',
  /** Of parts of a file that are not shown. */
  unread: (count: number, shown: string, place: string) => {
    const said = `${features(count, shown)} of the file could not be read at all, and ${count === 1 ? 'is' : 'are'} not shown`
    if (place === '') return `${said}.`
    return `${said}. ${count === 1 ? 'It stands' : 'The first stands'}${place}: mend it there in a text editor, and open the file again.`
  },
  /** Where something stands in a file. */
  at: {
    line: (line: string) => `in line ${line}`,
    column: (line: string, column: string) => `in line ${line}, column ${column}`,
    row: (line: string, row: string) => `in line ${line} (row ${row} of the table)`,
    after: (where: string, title: string) => `${where}, after “${title}”`,
  },
  /** Of features, or of all, whose coordinates are not of the Earth. */
  offEarth: (count: number, shown: string, isAll: boolean) =>
    `${isAll ? 'No feature is on the map' : `${features(count, shown)} ${count === 1 ? 'is' : 'are'} not on the map`}: coordinates have to be degrees, longitude first. These may be metres of another reference system, or latitude first.`,
  /** Of features with a date that could not be read, in a file in which others have one. */
  unreadableDates: (count: number, shown: string, example: string) =>
    `${features(count, shown)} ${count === 1 ? 'has' : 'have'} a date that could not be read, such as “${example}”, and ${count === 1 ? 'is' : 'are'} in the list only. A date that can be read is 1988-06-19, 1988-06 or 1988.`,
  /** Of a file in which no feature has a position. */
  placeless: 'No feature has a position, so all are in the list and none is on the map.',
  /** Of a file without a date that can be read. */
  timeless: {
    note: 'No date that can be read was found, so nothing can be shown in time. Features with a position are all on the map.',
    choose: 'Choose the date field',
    time: 'No dates could be read, so there is no time to move through.',
    timeSoFar: 'No dates have been read so far.',
  },
  card: {
    undated: 'No date that could be read',
    asWritten: 'As written',
    position: 'Position',
    unplaced: 'Without a position, so not on the map',
    around: (position: string) => `An area around ${position}`,
    fromTo: (from: string, to: string) => `From ${from} to ${to}`,
    members: 'All that the file says of it',
    more: (count: number, shown: string) =>
      `${shown} more ${count === 1 ? 'member is' : 'members are'} not shown.`,
    reading: 'Reading it from the file…',
    failed:
      'It could not be read from the file again. The file may have been changed or moved since it was opened.',
    link: 'Link',
  },
  under: {
    title: (count: number, shown: string) => `${shown} ${count === 1 ? 'event' : 'events'} here`,
    more: (shown: string) => `${shown} more: zoom in to part them`,
    close: 'Close',
  },
  counts: 'Counts',
  events: (count: number, text: string) => (count === 1 ? '1 event' : `${text} events`),
  bubbles: {
    term: 'Counts',
    text: 'Where more events of all time are in view than can be told apart as marks, each bubble says how many lie around it, and its ring shows the share of each category. Press a bubble to go closer. Where events are few enough, marks take the place of bubbles.',
  },
  shapes: {
    track: {
      term: 'Line with a dot at its head',
      text: 'A track, as far as it has come at the end of the dates shown. Where features are marks, its mark stands at the head.',
    },
    line: { term: 'Line', text: 'A feature that is a line. Press it to open it.' },
    area: {
      term: 'Filled area',
      text: 'A feature that is an area. The longer it is past, the paler it is. Press it to open it; where several lie one on another, choose from a list.',
    },
  },
  borders: {
    term: 'Borders and names',
    text: 'Borders and names of countries are those of the last day of the window, from 1963 on. For earlier days the map draws none.',
  },
  dots: {
    term: 'Dots',
    text: 'Where more events of all time are in view than can be told apart as marks, each is a dot, so that it stays one while time passes; zoom in, and marks take their place. Of dots that cover each other the one that ends last lies on top.',
  },
  category: {
    other: 'Other',
    none: 'No category',
    all: 'Events',
  },
  /** How dates are said. */
  ways: {
    position: 'the fourth number of positions',
    when: 'as Linked Places writes times',
    moments: 'a time for each vertex',
    compact: 'numbers like 19860607',
    epoch: {
      s: 'numbers of seconds since 1970',
      ms: 'numbers of milliseconds since 1970',
      both: 'numbers of seconds and numbers of milliseconds since 1970, told apart by their size',
    },
    years: {
      bce: 'years; those below 0 are years BCE',
      astronomical: 'years; with a year 0, as astronomers count',
      edtf: 'years; those below 0 as EDTF counts them, so that -0043 is 44 BCE',
    },
    /** What else there is to say of years below 0 among dates in words and figures. */
    yearsBelowZero: {
      astronomical: 'years below 0 as astronomers count them, since there is a year 0',
      edtf: 'years below 0 as EDTF counts them, so that -0043 is 44 BCE',
    },
    order: (order: string | undefined, because: string) => [order, because].filter(Boolean).join(', '),
    orders: { 'day-first': 'the day first', 'month-first': 'the month first' },
    because: {
      numbers: (text: string) => `since one is ${text}`,
      dots: (text: string) => `since they are written with dots: ${text}`,
      assumed: (text: string) => `assumed: ${text} would do either way`,
      mixed: (text: string) => `both orders occur, so that ${text} is read only where one order makes a date`,
      chosen: () => 'as you chose',
    },
    units: { s: 'Seconds since 1970', ms: 'Milliseconds since 1970', years: 'Years' },
    orderLabel: 'Dates like 8/7/1914',
    unitLabel: 'Numbers',
  },
  panel: {
    title: 'About this file',
    close: 'Close the panel',
    read: 'What was read',
    taken: 'What is taken for what',
    features: (count: number) => (count === 1 ? 'feature' : 'features'),
    formats: {
      geojson: 'GeoJSON',
      'geojson-sequence': 'lines of GeoJSON',
      csv: 'a table (CSV)',
      kml: 'KML',
      gpx: 'GPX',
      parquet: 'Parquet',
    },
    dated: 'with a date',
    undated: 'without a date: in the list only',
    undatedAll: 'without a date',
    unreadable: 'with a date that could not be read',
    endsLeftOut: 'with an end before the start: the end is left out',
    unplaced: 'without a position: in the list and on the axis only',
    offEarth: 'with coordinates that are not degrees on the Earth',
    pointsOnly: 'shown as points: their shapes are too many for the memory',
    broken: (lines: string) =>
      lines === ''
        ? 'that could not be read at all'
        : `that could not be read at all, for example in ${lines}`,
    brokenIn: (line: string) => `line ${line}`,
    noDates: 'No dates were found, so that nothing can be shown in time. Choose below what says when.',
    none: 'Nothing',
    automatic: 'As found by itself',
    found: (member: string) => `${member}: found by itself`,
    foundNothing: 'Nothing was found',
    noEnd: 'None',
    roles: { date: 'Date', end: 'End', title: 'Title', category: 'Category', place: 'Place', link: 'Link' },
    examples: (list: string) => `For example ${list}`,
    forExample: 'For example',
    writtenIn: (text: string) => `“${text}” in`,
    kept: {
      title: 'In this browser',
      keeping: 'It is being kept in this browser…',
      kept: 'It is kept in this browser only; of it, no more than its name and size stand in the address of the page. Load the page again, or follow its address in this browser, and it is there. It is kept until you close it or open another file of yours.',
      refused:
        'This browser has no room for it, or keeps nothing. Once the page is loaded again, you have to open the file anew.',
    },
    notEdited:
      'Parquet can be looked at here, but not edited. Under “Share”, “Data” gives you what is in view as GeoJSON, which can.',
    /** Of a file of another form the editor asks first what becomes of it. */
    lesson: (isConverted: boolean) =>
      `To make a lesson of it, choose “Edit”${isConverted ? ', have its features opened as a new file' : ''}, and then “Teach”.`,
    partly: (fault: string) => `${fault} All that stands before is shown.`,
    damaged: (place: string) =>
      place === ''
        ? 'It is packed with gzip, and damaged: features may be missing, and others wrong. Copy or download it once more.'
        : `It is packed with gzip, and damaged. Its unpacked text is whole only up to a point${place}. All that stands before is shown. Copy or download it once more.`,
  },
  faults: {
    cut: (place: string) =>
      `The file breaks off${place}: the rest of it is missing. All that stands before is shown. Copy or download it once more.`,
    syntax: (place: string) =>
      `The file is broken${place}. All that can be read before and after that is shown. Mend it there in a text editor, and open it again.`,
    quote: (place: string) =>
      `A quotation mark is not closed${place}. It is taken for a letter, so that the rows after it are read too; look at the row that it stands in.`,
  },
  failed: {
    title: (name: string) => `“${name}” could not be opened`,
    titleEmpty: (name: string) => `“${name}” has nothing to show`,
    network:
      'It could not be reached. Check the address and the connection; the other site must also allow other sites to read it (CORS).',
    brokenOff: (count: number, shown: string) =>
      count === 0
        ? 'The server answered, but the connection broke off before anything that can be read came: try again.'
        : `The connection broke off after ${shown} ${count === 1 ? 'byte' : 'bytes'}: try again.`,
    status: (code: string) => `The server answered with status ${code}.`,
    empty: 'It holds nothing.',
    noFeatures:
      'It was read to its end, and no feature is in it. Open another file, or add features to this one.',
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
    gzip: 'It is packed with gzip, and damaged: it cannot be unpacked.',
    file: 'It could not be read from the disk. It may have been changed or moved since it was chosen.',
    other: (detail: string) => `It could not be read: ${detail}`,
    again: 'Try again',
    otherFile: 'Open another file',
  },
  /** Of a file of more events than can be shown at once. */
  slices: {
    region: 'Part of the file',
    shown: (rows: string, total: string, from: string, to: string) =>
      `${rows} of ${total} events: those that begin from ${from} to ${to}.`,
    countsOnly: 'Counts, filters and search are of these.',
    earlier: 'Earlier',
    later: 'Later',
    more: (rows: string, size: string | undefined) => `${rows} more around these${size ? ` (${size})` : ''}`,
    reading: (name: string) => `Reading more of “${name}”…`,
    failed: (fault: string) => `No more of it could be read. ${fault}`,
  },
  search: {
    /** In the empty field: what is searched. */
    texts: 'Search all texts of the file',
    columns: 'Search titles, places, categories',
    reach: {
      'not-yet': 'Titles, places and categories are searched so far; all texts once the file has been read.',
      searching: 'Still searching all texts of the file…',
      'not-searched':
        'Titles, places and the most frequent categories are searched, not the other columns of this file.',
      failed:
        'Only titles, places and the most frequent categories were searched: the other texts could not be read from the file. It may have been changed or moved since it was opened.',
    },
  },
  missing: {
    title: (name: string) => `Open “${name}” again`,
    unnamed: 'the file',
    text: 'This address is of a file on somebody’s computer. It is not on the web, and this browser does not keep it.',
    advice:
      'If you have the file, open it or drop it here: the page then goes to the date and the event of the address.',
    open: 'Open the file…',
    close: 'Show the atlas',
  },
  taken: {
    local: (name: string, isTimeless: boolean) =>
      `“${name}” is on this computer only, so no link can lead to it. Hand on the file itself, or take what is in view with you under Picture,${isTimeless ? '' : ' Film,'} Print or Data. Once it stands on the web, open it by its address (?data=), and a link will carry that.`,
    contents: (count: number, shown: string) =>
      `${features(count, shown)} in view, by dates, search and filters.`,
    nothing: 'Nothing is in view, so there is nothing to take away.',
    uses: {
      geojson: 'Each feature exactly as it stands in the file, for maps',
      csv: 'A table with date, coordinates and a column for each property, for spreadsheets',
      table: 'Each row exactly as it stands in the file, for spreadsheets',
    },
    saving: 'Gathering them from the file…',
    failed:
      'They could not be read from the file again. It may have been changed or moved since it was opened.',
  },
  features,
}
