import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useEditMessages } from '../../i18n/use-edit-messages'
import type { EditProps } from '../EditPart'
import { EditScreen } from './EditScreen'
import { EditStart } from './EditStart'
import { editing } from './editing-state'
import { closeFiles, reopen } from './open-document'
import '../../ui/edit/edit.css'

/** Editing: what can be opened, or what is edited. */
export function EditPane(props: EditProps) {
  const words = useEditMessages()
  const session = useStore(editing, (state) => state.session)
  const [isSought, setSought] = useState(session === undefined)
  useEffect(() => {
    if (isSought) void reopen().finally(() => setSought(false))
  }, [isSought])
  const close = () => {
    props.onShow(undefined)
    void closeFiles()
  }
  return (
    <section className="edit-pane" id="edit" tabIndex={-1} aria-label={words.region}>
      {session ? (
        <EditScreen key={session.id} {...props} session={session} onClose={close} />
      ) : (
        !isSought && <EditStart dataset={props.dataset} title={props.atlas.title} locale={props.locale} />
      )}
    </section>
  )
}
