import { failed } from './collection-failed'
import { listed, quoted } from './listed'

const features = (count: number, shown: string) => `${shown} ${count === 1 ? 'feature' : 'features'}`

/** A file of anybody's dated features that is opened to be looked at. */
export const collection = {
  reading: (name: string) => `Reading “${name}”…`,
  readingNow: (percent: string | undefined, count: number, shown: string) =>
    [percent, features(count, shown)].filter(Boolean).join(' · '),
  arranging: 'Putting it in order…',
  cancel: 'Cancel',
  note: (name: string) => `You see “${name}”, not the published atlas.`,
  noteAddress: (name: string, host: string) =>
    `You see “${name}” from ${host}: somebody else’s data, not the published atlas.`,
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
  /** Of a file in which no feature has a position, with the columns that are called as coordinates are. */
  placeless: (columns: readonly string[]) => {
    const said = 'No feature has a position, so all are in the list and none is on the map.'
    if (columns.length === 0) return said
    return `${said} ${listed(columns.map(quoted))} ${columns.length === 1 ? 'is called as a coordinate is' : 'are called as coordinates are'}, but could not be taken: a position is a latitude from −90 to 90 and a longitude from −180 to 180, in two columns with names that belong together, such as “lat” and “lon”.`
  },
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
    compact: 'numbers like 19860607 or 198606',
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
    bce: 'years BCE, as the name says: 44 is 44 BCE',
    weeks: 'digits behind a year as its week: 2020-07 is 2020-W07',
    /** What else there is to say of years below 0 among dates in words and figures. */
    yearsBelowZero: {
      astronomical: 'years below 0 as astronomers count them, since there is a year 0',
      edtf: 'years below 0 as EDTF counts them, so that -0043 is 44 BCE',
    },
    calendar: (calendar: string, because: string) => `read by ${calendar}, ${because}`,
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
    behind: (place: string) =>
      `What stands behind the end of the features${place && `,${place},`} could not be read. All features before it are shown. Take it out in a text editor if it does not belong there, and open the file again.`,
    quote: (place: string) =>
      `A quotation mark is not closed${place}. It is taken for a letter, so that the rows after it are read too; look at the row that it stands in.`,
  },
  failed,
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
