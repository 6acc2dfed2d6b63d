import type { ItemKind } from '../domain/edit/item-kind'
import { ownMember } from '../domain/json/json-value'
import { editForm } from './en/edit-form'
import { editSources } from './en/edit-sources'

/** Where a member stands: in a feature or a source, or in a file as a whole. */
export type LabelledKind = ItemKind | FileKind

/** A file as a whole; `collection`: one of features. */
export type FileKind = 'atlas' | 'collection' | 'lesson'

export function isFileKind(kind: LabelledKind): kind is FileKind {
  return kind === 'atlas' || kind === 'collection' || kind === 'lesson'
}

/** What the form calls a member of a feature (`relocation`: of a leg or a stay) or of a source; undefined where it does not show it by a name. */
export function formLabel(kind: LabelledKind | 'relocation', name: string): string | undefined {
  if (kind === 'source') return ownMember(editSources.fields, name) as string | undefined
  const { fields } = editForm
  const own = ownMember(fields, `${kind}.${name}`) ?? ownMember(fields, name)
  return (own as (typeof fields)[string] | undefined)?.label
}
