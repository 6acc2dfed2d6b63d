import type { ColumnRole } from '../../domain/fields/column-roles'
import { countOf } from './check/wording'
import { convertNotes } from './convert-notes'

const ROLES: Readonly<Record<ColumnRole, string>> = {
  id: 'Id',
  title: 'Title',
  date: 'Date',
  start: 'Begin',
  end: 'End',
  year: 'Year',
  month: 'Month',
  day: 'Day',
  endYear: 'Year of the end',
  endMonth: 'Month of the end',
  endDay: 'Day of the end',
  lat: 'Latitude',
  lon: 'Longitude',
  position: 'Latitude and longitude in one',
  geometry: 'Geometry (GeoJSON)',
  placeName: 'Name of the place',
  category: 'Category',
  summary: 'Summary',
  source: 'Source',
  url: 'Link',
}

/** Lines of a table that are named one by one. */
const MOST_LINES = 12

/** Files of other forms and pasted tables, which are read as features. */
export const editConvert = {
  ...convertNotes,
  opening: {
    title: (name: string) => `Open “${name}”`,
    lead: (format: string, created: string) =>
      `This is ${format}, which can be read as features of a new file, ${created}.`,
    stays: (name: string) => `“${name}” stays as it is.`,
    pasted: 'Open what was pasted',
    apply: (count: number, created: string) => `Open ${countOf(count, 'feature', 'features')} as ${created}`,
    asIs: 'Open the text as it is',
    encoding: (name: string) => `The text was written as ${name}, and is read so.`,
  },
  pasting: {
    title: 'Rows of a table',
    lead: 'Each row becomes a feature below the last; Undo takes all of them back at once.',
    apply: (count: number, unplaced: number) =>
      `Add ${countOf(count, 'row', 'rows')}${unplaced > 0 ? `, ${unplaced} without position` : ''}`,
    asIs: 'Put into the cells as they are',
    added: (
      count: number,
      { places, categories }: { readonly places: number; readonly categories: number },
    ) => {
      const along = [
        ...(places > 0 ? [countOf(places, 'place', 'places')] : []),
        ...(categories > 0 ? [countOf(categories, 'category', 'categories')] : []),
      ]
      const parts = along.length > 0 ? `, and with ${count === 1 ? 'it' : 'them'} ${along.join(' and ')}` : ''
      return `${countOf(count, 'row', 'rows')} added at the end${parts}.`
    },
  },
  places: {
    title: 'Places',
    unplaced: (count: number, lines: string) =>
      `${countOf(count, 'row', 'rows')} will have no position, so that the map does not show ${count === 1 ? 'it' : 'them'}: ${lines}.`,
    unknown: (name: string, lines: string) => `“${name}” (${lines}) is no place of the atlas.`,
    meaning: (name: string) => `What “${name}” means`,
    asWords: 'Leave it in words',
    own: (name: string, country: string) => `${name}, ${country} (place of the atlas)`,
    town: (name: string, country: string, position: string) => `Position of ${name}, ${country}: ${position}`,
    newPlace: (name: string, country: string, position: string) =>
      `${name}, ${country}, as a new place of the atlas (${position})`,
    nothingLike: (isUnplaced: boolean) =>
      isUnplaced
        ? 'It is left in words. Of the world, only larger towns are known here, by their English names: none is called so.'
        : 'It is left in words, beside the position that the row has.',
    onlyMatches: (count: number) => `Use the only match for ${count} names that have one`,
    more: (count: number) => `${countOf(count, 'more name is', 'more names are')} left in words.`,
  },
  categories: {
    title: 'Categories',
    unknown: (name: string, lines: string) =>
      `“${name}” (${lines}) is no category of the atlas; as it stands, Problems will list it.`,
    meaning: (name: string) => `Category that “${name}” means`,
    asWritten: 'Leave it as it stands',
    asNew: (name: string) => `“${name}” as a new category of the atlas`,
    more: (count: number) =>
      `${countOf(count, 'more category is', 'more categories are')} left as they stand.`,
  },
  linesOf: (lines: readonly number[]) => {
    const shown = lines.slice(0, MOST_LINES)
    const rest = lines.length - shown.length
    return `${lines.length === 1 ? 'line' : 'lines'} ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
  },
  cancel: 'Cancel',
  reading: 'Reading…',
  failed: 'This could not be read here: the part of the page that does so did not start.',
  faultAt: (message: string, line: number) => `Line ${line}: ${message}`,
  columns: 'What the columns hold',
  hasHeader: 'The first row names the columns',
  takenAs: (column: string) => `“${column}” is taken as`,
  role: (role: ColumnRole) => ROLES[role],
  property: 'A property of that name',
  unread: 'not understood, kept as text',
  order: 'Dates like 8/7/1914',
  orders: { 'day-first': 'have the day first', 'month-first': 'have the month first' },
  first: 'The first of them',
  untitled: 'Without a title',
  undated: 'without a date',
}
