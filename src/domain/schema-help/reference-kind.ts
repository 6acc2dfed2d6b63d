import type { OpenValue } from './json-place'

/** What an id in a file may refer to. */
export type ReferenceKind = 'place' | 'category' | 'party' | 'source' | 'event' | 'leg'

/** An id that may be referred to, and what it is called for a reader. */
export interface KnownId {
  readonly id: string
  readonly label: string
}

export type ReferenceIds = Readonly<Record<ReferenceKind, readonly KnownId[]>>

/** The members that hold ids, by the path from the properties of a feature; `*` is any item of a list. */
const IN_PROPERTIES: Readonly<Record<string, ReferenceKind>> = {
  place: 'place',
  'otherPlaces.*': 'place',
  from: 'place',
  to: 'place',
  'stops.*': 'place',
  'reached.*.stop': 'place',
  within: 'place',
  category: 'category',
  'claims.*.by': 'party',
  'claims.*.sources.*': 'source',
  'sources.*': 'source',
  coordinateSource: 'source',
  'events.*': 'event',
  'legs.*': 'leg',
}

/** The same by the path from the root of a lesson. */
const IN_LESSON: Readonly<Record<string, ReferenceKind>> = {
  'steps.*.events.*': 'event',
  'steps.*.view.event': 'event',
  'steps.*.emphasis.*.place': 'place',
  'steps.*.emphasis.*.event': 'event',
  'steps.*.emphasis.*.leg': 'leg',
}

const DATES = /^(?:features\.\*\.properties\.(?:reached\.\*\.)?date|steps\.\*\.view\.(?:from|to|compare))$/

const PROPERTIES = /^features\.\*\.properties\./

/** What an id refers to that stands as value at a place; undefined where no id belongs. */
export function referenceKind(open: readonly OpenValue[]): ReferenceKind | undefined {
  const path = pathOf(open)
  const [known, key] = PROPERTIES.test(path)
    ? [IN_PROPERTIES, path.replace(PROPERTIES, '')]
    : [IN_LESSON, path]
  return Object.hasOwn(known, key) ? known[key] : undefined
}

/** Whether the value at a place is a date. */
export function isDate(open: readonly OpenValue[]): boolean {
  return DATES.test(pathOf(open))
}

function pathOf(open: readonly OpenValue[]): string {
  return open.map(({ kind, step }) => (kind === 'array' ? '*' : String(step))).join('.')
}
