import type { ComponentType } from 'react'
import type { FieldChoices } from '../../domain/fields/field-choices'
import { leaveCollection } from './open-collection'
import { collections, type OpenedCollection } from './opened-collection'

/**
 * Has the editor open what is shown, with what was chosen of it; the editor says where it cannot. Until there is something to edit,
 * the page shows what it does.
 *
 * @returns what asks meanwhile what becomes of a file of another form
 */
export async function editCollection(
  opened: OpenedCollection,
  choices: FieldChoices,
): Promise<ComponentType> {
  const { source, named } = opened
  const isAddress = source instanceof URL
  const { editMode } = await import('../edit/edit-mode')
  const leave = () => {
    if (collections.getState().opened === opened)
      leaveCollection({ mode: 'edit' }, isAddress ? named : undefined)
  }
  const stopWatching = collections.subscribe((state) => {
    if (state.opened === opened) return
    stopWatching()
    editMode.giveUpOpening(leave)
  })
  if (!editMode.openLookedAt(isAddress ? named.value : source, choices, leave)) {
    if (isAddress) {
      const url = new URL(location.href)
      url.searchParams.set('mode', 'edit')
      location.assign(url)
    } else {
      editMode.takeDropped({ files: [source], items: [], choices })
      leave()
    }
  }
  return editMode.ForeignQuestion
}
