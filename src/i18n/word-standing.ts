import type { Standing, StandingSide } from '../domain/standing/standing'
import type { card } from './en/card'
import { formatNumber } from './format-number'

interface Wording {
  readonly locale: string
  readonly messages: (typeof card)['standing']
}

/** So many parties of a side are named; more are counted by kind. */
const NAMED = 3

/** How an event stands, in plain sentences. */
export function wordStanding(standing: Standing, wording: Wording): string {
  const { locale, messages } = wording
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const sides = bySpeakers(standing.sides).map((alike) => {
    const stances = list.format(alike.map(({ stance }) => messages.stances[stance]))
    return alike[0] ? messages.side(stances, wordParties(alike[0], wording)) : stances
  })
  const who = sides.length > 0 ? messages.sentence(sides) : messages.nobody
  return `${who} ${wordSources(standing, wording)}`
}

/** Sides that the same parties take, one after the other, are told together. */
function bySpeakers(sides: readonly StandingSide[]): readonly (readonly StandingSide[])[] {
  const groups: StandingSide[][] = []
  for (const side of sides) {
    const last = groups.at(-1)
    if (last?.[0] && idsOf(last[0]) === idsOf(side)) last.push(side)
    else groups.push([side])
  }
  return groups
}

function idsOf({ parties }: StandingSide): string {
  return parties.map(({ id }) => id).join(' ')
}

function wordParties({ parties, kinds }: StandingSide, { locale, messages }: Wording): string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  if (parties.length <= NAMED || kinds.length === 0) {
    return list.format(parties.map((party) => ('label' in party ? (party.inText ?? party.label) : party.id)))
  }
  const counts = kinds.map(([kind, count]) => messages.ofKind[kind](formatNumber(count, locale)))
  return messages.parties(formatNumber(parties.length, locale), list.format(counts))
}

function wordSources(standing: Standing, { locale, messages }: Wording): string {
  const { others, readings } = standing
  const shown = formatNumber(others, locale)
  if (standing.isSeedOnly) return messages.seedOnly(others, shown)
  if (others === 0) return messages.noOther(standing.isInSeed)
  const sources = messages.sources(others, shown, standing.isInSeed)
  const [first] = readings
  if (first?.[1] === others) {
    const [as] = first
    const read = as === 'not-read' ? messages.noneRead(others) : messages.allRead(others, messages.read[as])
    return messages.readAlike(sources, read)
  }
  const counts = readings.map(([as, count]) =>
    messages.readingOf(formatNumber(count, locale), messages.read[as]),
  )
  return messages.readApart(sources, new Intl.ListFormat(locale, { type: 'unit' }).format(counts))
}
