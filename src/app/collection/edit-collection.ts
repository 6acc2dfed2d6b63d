import type { FieldChoices } from '../../domain/fields/field-choices'
import { leaveCollection } from './open-collection'
import type { OpenedCollection } from './opened-collection'

/** Has the editor open what is shown, with what was chosen of it; the editor says where it cannot. */
export async function editCollection(
  { source }: OpenedCollection,
  choices: FieldChoices = {},
): Promise<void> {
  if (source instanceof URL) {
    const url = new URL(location.href)
    url.searchParams.set('mode', 'edit')
    location.assign(url)
    return
  }
  const { editMode } = await import('../edit/edit-mode')
  editMode.takeDropped({ files: [source], items: [], choices })
  leaveCollection({ mode: 'edit' })
}
