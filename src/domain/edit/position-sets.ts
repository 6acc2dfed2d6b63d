import type { Position } from '../atlas/atlas'
import { asArray, asObject, type JsonObject } from '../json/json-value'
import type { MemberSet } from './leg-stops'

/** What moves the point of a feature: only the coordinate that changes, so that the other keeps its digits; altitude stays. */
export function positionSets(feature: JsonObject, position: Position): MemberSet[] {
  const geometry = asObject(feature.geometry)
  const coordinates = asArray(geometry.coordinates)
  const isPoint = geometry.type === 'Point' && coordinates.length >= 2
  if (!isPoint || coordinates.some((each) => typeof each !== 'number')) {
    return [{ path: ['geometry'], value: { ...geometry, type: 'Point', coordinates: [...position] } }]
  }
  return position.flatMap((value, index) =>
    value === coordinates[index] ? [] : [{ path: ['geometry', 'coordinates', index], value }],
  )
}
