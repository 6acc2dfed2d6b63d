import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { DATA_KEY } from '../../domain/view/view-keys'
import { useEditMessages } from '../../i18n/use-edit-messages'
import type { EditProps } from '../edit-props'
import { EditScreen } from './EditScreen'
import { EditStart } from './EditStart'
import { editing } from './editing-state'
import { closeFiles, openAddress, reopen } from './open-document'
import '../../ui/edit/edit.css'

/** Opens what was edited in this tab before, or what the address names. */
async function find(): Promise<void> {
  const address = new URLSearchParams(location.search).get(DATA_KEY)
  if (!(await reopen()) && address) await openAddress(address)
}

/** Editing: what can be opened, or what is edited. */
export function EditPane(props: EditProps) {
  const words = useEditMessages()
  const session = useStore(editing, (state) => state.session)
  const isSought = useStore(editing, (state) => state.isSought)
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isSought) void find().finally(() => editing.setState({ isSought: false }))
  }, [isSought])
  const id = session?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pressed is gone when something has been opened or closed.
  useEffect(() => {
    if (!editing.getState().isSought && document.activeElement === document.body)
      pane.current?.focus({ preventScroll: true })
  }, [id])
  const close = () => {
    props.onShow(undefined)
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
