import { useEffect, useEffectEvent, useRef } from 'react'
import { useStore } from 'zustand'
import { useEditMessages } from '../../i18n/use-edit-messages'
import type { EditProps } from '../edit-props'
import { openDropped } from './dropped'
import { EditScreen } from './EditScreen'
import { EditStart } from './EditStart'
import { editing } from './editing-state'
import { isLostOnClosing } from './follow-missed'
import { MapLimits } from './MapLimits'
import { openAtStart } from './open-at-start'
import { closeFiles, openDataset } from './open-document'
import { isDrawn } from './show-edited'
import '../../ui/edit/edit-layout.css'
import '../../ui/edit/edit.css'
import '../../ui/edit/edit-menu.css'
import '../../ui/edit/edit-files.css'
import '../../ui/edit/edit-narrow.css'
import '../../ui/edit/edit-print.css'

/** Editing: what can be opened, or what is edited. */
export function EditPane(props: EditProps) {
  const words = useEditMessages()
  const opened = useStore(editing, (state) => state.session)
  // What is typed before the page begins anew with what was opened would be lost then.
  const session = opened && isDrawn(opened, props.atlas) ? opened : undefined
  const isSought = useStore(editing, (state) => state.isSought)
  const pane = useRef<HTMLElement>(null)
  /** Where nothing else is: the atlas of the event or stay that is open, to be corrected. */
  const openShown = useEffectEvent(async (isStart: boolean) => {
    const { session, fault, dropped, isOpening } = editing.getState()
    const { view, openEvent } = props.store.getState()
    const { event, panel } = view
    if (session || fault || dropped || isOpening) return
    const isThere = props.atlas.events.some((each) => each.id === event)
    if (panel?.kind === 'stay' || isThere) await openDataset(props.dataset, props.atlas.title)
    else if (event !== undefined && isStart) {
      openEvent(undefined)
      editing.setState({ fault: { kind: 'nowhere', name: event } })
    }
  })
  useEffect(() => {
    const { isSought } = editing.getState()
    void (isSought ? openAtStart() : Promise.resolve()).then(() => openShown(isSought))
  }, [])
  const dropped = useStore(editing, (state) => state.dropped)
  useEffect(() => {
    if (dropped && !isSought && !opened) void openDropped()
  }, [dropped, isSought, opened])
  const key = session?.key
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pressed is gone when something has been opened or closed.
  useEffect(() => {
    if (!editing.getState().isSought && document.activeElement === document.body)
      pane.current?.focus({ preventScroll: true })
  }, [key])
  const tryClose = async () => {
    await session?.flush()
    if (session && isLostOnClosing(session)) editing.setState({ isLeaving: true })
    else void closeFiles()
  }
  return (
    <>
      <section ref={pane} className="edit-pane" id="edit" tabIndex={-1} aria-label={words.region}>
        {session ? (
          <EditScreen key={session.key} {...props} session={session} onClose={() => void tryClose()} />
        ) : (
          !isSought && (
            <EditStart
              dataset={props.dataset}
              title={props.atlas.title}
              locale={props.locale}
              isDrawing={opened !== undefined}
            />
          )
        )}
      </section>
      {session && <MapLimits {...props} session={session} />}
    </>
  )
}
