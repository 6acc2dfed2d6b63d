import type { DateField, DateWay } from '../fields/date-field'
import type { FieldChoices } from '../fields/field-choices'
import { type FieldPath, isSamePath } from '../fields/field-path'

type DateChoices = Omit<FieldChoices, 'title' | 'category' | 'place' | 'link'>

/** The members that features have the fourth number of their positions in. */
const POSITION = ['geometry', 'coordinates']

/** What to choose for features to be read by this way of saying dates. */
export function choicesOfWay(way: DateWay): DateChoices {
  switch (way.kind) {
    case 'position':
      return { date: POSITION }
    case 'pair':
      return { ...(way.start && { start: way.start.at }), ...(way.end && { end: way.end.at }) }
    case 'parts': {
      const { year, month, day } = way.start
      return { year, ...(month && { month }), ...(day && { day }) }
    }
    default:
      return { date: way.at }
  }
}

/** Choices without any of how dates are said. */
export function withoutDates({ title, category, place, link }: FieldChoices): FieldChoices {
  return {
    ...(title && { title }),
    ...(category && { category }),
    ...(place && { place }),
    ...(link && { link }),
  }
}

/** What of choices is about the members in which dates are. */
export function dateChoices({ date, start, end, year, month, day }: FieldChoices): FieldChoices {
  return {
    ...(date && { date }),
    ...(start && { start }),
    ...(end && { end }),
    ...(year && { year }),
    ...(month && { month }),
    ...(day && { day }),
  }
}

/** A member for the end of what begins in another, with a few of its values. */
export interface EndField {
  readonly at: FieldPath
  readonly examples: readonly string[]
}

/** The ends beside a date in one member, or a pair. */
export interface EndChoice {
  readonly start: FieldPath
  /** The end that the pair has. */
  readonly end: FieldPath | undefined
  readonly others: readonly EndField[]
}

/** Which members may be the end of a date; undefined where it has no member of its own for the start. */
export function endChoice(date: DateField | undefined, fields: readonly DateField[]): EndChoice | undefined {
  const start = date?.kind === 'member' ? date.at : date?.kind === 'pair' ? date.start?.at : undefined
  if (!start) return undefined
  const end = date?.kind === 'pair' ? date.end?.at : undefined
  const others = fields.flatMap((field): EndField[] =>
    field.kind === 'member' && !isSamePath(field.at, start) ? [field] : [],
  )
  const isListed = !end || others.some(({ at }) => isSamePath(at, end))
  return { start, end, others: isListed ? others : [{ at: end, examples: [] }, ...others] }
}

/** Choices with a start and its end, or with a start alone; how numbers and orders are read stays. */
export function withEnd(choices: FieldChoices, start: FieldPath, end: FieldPath | undefined): FieldChoices {
  const { order, unit } = choices
  return {
    ...withoutDates(choices),
    ...(end ? { start, end } : { date: start }),
    ...(order && { order }),
    ...(unit && { unit }),
  }
}

/** Choices with another of one kind; undefined: as it is found. */
export function withChoice<K extends keyof FieldChoices>(
  choices: FieldChoices,
  key: K,
  value: FieldChoices[K] | undefined,
): FieldChoices {
  const { [key]: _, ...others } = choices
  return (value === undefined ? others : { ...others, [key]: value }) as FieldChoices
}
