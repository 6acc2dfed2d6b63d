import type { Atlas } from '../../domain/atlas/atlas'
import { VERIFICATIONS } from '../../domain/atlas/event-schema'
import { PRECISIONS } from '../../domain/atlas/place-schema'
import { WHO } from '../../domain/atlas/relocation-schema'
import type { FileRole } from '../../domain/check/file-roles'

interface Choice {
  readonly value: string
  readonly label: string
}

/** What can stand in the columns of a file's table that have a list of values, by the path of the column. */
export function tableChoices(role: FileRole, atlas: Atlas): ReadonlyMap<string, readonly Choice[]> {
  const plain = (values: readonly string[]): readonly Choice[] =>
    values.map((value) => ({ value, label: value }))
  const places = [...atlas.places.values()].map(({ id, name }) => ({ value: id, label: name }))
  const categories = atlas.categories.map(({ id, label }) => ({ value: id, label }))
  const byRole: Partial<Record<FileRole, readonly (readonly [string, readonly Choice[]])[]>> = {
    events: [
      ['properties.category', categories],
      ['properties.place', places],
      ['properties.verification', plain(VERIFICATIONS)],
      ['properties.origin', plain(['seed', 'context'])],
    ],
    relocations: [
      ['properties.kind', plain(['leg', 'stay'])],
      ['properties.who', plain(WHO)],
      ['properties.place', places],
      ['properties.from', places],
      ['properties.to', places],
    ],
    places: [
      ['properties.precision', plain(PRECISIONS)],
      ['properties.kind', plain(['city', 'town', 'site'])],
      ['properties.within', places],
    ],
  }
  return new Map(byRole[role] ?? [])
}
