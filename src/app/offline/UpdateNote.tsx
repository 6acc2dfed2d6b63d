import { type MouseEvent, useState } from 'react'
import { useStore } from 'zustand'
import { usePagePartsMessages } from '../../i18n/use-page-parts-messages'
import type { AtlasStore } from '../atlas-store'
import { offline } from './offline-state'

/**
 * Says that a new version of the page is there, and lets the reader load it when it suits. A class that is taught a lesson
 * is told of it only when something cannot go on without.
 */
export function UpdateNote({ store }: { readonly store: AtlasStore }) {
  const { newVersion: words } = usePagePartsMessages()
  const { newVersion } = useStore(offline)
  const [later, setLater] = useState<typeof newVersion>()
  const isTaught = useStore(store, ({ view }) => view.mode === 'teach' && view.lesson !== undefined)
  const isShown = newVersion && newVersion !== later && (newVersion.isNeeded || !isTaught)
  const wait = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // What was pressed is gone: the row goes on.
    currentTarget.closest('section')?.focus()
    setLater(newVersion)
  }
  return (
    <div className="notices-update">
      <div role="status">{isShown && <p>{newVersion.isNeeded ? words.needed : words.ready}</p>}</div>
      {isShown && (
        <div className="notices-ways">
          <button type="button" className="button" onClick={newVersion.load}>
            {words.load}
          </button>
          <button type="button" className="button" onClick={wait}>
            {words.later}
          </button>
        </div>
      )}
    </div>
  )
}
