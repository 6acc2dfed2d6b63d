import type { AtlasEvent } from '../atlas/atlas'
import type { Category } from '../atlas/atlas-schema'
import type { Claim } from '../atlas/event-schema'

/** What a mark of one kind looks like, and what that is called. */
export type MarkKind = Pick<Category, 'id' | 'label' | 'colour' | 'colourDark' | 'shape'>

/** What one of the chosen accounts says of an event, by one of its claims. */
export interface Said {
  readonly claim: Claim
  /** How many other claims of the event are of the same account. */
  readonly more: number
}

/** How marks, list and histogram tell events apart: by category or, through a lens, by who says what of them. */
export interface MarkScheme {
  /** In the order in which they are drawn and named. */
  readonly kinds: readonly MarkKind[]
  /** Id of the kind of an event, also where `kinds` lacks it. */
  kindOf(event: AtlasEvent): string
  /** Whether a list says the kind in words: its mark is not the usual one. */
  readonly isWorded: boolean
  /** What each of the chosen accounts says of it; absent where none is chosen. */
  said?(event: AtlasEvent): readonly Said[]
  /** Whether the event steps back behind the others. */
  isFaint(event: AtlasEvent): boolean
}

export function categoryScheme(categories: readonly MarkKind[]): MarkScheme {
  return { kinds: categories, kindOf: ({ category }) => category, isWorded: false, isFaint: () => false }
}

/** What the mark of an event looks like; `undefined` where the scheme lacks its kind. */
export function markKind(scheme: MarkScheme, event: AtlasEvent): MarkKind | undefined {
  const kind = scheme.kindOf(event)
  return scheme.kinds.find(({ id }) => id === kind)
}

type Coloured = Pick<MarkKind, 'colour' | 'colourDark'>

/** The colour of a kind on a light or a dark ground; `undefined` where there is no kind. */
export function kindColour(kind: Coloured, theme: 'light' | 'dark'): string
export function kindColour(kind: Coloured | undefined, theme: 'light' | 'dark'): string | undefined
export function kindColour(kind: Coloured | undefined, theme: 'light' | 'dark'): string | undefined {
  return theme === 'dark' ? kind?.colourDark : kind?.colour
}
