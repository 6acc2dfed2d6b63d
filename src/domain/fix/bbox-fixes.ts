import { asEarthPosition } from '../atlas/position'
import { asObject } from '../json/json-value'
import { type Fixer, fixed, setIn, valueAt } from './fault'

/** A box is measured anew, or goes: it can always be worked out again. */
export const mendBbox: Fixer = (fault) => {
  const { path } = fault.problem
  if (path.at(-1) !== 'bbox') return []
  const box = boxOf(valueAt(fault, path.slice(0, -1)))
  return [
    ...(box ? fixed(fault, 'measure-bbox', false, setIn(fault, path, box)) : []),
    ...fixed(fault, 'remove-bbox', false, setIn(fault, path, undefined)),
  ]
}

/** West, south, east, north of all positions within an object. */
function boxOf(object: unknown): readonly number[] | undefined {
  const box = [180, 90, -180, -90] as [number, number, number, number]
  const pending: unknown[] = [object]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const position = asEarthPosition(next)
    if (position !== undefined) {
      const [lon, lat] = position
      box[0] = Math.min(box[0], lon)
      box[1] = Math.min(box[1], lat)
      box[2] = Math.max(box[2], lon)
      box[3] = Math.max(box[3], lat)
    } else if (Array.isArray(next)) for (const item of next) pending.push(item)
    else {
      const { features, geometry, geometries, coordinates } = asObject(next)
      pending.push(...[features, geometry, geometries, coordinates].filter((part) => part !== undefined))
    }
  }
  return box[0] <= box[2] ? box : undefined
}
