import { startTransition, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { type FileRole, fileRoles } from '../../domain/check/file-roles'
import { createEditedAtlas, type EditedParts } from '../../domain/edit/edited-atlas'
import type { EditedFile } from '../../domain/edit/edited-file'
import type { Editing } from '../../domain/edit/editing'
import { BROKEN, type ItemList, parse } from '../../domain/edit/item-list'
import { oncePerObject } from '../../domain/once-per-object'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { inSlices } from '../../ui/edit/in-slices'
import type { ShowEdited } from '../edit-props'
import type { EditSession } from './edit-session'

/** Per session, so that what is unchanged stays the very same while the page shows other parts. */
const readerOf = oncePerObject((_session: EditSession) => createEditedAtlas())

/** Events that the page draws: of more, each edit would hold it up for longer than one notices. */
export const MOST_SHOWN = 10_000

const shown = oncePerObject((list: readonly unknown[]) =>
  list.length > MOST_SHOWN ? list.slice(0, MOST_SHOWN) : list,
)

/** Items that can be read; the very list where all can. */
const readable = oncePerObject(({ values }: ItemList): readonly unknown[] =>
  values.includes(BROKEN) ? values.filter((value) => value !== BROKEN) : values,
)

const jsonOf = oncePerObject(({ text }: EditedFile): unknown => {
  const value = parse(text.replace(/^\uFEFF/, ''))
  return value === BROKEN ? undefined : value
})

const NOTHING: readonly unknown[] = []

interface EditedPage {
  readonly roles: ReadonlyMap<string, FileRole>
  /** How many events there are; the page shows the first `MOST_SHOWN`. */
  readonly events: number
}

/** Shows the files as they stand on the map and everywhere else in the page. */
export function useShowEdited(session: EditSession, onShow: ShowEdited): EditedPage {
  const words = useEditMessages()
  const now = useStore(session, (state) => state.editing)
  const editing = useRested(now)
  const roles = useRoles(editing)
  const parts = useMemo(() => partsOf(editing, roles), [editing, roles])
  useEffect(() => {
    const { kind, name } = session.opened.source
    const key = kind === 'dataset' ? undefined : session.id
    const texts = { title: name, untitled: words.untitled, category: words.oneCategory }
    return inSlices(readerOf(session)({ ...parts, events: shown(parts.events) }, texts), (atlas) =>
      startTransition(() => onShow({ key, atlas })),
    )
  }, [session, parts, words, onShow])
  return { roles, events: parts.events.length }
}

/** Items in all files from which on the page is drawn anew only once typing rests. */
const MANY = 2000
const REST = 400

/** Files with many items as they were when they last rested for a moment; others as they are. */
function useRested(editing: Editing): Editing {
  const [rested, setRested] = useState(editing)
  const isMany = [...editing.files.values()].reduce((sum, { items }) => sum + items.starts.length, 0) > MANY
  useEffect(() => {
    if (!isMany) return
    const timer = setTimeout(() => setRested(editing), REST)
    return () => clearTimeout(timer)
  }, [editing, isMany])
  return isMany ? rested : editing
}

function useRoles({ files }: Editing): ReadonlyMap<string, FileRole> {
  const roles = useMemo(() => fileRoles(files), [files])
  const key = JSON.stringify([...roles])
  return useMemo(() => new Map(JSON.parse(key) as [string, FileRole][]), [key])
}

function partsOf({ files }: Editing, roles: ReadonlyMap<string, FileRole>): EditedParts {
  const fileOf = (...wanted: FileRole[]) =>
    [...files.values()].find(({ name }) => wanted.includes(roles.get(name) ?? 'other'))
  const itemsOf = (...wanted: FileRole[]) => {
    const file = fileOf(...wanted)
    return file ? readable(file.items) : NOTHING
  }
  const atlas = fileOf('atlas')
  return {
    atlas: atlas && jsonOf(atlas),
    events: atlas ? itemsOf('events') : itemsOf('events', 'other'),
    relocations: itemsOf('relocations'),
    places: itemsOf('places'),
    sources: itemsOf('sources'),
  }
}
