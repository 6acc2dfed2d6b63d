import type { Editing } from '../../domain/edit/editing'
import { asObject, isJsonObject } from '../../domain/json/json-value'
import type { EditedGeometry } from '../../map/edit/map-editing'

/** The geometry of an item, where it is a point or line that can be drawn. */
export function geometryOf(item: unknown): EditedGeometry | undefined {
  const geometry = asObject(item).geometry
  if (!isJsonObject(geometry)) return undefined
  const { type, coordinates } = geometry
  const isPosition = (value: unknown): boolean =>
    Array.isArray(value) &&
    value.length >= 2 &&
    value.every((each) => typeof each === 'number' && Number.isFinite(each)) &&
    Math.abs(value[1]) <= 90
  const isRight =
    type === 'Point'
      ? isPosition(coordinates)
      : type === 'LineString' &&
        Array.isArray(coordinates) &&
        coordinates.length >= 2 &&
        coordinates.every(isPosition)
  return isRight ? (geometry as unknown as EditedGeometry) : undefined
}

/** The geometry that an item of a file had as that was opened. */
export function openedGeometry(editing: Editing, name: string, item: unknown): EditedGeometry | undefined {
  return geometryOf(openedItem(editing, name, item))
}

/** An item of a file as that was opened; undefined of one that is new. */
export function openedItem(editing: Editing, name: string, item: unknown): unknown {
  const { id } = asObject(item)
  return id === undefined
    ? undefined
    : editing.opened.get(name)?.items.values.find((value) => asObject(value).id === id)
}
