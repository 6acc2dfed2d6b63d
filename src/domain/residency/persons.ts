import type { Leg, Stay } from '../atlas/atlas'
import type { Relocations } from './statements'
import { whereabouts } from './whereabouts'

/** A name as it is written of one person: two words or more, each with a capital. */
const NAME = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u

/** Who a stay or journey is of: its text says it first, and says more of them in further clauses, each after a semicolon. */
export function whoOf({ whoText }: Pick<Stay | Leg, 'whoText'>): string {
  return whoText.split(';')[0] ?? whoText
}

/**
 * The persons of whom the atlas does not state where they were on a day (days since 1970-01-01), in the order in which it
 * first does: those whom a stay is of by name, from the first stay or journey that is of them.
 */
export function unstatedPersons({ stays, legs }: Relocations, day: number): readonly string[] {
  const parts = [...stays, ...legs]
  const found = whereabouts({ stays, legs }, day)
  const there = [...found.leadership, ...found.members].map((each) =>
    each.kind === 'stay' ? each.stay : each.leg,
  )
  const firstOf = (person: string) =>
    Math.min(...parts.filter((part) => isOf(part, person)).map(({ span }) => span.earliestStart))
  return [...new Set(stays.map(whoOf))]
    .filter((who) => NAME.test(who) && firstOf(who) <= day && !there.some((part) => isOf(part, who)))
    .sort((a, b) => firstOf(a) - firstOf(b))
}

function isOf(part: Stay | Leg, person: string): boolean {
  return whoOf(part).includes(person)
}
