import { type MouseEvent, useState } from 'react'
import { useStore } from 'zustand'
import { usePagePartsMessages } from '../i18n/use-page-parts-messages'
import type { AtlasStore } from './atlas-store'
import { collections } from './collection/opened-collection'
import { edited } from './edited'

const editMode = () => import('./edit/edit-mode').then(({ editMode }) => editMode)
const follow = (href: string) => void editMode().then((mode) => mode.followMissed(href))

/** What was pressed is gone: the row goes on. */
function stay({ currentTarget }: MouseEvent<HTMLElement>) {
  currentTarget.closest('section')?.focus()
  edited.setState({ missed: undefined })
}

/**
 * What the reader has to know who sees something else than what is published, or than a link leads to. The editor itself
 * tells what is edited. Where there is little room it is one line, which unfolds.
 */
export function EditedNote({ store }: { readonly store: AtlasStore }) {
  const { edited: words } = usePagePartsMessages()
  const { shown, isHidden, missed } = useStore(edited)
  const [isUnfolded, setUnfolded] = useState(false)
  const isEditing = useStore(store, ({ view }) => view.mode === 'edit')
  const isOtherShown = useStore(collections, ({ opened }) => opened !== undefined)
  if (isOtherShown) return null
  if (shown && missed && shown.key === missed.key) {
    const { to, href } = missed
    return (
      <div className="notices-edited">
        <p role="status">{words.missed(to, shown.name)}</p>
        <div className="notices-ways">
          <button type="button" className="button" onClick={() => follow(href)}>
            {words.follow}
          </button>
          <button type="button" className="button" onClick={stay}>
            {words.stay}
          </button>
        </div>
      </div>
    )
  }
  if (!shown || isEditing || (shown.of === 'dataset' && !shown.isChanged)) return null
  const edit = () => store.getState().setMode('edit')
  const close = () => void editMode().then((mode) => mode.closeForAtlas(edit))
  const isOwn = shown.of !== 'dataset'
  return (
    <div className="notices-edited" data-fold={isUnfolded ? 'open' : 'folded'}>
      <p role="status">{isOwn ? words.own(shown.name) : isHidden ? words.hidden : words.changed}</p>
      <button
        type="button"
        className="text-button notices-fold"
        aria-expanded={isUnfolded}
        onClick={() => setUnfolded(!isUnfolded)}
      >
        {isUnfolded ? words.less : words.more}
      </button>
      <div className="notices-ways">
        <button type="button" className="button" onClick={edit}>
          {words.edit}
        </button>
        {isOwn ? (
          <button type="button" className="button" onClick={close}>
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
