import { leaveCollection } from './open-collection'
import type { OpenedCollection } from './opened-collection'

/** Has the editor open what is shown; the editor says where it cannot. */
export async function editCollection({ source }: OpenedCollection): Promise<void> {
  if (source instanceof URL) {
    const url = new URL(location.href)
    url.searchParams.set('mode', 'edit')
    location.assign(url)
    return
  }
  const { editMode } = await import('../edit/edit-mode')
  editMode.takeDropped({ files: [source], items: [] })
  leaveCollection({ mode: 'edit' })
}
