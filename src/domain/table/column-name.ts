import { isUnsafeKey } from '../json/unsafe-key'
import { bareWord } from '../search/nearest-word'
import type { RowShape } from './member-count'

/** A member by its name in the file and what it is called to readers. */
export interface NamedMember {
  readonly name: string
  readonly label: string
}

/** Why no member of the rows can have a name: it belongs to the rows themselves, or to the programs that read them. */
export type NameFault = 'structure' | 'unsafe'

/** What a feature is made of, besides its properties, and the columns that show it. */
const STRUCTURE = new Set(
  ['id', 'geometry', 'properties', 'bbox', 'coordinates', 'longitude', 'latitude'].map(bareWord),
)

/** The member that is meant by what is typed as a name: of the same name, else of the same letters, or called so. */
export function meantMember<T extends NamedMember>(typed: string, members: readonly T[]): T | undefined {
  const word = bareWord(typed)
  return (
    members.find(({ name }) => name === typed) ??
    (word === ''
      ? undefined
      : members.find(({ name, label }) => bareWord(name) === word || bareWord(label) === word))
  )
}

/** Why a new member cannot be called so. */
export function nameFault(name: string, shape: RowShape): NameFault | undefined {
  if (isUnsafeKey(name)) return 'unsafe'
  return shape === 'feature' && STRUCTURE.has(bareWord(name)) ? 'structure' : undefined
}
