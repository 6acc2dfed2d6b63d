import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Atlas } from '../../domain/atlas/atlas'
import { type FileRole, itemKind } from '../../domain/check/file-roles'
import { doneBeforeTyping } from '../../domain/edit/before-typing'
import { itemPath, itemValue } from '../../domain/edit/edited-file'
import { itemTitle } from '../../domain/edit/item-title'
import {
  legStopSets,
  legStops,
  type MemberSet,
  placedStops,
  withPlacedStops,
} from '../../domain/edit/leg-stops'
import { present, record, undo as takeBack } from '../../domain/history/history'
import { asArray, asObject, asText, textsOf } from '../../domain/json/json-value'
import { sameJson } from '../../domain/json/same-json'
import type { Stop } from '../../domain/map-edit/stops'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { MapEditor } from '../../map/edit/MapEditor'
import type { AskedPosition } from '../../ui/edit-form/point-on-map'
import type { EditProps } from '../edit-props'
import { addFeature } from './add-feature'
import type { EditSession } from './edit-session'
import { geometryOf, openedGeometry } from './opened-geometry'
import type { PlacingTool } from './placing-tool'
import { useMovedPlace } from './use-moved-place'

interface EditOnMapProps
  extends Pick<EditProps, 'atlas' | 'mapHandle' | 'insets' | 'reducedMotion' | 'theme' | 'locale'> {
  readonly session: EditSession
  readonly roles: ReadonlyMap<string, FileRole>
  readonly file: string
  /** What is being set on the map; undefined: what is chosen has handles. */
  readonly tool: PlacingTool | undefined
  onTool(tool: PlacingTool): void
  /** What a form asks for, before anything else is set. */
  readonly asked: AskedPosition | undefined
  /** It is answered, or given up. */
  onAnswered(asked: AskedPosition): void
  /** What was to be set is set, or given up. */
  onDone(tool: PlacingTool, isAdded: boolean): void
}

/** What is edited on the map of the page: the point or line of the chosen feature, or a new one. */
export function EditOnMap({
  session,
  roles,
  file: name,
  tool,
  onTool,
  onDone,
  asked,
  onAnswered,
  atlas,
  mapHandle,
  ...page
}: EditOnMapProps) {
  const words = useEditMessages()
  const selected = useStore(session, (state) => state.selected)
  const editing = useStore(session, (state) => state.editing)
  const isElsewhere = useStore(session, (state) => state.isElsewhere)
  const moved = useMovedPlace(session, roles)
  const places = useMemo(() => placesOf(atlas.places), [atlas.places])
  const file = editing.files.get(name)
  const item = file && selected?.file === name ? itemValue(file, selected.index) : undefined
  const kind = itemKind(roles.get(name) ?? 'other', item)
  const rows = kind === 'leg' ? legStops(item) : []
  const placed = placedStops(rows)
  const geometry = isElsewhere
    ? undefined
    : placed.length > 0 && placed.length < rows.length
      ? { type: 'LineString' as const, coordinates: placed.map(({ coordinates }) => coordinates as number[]) }
      : geometryOf(item)

  const add = (to: PlacingTool, stops: readonly Stop[]) => {
    const role = roles.get(to.file) ?? 'other'
    const isAdded = addFeature(session, { file: to.file, role, kind: to.kind, stops }, atlas, words)
    if (isAdded) onDone(to, true)
    return isAdded
  }

  const set = (sets: readonly MemberSet[], run: string | undefined) => {
    if (!file || !selected) return false
    const path = itemPath(file, selected.index)
    return session.set(
      sets.map((each) => ({ file: name, path: [...path, ...each.path], value: each.value })),
      { kind: kind === 'leg' ? 'draw' : 'move', of: itemTitle(item) },
      // However long one rests between its steps, it is one move.
      run === undefined ? undefined : { field: run, time: 0 },
    )
  }

  const properties = asObject(asObject(item).properties)
  const hasPlace = kind === 'event' || kind === 'stay'
  const stops =
    kind === 'leg'
      ? placed.map(({ stop }) => asText(stop))
      : hasPlace
        ? [...textsOf([properties.place])].map(([id]) => id)
        : undefined
  const before = openedGeometry(editing, name, item)
  return (
    <MapEditor
      {...page}
      map={mapHandle}
      places={places}
      adds={asked ? 'place' : tool?.kind}
      tool={tool?.kind === 'leg' && !asked ? 'draw-leg' : tool || asked ? 'add-point' : 'select'}
      selected={
        geometry && selected
          ? {
              key: `${name} ${selected.index}`,
              title: itemTitle(item) || words.untitled,
              geometry,
              ...(stops && { stops }),
              ...(before && !sameJson(before, geometry) && { opened: before }),
              left: moved?.left,
            }
          : undefined
      }
      onMove={(position, place, run) =>
        set(
          [
            {
              path: ['geometry', 'coordinates'],
              value: [...position, ...asArray(geometry?.coordinates).slice(2)],
            },
            ...(hasPlace && place !== stops?.[0] ? [{ path: ['properties', 'place'], value: place }] : []),
          ],
          run,
        )
      }
      onAdd={(position, place) => {
        asked?.take(position)
        if (asked) onAnswered(asked)
        else if (tool) add(tool, [{ position, place }])
      }}
      onLine={(line, run) => {
        if (tool) return add(tool, line)
        const coordinates = line.map(({ position }) => position)
        if (kind !== 'leg') return set([{ path: ['geometry', 'coordinates'], value: coordinates }], run)
        const now = line.map(({ position, place }) => ({ stop: place, coordinates: position }))
        return set(legStopSets(item, withPlacedStops(rows, now)), run)
      }}
      onPutBack={(run) => session.goTo(doneBeforeTyping(session.getState().editing, run))}
      drawn={tool ? present(tool.drawn) : []}
      onDrawn={(line) => tool && onTool({ ...tool, drawn: record(tool.drawn, line, editing.done) })}
      onTakeBack={() => tool && onTool({ ...tool, drawn: takeBack(tool.drawn) })}
      onCancel={() => {
        if (asked) onAnswered(asked)
        else if (tool) onDone(tool, false)
      }}
    />
  )
}

function placesOf(places: Atlas['places']) {
  return [...places.values()].map(({ id, name, position, within }) => ({ id, name, position, within }))
}
