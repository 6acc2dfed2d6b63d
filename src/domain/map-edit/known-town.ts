import type { Position } from '../atlas/atlas'
import { bareWord } from '../search/nearest-word'

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
export function townsBeside(
  towns: readonly KnownTown[],
  places: Iterable<{ readonly allNames: readonly string[]; readonly position: Position }>,
): readonly KnownTown[] {
  const byName = new Map<string, Position[]>()
  for (const { allNames, position } of places) {
    for (const name of new Set(allNames.map(bareWord)))
      byName.set(name, [...(byName.get(name) ?? []), position])
  }
  return towns.filter(({ name, position: [lon, lat] }) =>
    (byName.get(bareWord(name)) ?? []).every(
      ([west, south]) => Math.abs(west - lon) > NEAR || Math.abs(south - lat) > NEAR,
    ),
  )
}

/** What an id for a town is where one chooses: its latitude and longitude, which can be read as such. */
export function townId({ position: [lon, lat] }: Pick<KnownTown, 'position'>): string {
  return `${lat}, ${lon}`
}
