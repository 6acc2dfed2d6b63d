import type { Position } from '../../domain/atlas/atlas'
import type { MemberSet } from '../../domain/edit/leg-stops'
import { asArray, asObject, type JsonObject } from '../../domain/json/json-value'

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
