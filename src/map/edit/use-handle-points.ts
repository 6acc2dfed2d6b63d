import { useMemo } from 'react'
import {
  copyShift,
  joinedPoints,
  midwayPoints,
  type Stop,
  type StopHandle,
} from '../../domain/map-edit/stops'
import type { Point } from '../../domain/marks/mercator'

export interface HandlePoint {
  readonly handle: StopHandle
  /** Pixels of the world at zoom 0. */
  readonly point: Point
}

/** Where handles stand, in the order of the line, on the copy of the world that is nearest to a point. */
export function useHandlePoints(stops: readonly Stop[], near: Point): readonly HandlePoint[] {
  const key = JSON.stringify(stops.map(({ position }) => position))
  const points = useMemo(() => {
    const positions = JSON.parse(key) as Stop['position'][]
    const midways = midwayPoints(positions)
    return joinedPoints(positions).flatMap((point, index): readonly HandlePoint[] => {
      const midway = midways[index]
      const stop: HandlePoint = { handle: { kind: 'stop', index }, point }
      return midway ? [stop, { handle: { kind: 'midway', index }, point: midway }] : [stop]
    })
  }, [key])
  const shift = copyShift(
    points.map(({ point }) => point),
    near,
  )
  return points.map(({ handle, point: { x, y } }) => ({ handle, point: { x: x + shift, y } }))
}
