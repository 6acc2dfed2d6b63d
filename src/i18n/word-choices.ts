import { CHOICE_ROLES, type FieldChoices } from '../domain/fields/field-choices'
import { writePath } from '../domain/fields/field-path'
import { collection } from './en/collection'

/** What a reader chose of how to read a file, one a line: "Title: label". */
export function wordChoices({ order, unit, ...members }: FieldChoices): readonly string[] {
  const { panel, ways, leaving } = collection
  const lines = CHOICE_ROLES.flatMap((role) => {
    const at = members[role]
    return at === undefined
      ? []
      : [leaving.choice(leaving.roles[role], at === 'none' ? panel.none : writePath(at))]
  })
  if (order) lines.push(leaving.choice(ways.orderLabel, ways.orders[order]))
  if (unit) lines.push(leaving.choice(ways.unitLabel, ways.units[unit]))
  return lines
}
