import { allNames } from '../atlas/all-names'
import type { Place, Position } from '../atlas/atlas'
import { oncePerObject } from '../once-per-object'
import { foldedWord } from '../search/nearest-word'

/** A town of the world, which need not be a place of the atlas. */
export interface KnownTown {
  readonly name: string
  readonly position: Position
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string
  /** Whether over 200,000 people live there. */
  readonly isCity: boolean
}

/** Degrees within which a place and a town of one name are the same. */
const NEAR = 0.5

/** The towns that no place of the atlas is: none of its names, nearby. */
export function townsBeside(towns: readonly KnownTown[], places: Iterable<Place>): readonly KnownTown[] {
  const byName = new Map<string, Position[]>()
  for (const place of places) {
    for (const name of new Set(foldedNames(place).map(({ bare }) => bare)))
      byName.set(name, [...(byName.get(name) ?? []), place.position])
  }
  return towns.filter((town) => {
    const [lon, lat] = town.position
    return (byName.get(foldedName(town).bare) ?? []).every(
      ([west, south]) => Math.abs(west - lon) > NEAR || Math.abs(south - lat) > NEAR,
    )
  })
}

/** The name of a town to be compared. */
export const foldedName = oncePerObject(({ name }: KnownTown) => foldedWord(name))

/** All names of a place to be compared. */
export const foldedNames = oncePerObject((place: Place) => allNames(place).map(foldedWord))

/** What an id for a town is where one chooses; nothing that is typed as a position is one. */
export function townId({ position: [lon, lat] }: Pick<KnownTown, 'position'>): string {
  return `@${lat},${lon}`
}

/** Where a town is, as one may type it: its latitude and longitude. */
export function townPosition({ position: [lon, lat] }: Pick<KnownTown, 'position'>): string {
  return `${lat}, ${lon}`
}
