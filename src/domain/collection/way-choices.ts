import type { DateWay } from '../fields/date-field'
import type { FieldChoices } from '../fields/field-choices'

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

/** Choices with another of one kind; undefined: as it is found. */
export function withChoice<K extends keyof FieldChoices>(
  choices: FieldChoices,
  key: K,
  value: FieldChoices[K] | undefined,
): FieldChoices {
  const { [key]: _, ...others } = choices
  return (value === undefined ? others : { ...others, [key]: value }) as FieldChoices
}
