import type { ColumnRole } from '../../fields/column-roles'
import type { ChoiceRole, FieldChoices } from '../../fields/field-choices'
import { PROPERTIES } from '../../fields/field-path'
import type { DateOrder } from '../../time/date-numbers'

/** How a table is read, as far as that was chosen. */
interface ChosenColumns {
  readonly columns?: ReadonlyMap<ColumnRole, string>
  readonly dateOrder?: DateOrder
}

const DATE_ROLES = ['date', 'start', 'end', 'year', 'month', 'day'] as const
const NO_DATE: readonly ColumnRole[] = [...DATE_ROLES, 'endYear', 'endMonth', 'endDay']

const TEXT_ROLES = { title: 'title', category: 'category', place: 'placeName', link: 'url' } as const

/** What a reader chose of a table where it was looked at, as what reads it to be edited takes it; the rest is guessed. */
export function chosenColumns(choices: FieldChoices): ChosenColumns {
  const columns = new Map<ColumnRole, string>()
  const take = (role: ColumnRole, of: ChoiceRole) => {
    const at = choices[of]
    if (at === 'none') columns.set(role, '')
    else if (at?.length === 2 && at[0] === PROPERTIES) columns.set(role, at[1] ?? '')
  }
  // Dates that were chosen are said by those columns alone.
  if (DATE_ROLES.some((role) => choices[role])) for (const role of NO_DATE) columns.set(role, '')
  for (const role of DATE_ROLES) take(role, role)
  for (const [of, role] of Object.entries(TEXT_ROLES)) take(role, of as keyof typeof TEXT_ROLES)
  return {
    ...(columns.size > 0 && { columns }),
    ...(choices.order && { dateOrder: choices.order }),
  }
}
