import type { SideStance, Standing, StandingSide } from '../domain/standing/standing'
import type { card } from './en/card'
import { formatNumber } from './format-number'

interface Wording {
  readonly locale: string
  readonly messages: (typeof card)['standing']
}

/** So many parties of a side are named; more are counted by kind. */
const NAMED = 3

/** How an event stands, in plain sentences about what is said of it. */
export function wordStanding(standing: Standing, wording: Wording): string {
  return `${wordSides(standing.sides, wording)} ${wordSources(standing, wording)}`
}

function wordSides(sides: readonly StandingSide[], wording: Wording): string {
  const { locale, messages } = wording
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const asserting = sides.find(({ stance }) => stance === 'says')
  const asserted = asserting ? [messages.asserted(wordParties(asserting, wording))] : []
  const opposed = bySpeakers(sides).map(({ stances, side }, index) => {
    const first = asserting ? messages.opposed : messages.opposedAlone
    const word = index > 0 ? messages.opposedToo : first
    const [stance = '', ...more] = stances.map((each) => messages.stances[each])
    return word(list.format([stance, ...more.map(messages.alsoOpposed)]), wordParties(side, wording))
  })
  return sides.length > 0 ? messages.sentence([...asserted, ...opposed]) : messages.nobody
}

interface OpposedSide {
  readonly stances: Exclude<SideStance, 'says'>[]
  readonly side: StandingSide
}

/** Sides against that the same parties take, one after the other, are told together. */
function bySpeakers(sides: readonly StandingSide[]): readonly OpposedSide[] {
  const groups: OpposedSide[] = []
  for (const side of sides) {
    if (side.stance === 'says') continue
    const last = groups.at(-1)
    if (last && idsOf(last.side) === idsOf(side)) last.stances.push(side.stance)
    else groups.push({ stances: [side.stance], side })
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
