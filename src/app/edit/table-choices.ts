import { allNames } from '../../domain/atlas/all-names'
import type { Atlas } from '../../domain/atlas/atlas'
import type { FileRole } from '../../domain/check/file-roles'
import type { Choice } from '../../domain/search/find-choices'
import { verificationsOf } from '../../domain/standing/verifications-of'
import { editForm } from '../../i18n/en/edit-form'

/** What can stand in the columns of a file's table that have a list of values, by the path of the column. */
export function tableChoices(role: FileRole, atlas: Atlas): ReadonlyMap<string, readonly Choice[]> {
  const worded = (of: keyof typeof editForm.choices): readonly Choice[] =>
    Object.entries(editForm.choices[of]).map(([id, { label }]) => ({ id, label }))
  const places = [...atlas.places.values()].map((place) => ({
    id: place.id,
    label: place.name,
    names: allNames(place),
  }))
  const categories = atlas.categories.map(({ id, label }) => ({ id, label }))
  const byRole: Partial<Record<FileRole, readonly (readonly [string, readonly Choice[]])[]>> = {
    events: [
      ['properties.category', categories],
      ['properties.place', places],
      [
        'properties.verification',
        verificationsOf(atlas).map((id) => ({ id, label: editForm.choices.verification[id].label })),
      ],
      ['properties.origin', worded('origin')],
    ],
    relocations: [
      ['properties.kind', worded('relocation')],
      ['properties.who', worded('who')],
      ['properties.place', places],
      ['properties.from', places],
      ['properties.to', places],
    ],
    places: [
      ['properties.precision', worded('precision')],
      ['properties.kind', worded('placeKind')],
      ['properties.within', places],
    ],
  }
  return new Map(byRole[role] ?? [])
}
