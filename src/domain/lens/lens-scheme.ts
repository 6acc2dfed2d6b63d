import type { AtlasEvent } from '../atlas/atlas'
import type { MarkKind, MarkScheme } from '../marks/mark-scheme'
import type { Account } from './accounts'
import { type AccountPosition, POSITIONS, positionOf, RELATIONS, type Relation, relationOf } from './position'
import { tellingClaim } from './telling-claim'

type Look = Pick<MarkKind, 'colour' | 'colourDark' | 'shape'>

/** From assertion (blue) to denial (dark red), apart in lightness too; what steps back is grey. */
const LOOKS: Readonly<Record<AccountPosition, Look>> = {
  says: { shape: 'circle', colour: '#2467ad', colourDark: '#79b4f2' },
  qualifies: { shape: 'diamond', colour: '#0e8a7d', colourDark: '#5fd6c6' },
  mixed: { shape: 'hexagon', colour: '#7a4fb5', colourDark: '#c0a0f5' },
  disputes: { shape: 'triangle', colour: '#c8641a', colourDark: '#ffab66' },
  denies: { shape: 'cross', colour: '#8e1b3a', colourDark: '#ff7d95' },
  context: { shape: 'square', colour: '#6f7479', colourDark: '#aab3b9' },
  silent: { shape: 'circle', colour: '#b9b09e', colourDark: '#5b6771' },
}

const RELATION_LOOKS: Readonly<Record<Relation, Look>> = {
  'one-against': LOOKS.denies,
  'both-against': LOOKS.mixed,
  qualified: LOOKS.qualifies,
  asserted: LOOKS.says,
  first: LOOKS.disputes,
  second: { shape: 'square', colour: '#3f4b5c', colourDark: '#cfd8e3' },
  silent: LOOKS.silent,
}

export interface LensWords {
  readonly positions: Readonly<Record<AccountPosition, string>>
  relation(relation: Relation): string
}

/**
 * How marks look through the accounts of one party or kind, or of two: by the stance that it takes, or by those that
 * the two take.
 */
export function lensScheme(accounts: readonly Account[], words: LensWords): MarkScheme | undefined {
  const [first, second] = accounts
  if (!first) return undefined
  const said = (event: AtlasEvent) => {
    const told = accounts.flatMap((account) => tellingClaim(event, account) ?? [])
    // A party and its kind may speak by the same claim.
    return told.filter(({ claim }, at) => told.findIndex((other) => other.claim === claim) === at)
  }
  if (!second) {
    const position = remembered((event) => positionOf(event, first))
    return {
      kinds: POSITIONS.map((id) => ({ id, label: words.positions[id], ...LOOKS[id] })),
      kindOf: position,
      isWorded: true,
      said,
      isFaint: (event) => position(event) === 'silent',
    }
  }
  const relation = remembered((event) => relationOf(event, first, second))
  return {
    kinds: RELATIONS.map((id) => ({ id, label: words.relation(id), ...RELATION_LOOKS[id] })),
    kindOf: relation,
    isWorded: true,
    said,
    isFaint: (event) => relation(event) === 'silent',
  }
}

/** Asked of every event in every frame. */
function remembered<T>(of: (event: AtlasEvent) => T): (event: AtlasEvent) => T {
  const known = new WeakMap<AtlasEvent, T>()
  return (event) => {
    const before = known.get(event)
    if (before !== undefined) return before
    const value = of(event)
    known.set(event, value)
    return value
  }
}
