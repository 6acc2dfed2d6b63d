import type { Atlas } from '../../domain/atlas/atlas'
import type { FileRole } from '../../domain/check/file-roles'
import type { AddedItems } from '../../domain/edit/file-edits'
import { idsOf } from '../../domain/edit/ids-of'
import type { FeatureItemKind } from '../../domain/edit/item-kind'
import { type NewStop, newFeature } from '../../domain/edit/new-feature'
import type { EditMessages } from '../../i18n/use-edit-messages'
import type { EditSession } from './edit-session'

interface Added {
  readonly file: string
  readonly role: FileRole
  readonly kind: FeatureItemKind
  readonly stops: readonly NewStop[]
  /** What is new with it: the place that it is at. */
  readonly beside?: AddedItems | undefined
}

/** Adds a feature to begin with to a file, and chooses it. Returns whether it could. */
export function addFeature(session: EditSession, added: Added, atlas: Atlas, words: EditMessages): boolean {
  const { file, role, kind, stops, beside } = added
  const to = session.getState().editing.files.get(file)
  if (!to) return false
  // A line of anybody's file has no members that only legs of an atlas have.
  const feature = newFeature(
    { kind: role === 'other' ? role : kind, title: '', stops },
    atlas,
    idsOf(to.items.values),
  )
  const name = { kind: kind === 'leg' ? 'draw' : 'add', of: words.add.newTitle(kind) } as const
  return session.add(file, [feature], name, true, beside)
}
