import type { Atlas, AtlasEvent } from '../../atlas/atlas'
import type { Party } from '../../atlas/atlas-schema'
import type { Claim } from '../../atlas/event-schema'
import { namesYear } from './certain-events'
import { mixed } from './mixed-order'

const FEWEST = 3
const MOST = 6

/** Characters of a claim that can be read at a glance. */
const LONGEST = 260

/** A claim without the party that makes it. */
export interface UnsignedClaim {
  readonly event: AtlasEvent
  readonly claim: Claim
  readonly party: Party
}

/** "Who says so?": claims to be matched with the parties that make them. */
export interface ClaimsTask {
  /** By event, in the order of the lesson. */
  readonly claims: readonly UnsignedClaim[]
  /** Each party of the claims once, never in their order. */
  readonly parties: readonly Party[]
}

/**
 * Claims of other parties each, first of all those of events about which one asserts and another disputes or denies
 * something; neither they nor the titles above them name who makes them, and no claim a year that other tasks ask for.
 * `undefined` where there are too few.
 */
export function claimsTask(
  events: readonly AtlasEvent[],
  { parties }: Pick<Atlas, 'parties'>,
  seed: string,
): ClaimsTask | undefined {
  const chosen: UnsignedClaim[] = []
  const isFree = ({ party }: UnsignedClaim) => chosen.every((each) => each.party.id !== party.id)
  const rounds = [
    (event: AtlasEvent) => pairOf(unsigned(event, parties).filter(isFree)),
    (event: AtlasEvent) => unsigned(event, parties).filter(isFree).slice(0, 1),
  ]
  for (const round of rounds) {
    for (const event of events) {
      const found = round(event)
      if (chosen.length + found.length <= MOST && chosen.every((each) => each.event !== event))
        chosen.push(...found)
    }
  }
  if (chosen.length < FEWEST) return undefined
  const claims = chosen.toSorted((a, b) => events.indexOf(a.event) - events.indexOf(b.event))
  return {
    claims,
    parties: mixed(
      claims.map(({ party }) => party),
      `${seed} claims`,
    ),
  }
}

/** The first that asserts and the first of another party that contradicts, in an order that says nothing. */
function pairOf(claims: readonly UnsignedClaim[]): readonly UnsignedClaim[] {
  const against = claims.find(({ claim }) => claim.stance === 'denies' || claim.stance === 'disputes')
  const assertion = claims.find(
    ({ claim, party }) => claim.stance === 'says' && party.id !== against?.party.id,
  )
  return against && assertion ? mixed([assertion, against], `${against.event.id} ${against.party.id}`) : []
}

function unsigned(event: AtlasEvent, parties: ReadonlyMap<string, Party>): readonly UnsignedClaim[] {
  return event.claims.flatMap((claim): UnsignedClaim[] => {
    const party = parties.get(claim.by)
    if (!party || claim.stance === 'context' || claim.text.length > LONGEST) return []
    const isTold = names(claim.text, party) || names(event.title, party) || namesYear(claim.text)
    return isTold ? [] : [{ event, claim, party }]
  })
}

function names(text: string, { label, inText }: Party): boolean {
  const words = text.toLowerCase()
  const known = [label, label.replace(/\s*\(.*\)/, ''), inText?.replace(/^the /, '')]
  return known.some((name) => name !== undefined && words.includes(name.toLowerCase()))
}
