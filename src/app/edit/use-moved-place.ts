import { useMemo } from 'react'
import { useStore } from 'zustand'
import { asEarthPosition } from '../../domain/atlas/position'
import type { FileRole } from '../../domain/check/file-roles'
import { sourceLeftAsWas } from '../../domain/edit/changed-sources'
import { itemValue } from '../../domain/edit/edited-file'
import { itemTitle } from '../../domain/edit/item-title'
import { leftBehind } from '../../domain/edit/left-behind'
import { memberChanges } from '../../domain/edit/member-changes'
import { asObject } from '../../domain/json/json-value'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import type { MovedPlace } from '../../ui/edit-form/form-props'
import type { EditSession } from './edit-session'
import { geometryOf, openedItem } from './opened-geometry'

/** Where the place that is chosen was as it was opened, and what it leaves behind; undefined where no place is chosen. */
export function useMovedPlace(
  session: EditSession,
  roles: ReadonlyMap<string, FileRole>,
): MovedPlace | undefined {
  const { moved } = useEditFormMessages().position
  const editing = useStore(session, (state) => state.editing)
  const selected = useStore(session, (state) => state.selected)
  return useMemo(() => {
    if (!selected || roles.get(selected.file) !== 'places') return undefined
    const { file, index } = selected
    const open = editing.files.get(file)
    const place = open && itemValue(open, index)
    const among = [...roles].filter(([, role]) => role === 'events' || role === 'relocations')
    const left = leftBehind(
      editing,
      file,
      index,
      among.map(([name]) => name),
    )
    const count = left ? left.events + left.stays + left.stops : 0
    const opened = openedItem(editing, file, place)
    return {
      source: opened === undefined ? undefined : sourceLeftAsWas(place, memberChanges(opened, place)),
      id: asObject(place).id,
      from: asEarthPosition(geometryOf(opened)?.coordinates),
      left: left && {
        text: moved.left(left),
        label: moved.along(count),
        apply: () => void session.set(left.sets, { kind: 'move', of: itemTitle(place), count }),
      },
    }
  }, [session, editing, selected, roles, moved])
}
