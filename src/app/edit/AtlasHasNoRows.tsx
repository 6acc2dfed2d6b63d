import { useStore } from 'zustand'
import { useEditMessages } from '../../i18n/use-edit-messages'
import type { EditSession } from './edit-session'
import { editing } from './editing-state'
import { useRoles } from './use-roles'

/** In place of a table, for the file of an atlas: where that is edited, and where there are rows. */
export function AtlasHasNoRows({ session }: { readonly session: EditSession }) {
  const { none } = useEditMessages()
  const roles = useRoles(useStore(session, (state) => state.editing))
  const events = [...roles].find(([, role]) => role === 'events')?.[0]
  return (
    <div className="edit-empty">
      <p>{none.noRows}</p>
      <div className="edit-line">
        <button type="button" className="button" onClick={() => editing.setState({ view: 'form' })}>
          {none.showForm}
        </button>
        {events !== undefined && (
          <button type="button" className="button" onClick={() => editing.setState({ file: events })}>
            {none.showEvents}
          </button>
        )}
      </div>
    </div>
  )
}
