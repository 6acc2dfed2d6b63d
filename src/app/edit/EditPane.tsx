import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useEditMessages } from '../../i18n/use-edit-messages'
import type { EditProps } from '../edit-props'
import { EditScreen } from './EditScreen'
import { EditStart } from './EditStart'
import { editing } from './editing-state'
import { openAtStart } from './open-at-start'
import { closeFiles } from './open-document'
import '../../ui/edit/edit.css'

/** Editing: what can be opened, or what is edited. */
export function EditPane(props: EditProps) {
  const words = useEditMessages()
  const session = useStore(editing, (state) => state.session)
  const isSought = useStore(editing, (state) => state.isSought)
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isSought) void openAtStart()
  }, [isSought])
  const id = session?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pressed is gone when something has been opened or closed.
  useEffect(() => {
    if (!editing.getState().isSought && document.activeElement === document.body)
      pane.current?.focus({ preventScroll: true })
  }, [id])
  const close = () => {
    void closeFiles()
  }
  return (
    <section ref={pane} className="edit-pane" id="edit" tabIndex={-1} aria-label={words.region}>
      {session ? (
        <EditScreen key={session.id} {...props} session={session} onClose={close} />
      ) : (
        !isSought && <EditStart dataset={props.dataset} title={props.atlas.title} locale={props.locale} />
      )}
    </section>
  )
}
