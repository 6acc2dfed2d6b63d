import { about } from './about'
import { addedCategory } from './added-category'
import { card } from './card'
import { chronicle } from './chronicle'
import { dateField } from './date-field'
import { fields } from './edit-form-fields'
import { editSources } from './edit-sources'
import { movedPlace } from './moved-place'

type Option = { readonly label: string; readonly help: string }
type Texts<K extends string> = Readonly<Record<K, string>>
const asOptions = <K extends string>(labels: Texts<K>, helps: Texts<K>): Readonly<Record<K, Option>> =>
  Object.fromEntries(
    (Object.keys(labels) as K[]).map((key) => [key, { label: labels[key], help: helps[key] }]),
  ) as Record<K, Option>

type Standing = keyof typeof about.standing

const standing = (key: Standing): Option => ({
  label: chronicle.verifications[key],
  help: about.standing[key],
})

/** The form of one feature. */
export const editForm = {
  regions: { event: 'Event', leg: 'Move', stay: 'Stay', place: 'Place', other: 'Feature', atlas: 'Atlas' },
  hiddenSigns: (shown: string): string => `Invisible signs, written out: \u2068${shown}\u2069`,
  /** What leads to the groups. */
  parts: 'Parts of the form',
  groups: {
    what: 'What',
    when: 'When',
    where: 'Where',
    categories: 'Categories',
    who: 'Who says so',
    sources: 'Sources',
    more: 'More',
  },
  fields,
  required: 'required',
  /** What is empty, at the head of the form. */
  toFill: (count: number) => (count === 1 ? 'Still to fill in:' : `${count} still to fill in:`),
  /** Below an empty field, by how it is filled in. */
  fill: {
    ...{ id: 'Write an id.', text: 'Write it here.', long: 'Write it here.', texts: 'Add one.' },
    ...{ date: 'Write when it was.', place: 'Choose a place.', country: 'Choose a country.' },
    ...{ category: 'Choose a category.', colour: 'Choose a colour.' },
    ...{ source: 'Choose a source.', choice: 'Choose one.' },
    ...{
      number: 'Write a number.',
      numbers: 'Write numbers.',
      bounds: 'Write four numbers.',
      ids: 'Choose one.',
    },
    position: 'Choose a place, or write where it was.',
    stops: 'Choose where it began and where it ended.',
    claims: 'Add a claim: who says that it happened?',
    sources: 'Choose a source, or add one.',
    ...{ object: 'Fill in its parts.', objects: 'Add one.' },
  },
  emptied: 'Nothing is written here: fill it in, or take it away.',
  /** A member that has no words of its own: its name as written. */
  translated: (label: string, language: string) => `${label} in ${language}`,
  addTranslation: (label: string) => `${label} in another language`,
  languageCode: 'Language',
  languageHint: 'Code of the language: fa, fr, ar, sq.',
  addTo: 'Add',
  add: (label: string) => `Add ${label}`,
  remove: (label: string) => `Remove ${label}`,
  moveUp: (label: string) => `Move ${label} up`,
  moveDown: (label: string) => `Move ${label} down`,
  addItem: 'Add one',
  /** In a search among the entries of a list. */
  findIn: (label: string) => `Find in: ${label}`,
  found: (shown: string, all: string) => `${shown} of ${all}`,
  /** Of an entry of a list that is folded. */
  problems: (count: number) => (count === 1 ? '1 problem' : `${count} problems`),
  emptyFields: (count: number) => `${count} still to fill in`,
  betterId: 'Nothing refers to this id yet, so that it can still say what it is of.',
  /** What refers to the id of an item. */
  id: {
    named: (count: number) =>
      count === 1
        ? 'Once in these files something refers to it by this id.'
        : `${count} times in these files something refers to it by this id.`,
    left: (count: number, id: string) =>
      count === 1 ? `Once it is still called “${id}”.` : `${count} times it is still called “${id}”.`,
    along: (count: number) => (count === 1 ? 'Change that too' : 'Change those too'),
  },
  item: (label: string, number: number) => `${label} ${number}`,
  unnamed: { categories: 'Category', parties: 'Party' } as Readonly<Record<string, string>>,
  none: 'None yet.',
  choose: 'Choose…',
  /** A field in which a colour is picked, beside the one in which it is typed. */
  pick: (label: string) => `Pick: ${label}`,
  otherValue: (value: string) => `${value} (not in the list)`,
  unknownId: (id: string) => `${id} (not in the atlas)`,
  notFound: 'Nothing found.',
  notKnown: (typed: string) => `“${typed}” is not in the atlas, so the file keeps what it had.`,
  notKnownHelp: (hasOthers: boolean) => `Choose one that is there${hasOthers ? ', or:' : '.'}`,
  writeId: (id: string) => `Write “${id}” all the same`,
  search: 'Search by any name',
  enterAdds: 'Enter adds one more.',

  wrongKind: {
    kinds: {
      object: 'an object',
      array: 'a list',
      text: 'a text',
      number: 'a number',
      boolean: 'yes or no',
      null: 'empty (null)',
      nothing: 'nothing',
    },
    told: (found: string, wanted: string) => `This is ${found}; the form expects ${wanted}.`,
    write: (value: string) => `Write ${value}`,
    take: 'Take it away',
    asIs: 'Value as written (JSON)',
  },
  tooMuch: {
    letters: (count: string) =>
      `${count} letters: more than a field can hold. This is how it begins; all of it can be edited in the text.`,
    large: 'More than a field can hold. It can be edited in the text.',
    depth: 'Lists and objects within one another, too deep for a form. They can be edited in the text.',
    show: 'See the text',
  },
  json: {
    hint: 'As JSON: texts in quotes, numbers without.',
    wrong: 'This is no JSON yet, so the file keeps what it had.',
    help: 'Put texts in straight double quotes, and close every bracket.',
  },
  write: (what: string) => `Write ${what}`,
  boolean: { yes: 'Yes (true)', no: 'No (false)' },
  number: {
    wrong: 'Not clear as a number, so the file keeps what it had.',
    help: 'Write digits with a point: 3280 or 0.5.',
  },
  numbers: { wrong: 'Numbers only, divided by commas.', help: 'Write 18, 57.' },
  bounds: {
    wrong: 'Four numbers of degrees, divided by commas.',
    help: 'Write west, south, east and north: -2, 26, 64, 54.',
    take: 'Begin as the map is now',
  },
  other: {
    title: 'Other members',
    hint: 'What the atlas has no field for. It stays in the file as it is.',
    key: 'Name of a new member',
    keyTaken: 'There is one of this name already.',
    add: 'Add member',
    left: (count: string) => `And ${count} more, which can be edited in the text.`,
  },

  date: dateField,

  atPlace: {
    label: 'Place, or latitude and longitude',
    hint: 'A place of the atlas by any of its names, one of the larger towns of the world by its English name (many, not all), or coordinates: 35.6944, 51.4215.',
    search: 'Name or coordinates',
    take: (lat: string, lon: string) => `At latitude ${lat}, longitude ${lon}`,
    point: 'Point on the map',
    notFound: 'No place of that name. Coordinates can be typed too: 35.6944, 51.4215.',
    giveUp: 'Cancel',
  },
  category: addedCategory,
  place: {
    add: (name: string) => `Add “${name}” as a place`,
    townsHint:
      'A place of the atlas by any of its names, or one of the larger towns of the world by its English name (many, not all).',
    search: 'Search by name',
    addTitle: (name: string) => `A new place: ${name}`,
    addHint: 'It is added to the places of the atlas; what else is known of it can be written there.',
    submit: 'Add the place',
    giveUp: 'Cancel',
    noPosition: 'Write where it is first.',
    noCountry: 'Choose the country first.',
    sourceHint:
      'A source of the atlas. It can be left for later; until then it is listed among the problems.',
    moveToo: 'Move the point to the place',
    moveHint: (place: string) => `A place that is chosen brings its position along: now at ${place}.`,
    precision: {
      site: 'exact site',
      town: 'centre of the town',
      city: 'city as a whole',
      country: 'country as a whole',
    },
    town: (country: string, position: string) => `${country}, ${position} (new to the atlas)`,
    /** Nobody may have said yet how exact it is. */
    detail: (country: string, precision: string) => (precision ? `${country}, ${precision}` : country),
  },
  position: {
    hint: 'Latitude, longitude: 35.6944, 51.4215. Degrees and minutes are understood too.',
    read: (lat: string, lon: string) => `Latitude ${lat}, longitude ${lon}`,
    readAs: (lat: string, lon: string) => `Read as latitude ${lat}, longitude ${lon}`,
    near: (length: string, wind: string, place: string) => `${length} ${wind} of ${place}`,
    at: (place: string) => `at ${place}`,
    town: (name: string, country: string) => `${name}, ${country}`,
    moved: movedPlace,
    winds: {
      north: 'north',
      'north-east': 'north-east',
      east: 'east',
      'south-east': 'south-east',
      south: 'south',
      'south-west': 'south-west',
      west: 'west',
      'north-west': 'north-west',
    },
    take: (place: string) => `Take the place ${place}`,
    swap: 'Swap latitude and longitude',
    swapHint: (where: string) => `Swapped, it would be ${where}.`,
    problems: {
      'no-position': 'No position that can be read.',
      'one-angle': 'Only one of two numbers.',
      parts: 'Minutes and seconds go up to 59.',
      'same-axis': 'Two of the same axis: one has to be north or south, the other east or west.',
      'out-of-range': 'Not on Earth: latitude goes to 90 degrees, longitude to 180.',
      projected: 'These are metres of a map grid, not degrees.',
    },
    help: 'Write 35.6944, 51.4215 or 35°41′40″N 51°25′17″E.',
    projectedHelp: 'Convert them to degrees of WGS 84 (EPSG:4326).',
    geometry: (type: string) => `Its geometry is a ${type}, which is edited on the map or in the text.`,
    none: 'No position yet.',
  },
  stops: {
    stop: (number: number) => `Stop ${number}`,
    position: (number: number) => `Position of stop ${number}`,
    add: 'Add a stop',
    mismatch: (stops: number, positions: number) =>
      `${stops} ${stops === 1 ? 'place' : 'places'} and ${positions} ${positions === 1 ? 'position' : 'positions'}: each stop needs both.`,
  },

  choices: {
    verification: {
      corroborated: standing('corroborated'),
      'partly-corroborated': standing('partly-corroborated'),
      disputed: standing('disputed'),
      'seed-only': standing('seed-only'),
      'seed-contradicted': standing('seed-contradicted'),
    },
    origin: {
      seed: { label: 'The first source', help: 'For an atlas that began from one source: stated there.' },
      context: {
        label: 'Other sources',
        help: 'Taken from other sources, as all is in an atlas that began from no single one.',
      },
    },
    priority: {
      1: { label: '1, main event', help: 'Shown first.' },
      2: { label: '2, detail', help: 'Shown as the map is looked at more closely.' },
      3: { label: '3, background', help: 'Background, or placed or identified by inference.' },
    },
    who: {
      leadership: { label: 'Leadership', help: 'Drawn as a full bar above the axis.' },
      members: { label: 'Members', help: 'Drawn as a bar between two lines above the axis.' },
    },
    certainty: {
      certain: { label: 'Certain', help: 'Route and dates are stated by sources.' },
      approximate: { label: 'Approximate', help: 'Dates or the route are approximate.' },
      schematic: { label: 'Schematic', help: 'The route or an end of it is assumed; drawn dashed.' },
    },
    relocation: {
      leg: { label: 'Move', help: 'From one place to another; a line.' },
      stay: { label: 'Stay', help: 'A base and the time it was held; a point.' },
    },
    placeKind: {
      city: { label: 'City', help: '' },
      town: { label: 'Town', help: '' },
      site: { label: 'Site', help: 'A building, camp or other spot.' },
    },
    shape: {
      circle: { label: 'Circle', help: '' },
      square: { label: 'Square', help: '' },
      triangle: { label: 'Triangle', help: '' },
      diamond: { label: 'Diamond', help: '' },
      pentagon: { label: 'Pentagon', help: '' },
      hexagon: { label: 'Hexagon', help: '' },
      star: { label: 'Star', help: '' },
      cross: { label: 'Cross', help: '' },
    },
    partyKind: asOptions(card.perspectives, editSources.perspectives),
    precision: {
      site: { label: 'Exact site', help: 'The point is at the site.' },
      town: { label: 'Town', help: 'The point is at the centre of the town.' },
      city: { label: 'City', help: 'The point stands for the city as a whole.' },
      country: { label: 'Country', help: 'The point stands for the country as a whole.' },
    },
  } satisfies Readonly<Record<string, Readonly<Record<string, Option>>>>,
}
