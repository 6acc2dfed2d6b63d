import { useEffect, useEffectEvent, useRef } from 'react'
import { useStore } from 'zustand'
import type { FileRole } from '../../domain/check/file-roles'
import { itemValue } from '../../domain/edit/edited-file'
import { itemId } from '../../domain/edit/item-id'
import { asObject } from '../../domain/json/json-value'
import type { AtlasStore } from '../atlas-store'
import { inSameEntry } from '../url-sync'
import type { EditSession, EditState } from './edit-session'
import { onceThere } from './take-typed'

/** Ids of events that were closed for Teach. */
const left = new WeakMap<EditSession, string>()

/**
 * Keeps what is chosen in the editor and what is open on map and axis one: a mark that is pressed chooses its event, and the
 * event that is chosen is the open one, also once it has another id; where Back closes it, none is chosen. `onFile` is told of
 * the file of what was chosen on the map.
 */
export function useFollowView(
  session: EditSession,
  store: AtlasStore,
  roles: ReadonlyMap<string, FileRole>,
  onFile: (name: string) => void,
): void {
  const event = useStore(store, (state) => state.view.event)
  const panel = useStore(store, (state) => state.view.panel)
  const key = useStore(session, ({ selected }) => selected && `${selected.file} ${selected.index}`)
  const part = panel && 'id' in panel ? panel.id : undefined

  const choose = useEffectEvent((id: string | undefined, ...of: readonly FileRole[]) => {
    if (id === idOfSelected()) return
    const { editing, selected } = session.getState()
    if (id === undefined) {
      if (selected && of.includes(roles.get(selected.file) ?? 'other')) session.select(undefined)
      return
    }
    const { files } = editing
    for (const [name, role] of roles) {
      const file = of.includes(role) ? files.get(name) : undefined
      const index = file?.items.values.findIndex((value) => itemId(asObject(value).id) === id) ?? -1
      if (index < 0) continue
      onFile(name)
      session.select({ file: name, index })
      return
    }
  })
  const idOfSelected = () => idOf(session.getState())
  const shown = useRef<string>(undefined)
  const show = useEffectEvent((chosen: string | undefined) => {
    const { selected } = session.getState()
    const isFirst = shown.current === undefined
    shown.current = chosen ?? ''
    // What the address names is chosen first.
    if (isFirst && !selected) return
    const { view, openEvent } = store.getState()
    const role = selected && roles.get(selected.file)
    const id = role === 'events' || role === 'other' ? idOfSelected() : undefined
    if (view.event !== id) openEvent(id)
  })

  /** The card of what is edited is not shown here, and would cover the lessons: it is open again once editing goes on. */
  const leave = useEffectEvent(() => {
    const { view, openEvent } = store.getState()
    if (view.mode !== 'teach' || view.event === undefined || view.event !== idOfSelected()) return
    left.set(session, view.event)
    openEvent(undefined)
  })
  const comeBack = useEffectEvent(() => {
    const { view, openEvent } = store.getState()
    const id = left.get(session)
    left.delete(session)
    if (id !== undefined && view.event === undefined && id === idOfSelected()) openEvent(id)
  })

  useEffect(() => {
    comeBack()
    return () => leave()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it is another; what comes back has been opened by now.
  useEffect(() => choose(store.getState().view.event, 'events', 'other'), [event])
  useEffect(() => {
    // Choosing a stay opens nothing: where nothing is open it stays chosen.
    if (part !== undefined) choose(part, 'relocations', 'places')
  }, [part])
  useEffect(() => show(key), [key])
  useEffect(() => {
    let last = idOf(session.getState())
    return session.subscribe((now, before) => {
      const id = idOf(now)
      // By an edit, another place in the list is of the same item still.
      const isSame = now.editing !== before.editing && now.selected && before.selected
      if (isSame && last !== undefined && id !== undefined && id !== last) followRename(store, last, id)
      // While it is typed there may be none.
      if (!isSame || id !== undefined) last = id
    })
  }, [session, store])
}

/** The id of what is chosen; undefined where it has none. */
function idOf({ editing, selected }: EditState): string | undefined {
  const file = selected && editing.files.get(selected.file)
  return itemId(asObject(file && itemValue(file, selected.index)).id) || undefined
}

/** Keeps an event open that has another id from now on. */
function followRename(store: AtlasStore, from: string, to: string): void {
  onceThere(() => {
    const { view, openEvent } = store.getState()
    if (view.event === from) inSameEntry(() => openEvent(to))
  })
}
