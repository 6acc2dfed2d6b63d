import { useEffect, useEffectEvent, useRef } from 'react'
import { joinedPoints, type Stop } from '../../domain/map-edit/stops'
import { frameOf } from '../overlay/map-frame'
import { nearPoints } from './FeatureLines'
import { keepInView } from './keep-in-view'
import type { EditPartProps } from './map-editing'
import { containerPoint } from './map-points'

/** Milliseconds for which a position rests until the map follows it: one that is typed goes through others. */
const REST = 300

/** Moves the map to stops that were set elsewhere in the page, where they are out of sight; not while one is moved on the map. */
export function useFollowChange(
  stops: readonly Stop[],
  isMoving: boolean,
  { ground: { map }, insets, reducedMotion }: EditPartProps,
): void {
  const positions = stops.map(({ position }) => position)
  const key = JSON.stringify(positions)
  const shown = useRef(key)
  const follow = useEffectEvent(() => {
    const before = new Set((JSON.parse(shown.current) as unknown[]).map((each) => JSON.stringify(each)))
    shown.current = key
    if (isMoving) return
    const { centre } = frameOf(map)
    const points = nearPoints(joinedPoints(positions), centre)
    const changed = points.filter((_, index) => !before.has(JSON.stringify(positions[index])))
    const size = map.getSize()
    const isHidden = changed.some((point) => {
      const { x, y } = containerPoint(map, point)
      const isAcross = x >= insets.left && x <= size.x - insets.right
      return !(isAcross && y >= insets.top && y <= size.y - insets.bottom)
    })
    if (isHidden) keepInView(map, { insets, reducedMotion }, ...changed)
  })
  useEffect(() => {
    if (key === shown.current) return
    const timer = setTimeout(() => follow(), REST)
    return () => clearTimeout(timer)
  }, [key])
}
