import type { Position } from '../../domain/atlas/atlas'
import { legPath } from '../../domain/journey/leg-path'
import type { KnownPlace } from '../../domain/map-edit/known-place'
import { copyShift, joinedPoints, type Stop } from '../../domain/map-edit/stops'
import type { Point } from '../../domain/marks/mercator'
import { EditDrawing, EditLine, EditRing } from './EditDrawing'
import { positionsOf } from './edited-stops'
import { KnownPlaces } from './KnownPlaces'
import type { EditedGeometry } from './map-editing'
import { drawnAt } from './map-points'
import type { EditGround } from './use-edit-ground'
import type { EditFrame } from './use-map-frame'
import type { Move } from './use-mover'

interface FeatureLinesProps {
  readonly ground: EditGround
  readonly frame: EditFrame
  /** As they stand, that which is being moved included. */
  readonly stops: readonly Stop[]
  readonly opened: EditedGeometry | undefined
  readonly move: Move | undefined
  readonly places: readonly KnownPlace[]
}

/** The course of a line, how it was in the opened file, and of what is moved where it was. */
export function FeatureLines({ ground, frame, stops, opened, move, places }: FeatureLinesProps) {
  const positions = stops.map(({ position }) => position)
  const openedPositions = opened ? positionsOf(opened) : positions
  const isOther = JSON.stringify(openedPositions) !== JSON.stringify(positions)
  const { centre } = frame.now
  const drawing = { map: ground.map, frame }
  const openedCourse = nearPoints(courseOf(openedPositions), centre)
  return (
    <>
      <EditDrawing pane={ground.below} frame={frame}>
        {isOther && <EditLine {...drawing} points={openedCourse} kind="before" />}
        <EditLine {...drawing} points={nearPoints(courseOf(positions), centre)} kind="course" />
        {move?.before && <EditLine {...drawing} points={[move.from, drawnAt(move)]} kind="leader" />}
        {move && <KnownPlaces {...drawing} places={places} />}
      </EditDrawing>
      <EditDrawing pane={ground.pane} frame={frame}>
        {isOther &&
          nearPoints(joinedPoints(openedPositions), centre).map((point) => (
            <EditRing key={`${point.x} ${point.y}`} frame={frame} point={point} kind="before" />
          ))}
        {move?.before && <EditRing frame={frame} point={move.from} kind="before" />}
        {move?.place && <EditRing frame={frame} point={drawnAt(move)} kind="snapped" />}
      </EditDrawing>
    </>
  )
}

/** The great circle through positions, drawn as that of a leg. */
export function courseOf(positions: readonly Position[]): readonly Point[] {
  return positions.length > 1 ? legPath({ positions }).points : joinedPoints(positions)
}

/** The points on the copy of the world that is nearest to one. */
export function nearPoints(points: readonly Point[], near: Point): readonly Point[] {
  const shift = copyShift(points, near)
  return shift === 0 ? points : points.map(({ x, y }) => ({ x: x + shift, y }))
}
