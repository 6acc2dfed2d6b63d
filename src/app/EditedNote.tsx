import { useStore } from 'zustand'
import { usePagePartsMessages } from '../i18n/use-page-parts-messages'
import type { AtlasStore } from './atlas-store'
import { edited } from './edited'

const closeFiles = () => void import('./edit/edit-mode').then(({ editMode }) => editMode.closeFiles())

/** What the reader has to know who sees, outside the editor, something else than what is published. */
export function EditedNote({ store }: { readonly store: AtlasStore }) {
  const { edited: words } = usePagePartsMessages()
  const { shown, isHidden } = useStore(edited)
  const isEditing = useStore(store, ({ view }) => view.mode === 'edit')
  if (!shown || isEditing || (shown.of === 'dataset' && !shown.isChanged)) return null
  const edit = () => store.getState().setMode('edit')
  const isOwn = shown.of !== 'dataset'
  return (
    <div className="notices-edited">
      <p role="status">{isOwn ? words.own(shown.name) : isHidden ? words.hidden : words.changed}</p>
      <div className="notices-ways">
        <button type="button" className="button" onClick={edit}>
          {words.edit}
        </button>
        {isOwn ? (
          <button type="button" className="button" onClick={closeFiles}>
            {words.close}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => edited.setState({ isHidden: !isHidden })}>
            {isHidden ? words.show : words.hide}
          </button>
        )}
      </div>
    </div>
  )
}
