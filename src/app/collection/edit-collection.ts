import { collections, type OpenedCollection } from './opened-collection'

/** Has the editor open what is shown; the editor says where it cannot. */
export async function editCollection({ source }: OpenedCollection): Promise<void> {
  const url = new URL(location.href)
  url.searchParams.set('mode', 'edit')
  if (source instanceof URL) {
    location.assign(url)
    return
  }
  const { editMode } = await import('../edit/edit-mode')
  editMode.takeDropped({ files: [source], items: [] })
  history.pushState(null, '', url)
  collections.setState({ opened: undefined })
}
