/** What was taken for what, and what had to be read in a way of its own. */
export type TakenCode =
  /** Bytes of another encoding than UTF-8: value encoding. */
  | 'encoding'
  /** Of gzip. */
  | 'unpacked'
  /** Values format, features. */
  | 'read-as'
  /** What stands between the cells of a table: value delimiter. */
  | 'delimiter'
  /** A table without names of columns. */
  | 'no-header'
  /** Values column, member. */
  | 'column'
  /** A column that became a property of its name: values column, kind. */
  | 'property'
  /** Texts of digits that no number keeps ("007"): value column. */
  | 'kept-text'
  /** Values order, reason. */
  | 'date-order'
  /** By which calendar dates are read, where not by the Gregorian one: values of, because (`TakenCalendar`). */
  | 'calendar'
  | 'date-rewritten'
  /** Dates that cannot be read, and yet become dates. */
  | 'date-as-written'
  /** Dates that cannot be read, in a column that stays. */
  | 'date-kept'
  /** What years below 0 are: value as (`NegativeYears`), or `named` where columns say by their names that years are BCE. */
  | 'negative-years'
  /** Days that a spreadsheet wrote with the time 00:00: value column. */
  | 'midnight'
  /** Pairs of numbers taken as latitude and longitude. */
  | 'position-order'
  /** Positions that cannot be read, in columns that stay. */
  | 'position-kept'
  | 'decimal-comma'
  | 'guard'
  | 'guarded'
  | 'html'
  /** Control characters and the like, taken out. */
  | 'unseen'
  /** A member or column under another name: values from, to. */
  | 'renamed'
  | 'folder-category'
  /** Name of the collection: value name. */
  | 'collection-name'
  | 'no-date'
  | 'no-position'

/** What could not be carried over as it was. */
export type LossCode =
  /** Quotation marks of a table that do not match. */
  | 'bad-quotes'
  /** Titles of several lines, which become one. */
  | 'title-lines'
  | 'date-unread'
  /** Dates too far from 1970 for a column of instants. */
  | 'date-far'
  /** Geometries that are none, or have no position. */
  | 'geometry-unread'
  /** Positions of more numbers than the form has axes. */
  | 'axes'
  | 'position-unread'
  /** Columns that are called as dates (`of` is `date`) or positions (`lat`) are, but hold too few: values column, of. */
  | 'column-unread'
  /** Columns that are called as coordinates are, of which none is there for the other axis, or not all on the earth: value column. */
  | 'coordinate-alone'
  | 'link-unsafe'
  | 'id-repeated'
  /** A date that EDTF cannot say so exactly, given by its outer bounds. */
  | 'when-outer'
  /** All timespans of a feature but the first. */
  | 'timespans'
  /** Parts of the other format that have no place here: value what. */
  | 'dropped'
  /** Values of a sequence that are no features. */
  | 'no-feature'
  /** Numbers of JSON that no double holds. */
  | 'number'
  /** Members of JSON that another of their name replaces. */
  | 'repeated-name'
  /** Members of features beside their properties: value member. */
  | 'member'
  /** Members of the collection: value member. */
  | 'collection-member'
  /** What reads back as something else: value member. */
  | 'differs'

export type NoteCode = TakenCode | LossCode

/** A place in a file (line and feature count from 1) and the text that stands there. */
export interface NoteExample {
  readonly line?: number
  readonly feature?: number
  readonly text: string
}

export interface ConvertNote {
  readonly code: NoteCode
  readonly values: Readonly<Record<string, string | number>>
  /** How often it was so. */
  readonly count: number
  /** The first few. */
  readonly examples: readonly NoteExample[]
}

const LOSSES: ReadonlySet<string> = new Set<LossCode>([
  'bad-quotes',
  'title-lines',
  'date-unread',
  'date-far',
  'geometry-unread',
  'axes',
  'position-unread',
  'column-unread',
  'coordinate-alone',
  'link-unsafe',
  'id-repeated',
  'when-outer',
  'timespans',
  'dropped',
  'no-feature',
  'number',
  'repeated-name',
  'member',
  'collection-member',
  'differs',
])

export function isLoss({ code }: Pick<ConvertNote, 'code'>): boolean {
  return LOSSES.has(code)
}

/**
 * What is to be told of rows that become events: a date that cannot be read is written as their date all the same,
 * so that only rows without any are told to have none.
 */
export function notesOfEvents(notes: readonly ConvertNote[]): readonly ConvertNote[] {
  const unread = notes.find(({ code }) => code === 'date-unread')
  if (unread === undefined) return notes
  const lines = new Set(unread.examples.map(({ line }) => line))
  return notes.flatMap((note) => {
    if (note === unread) return { ...note, code: 'date-as-written' as const }
    if (note.code !== 'no-date') return note
    const count = note.count - unread.count
    const examples = note.examples.filter(({ line }) => !lines.has(line)).slice(0, count)
    return count > 0 ? { ...note, count, examples } : []
  })
}

const MOST_EXAMPLES = 3
const LONGEST_EXAMPLE = 60

/** Collects notes; those of one code and the same values are one, and counted. */
export interface NoteBook {
  add(code: NoteCode, values?: ConvertNote['values'], example?: NoteExample): void
  list(): readonly ConvertNote[]
}

export function createNoteBook(): NoteBook {
  const notes = new Map<string, { note: ConvertNote; count: number; examples: NoteExample[] }>()
  return {
    add(code, values = {}, example) {
      const key = `${code} ${JSON.stringify(values)}`
      let entry = notes.get(key)
      if (entry === undefined) {
        entry = { note: { code, values, count: 0, examples: [] }, count: 0, examples: [] }
        notes.set(key, entry)
      }
      entry.count++
      if (example && entry.examples.length < MOST_EXAMPLES)
        entry.examples.push({ ...example, text: clip(example.text) })
    },
    list: () => [...notes.values()].map(({ note, count, examples }) => ({ ...note, count, examples })),
  }
}

function clip(text: string): string {
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE)}…` : text
}
