import type { AtlasEvent } from '../atlas/atlas'
import type { MarkKind, MarkScheme } from '../marks/mark-scheme'
import type { Account } from './accounts'
import { type AccountPosition, POSITIONS, positionOf, RELATIONS, type Relation, relationOf } from './position'

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
  apart: { ...LOOKS.denies, shape: 'cross' },
  partly: { ...LOOKS.mixed, shape: 'hexagon' },
  together: { ...LOOKS.says, shape: 'circle' },
  first: { ...LOOKS.qualifies, shape: 'triangle' },
  second: { ...LOOKS.disputes, shape: 'square' },
  silent: LOOKS.silent,
}

export interface LensWords {
  readonly positions: Readonly<Record<AccountPosition, string>>
  relation(relation: Relation): string
}

/**
 * How marks look through the accounts of one party or kind, or of two: by where it stands, or by how the two stand to
 * each other.
 */
export function lensScheme(accounts: readonly Account[], words: LensWords): MarkScheme | undefined {
  const [first, second] = accounts
  if (!first) return undefined
  if (!second) {
    const position = remembered((event) => positionOf(event, first))
    return {
      kinds: POSITIONS.map((id) => ({ id, label: words.positions[id], ...LOOKS[id] })),
      kindOf: position,
      isWorded: true,
      isFaint: (event) => position(event) === 'silent',
    }
  }
  const relation = remembered((event) => relationOf(event, first, second))
  return {
    kinds: RELATIONS.map((id) => ({ id, label: words.relation(id), ...RELATION_LOOKS[id] })),
    kindOf: relation,
    isWorded: true,
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
