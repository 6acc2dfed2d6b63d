import { createPortal } from 'react-dom'
import type { Position } from '../../domain/atlas/atlas'
import { legPath } from '../../domain/journey/leg-path'
import { FEWEST_STOPS, joinedPoints, type Stop } from '../../domain/map-edit/stops'
import { nearestCopy, project } from '../../domain/marks/mercator'
import { formatLength } from '../../i18n/format-offset'
import { useMapEditMessages } from '../../i18n/use-map-edit-messages'
import { Crosshair } from './Crosshair'
import { EditBar } from './EditBar'
import { EditDrawing, EditLine, EditRing } from './EditDrawing'
import { courseOf, nearPoints } from './FeatureLines'
import { KnownPlaces } from './KnownPlaces'
import type { EditPartProps, MapTool } from './map-editing'
import { type Aimed, containerPoint, drawnAt, SNAP, stopOf } from './map-points'
import { Readout } from './Readout'
import { useAim } from './use-aim'
import { layerPoint, useMapFrame } from './use-map-frame'
import { usePlaceWords } from './use-place-words'

interface PlacingToolProps extends EditPartProps {
  readonly tool: Exclude<MapTool, 'select'>
}

/** Sets a point, or the stops of a line one after the other, by clicks or with a crosshair that the keys aim. */
export function PlacingTool(props: PlacingToolProps) {
  const {
    tool,
    drawn: stops,
    adds = 'event',
    ground,
    places,
    locale,
    say,
    onAdd,
    onLine,
    onDrawn,
    onTakeBack,
    onCancel,
  } = props
  const { map, pane, over } = ground
  const words = useMapEditMessages()
  const { where } = usePlaceWords(places, locale)
  const frame = useMapFrame(map)
  const isLine = tool === 'draw-leg'

  function place(aimed: Aimed, isByKeys: boolean) {
    const stop = stopOf(aimed, map.getZoom())
    if (!isLine) return onAdd(stop.position, stop.place)
    if (isNear(aimed, stops.at(-1))) {
      if (isByKeys) finish()
      return
    }
    onDrawn([...stops, stop])
    say(words.placed(stops.length + 1, where(stop.position, aimed.place)))
  }

  function isNear(aimed: Aimed, stop: Stop | undefined): boolean {
    if (!stop) return false
    const at = drawnAt(aimed)
    const [a, b] = [at, nearestCopy(project(stop.position), at)].map((point) => containerPoint(map, point))
    return a !== undefined && b !== undefined && Math.hypot(a.x - b.x, a.y - b.y) < SNAP
  }

  function takeBack() {
    if (stops.length === 0) return
    onTakeBack()
    say(words.tookBack(stops.length - 1))
  }

  function finish(): boolean {
    if (stops.length < FEWEST_STOPS) return false
    onLine(stops)
    return true
  }

  const { aim, isByKeys, middle, listeners } = useAim({
    ...props,
    frame,
    onPlace: place,
    onDoubleClick: (aimed) => void (isNear(aimed, stops.at(-1)) && finish()),
    onEnd: finish,
    onTakeBack: takeBack,
    onCancel,
    onAim: (aimed) =>
      say(words.crosshair(where(stopOf(aimed, map.getZoom()).position, undefined), aimed.place?.name)),
  })

  const positions = stops.map(({ position }) => position)
  const aimed = aim && stopOf(aim, map.getZoom()).position
  const last = positions.at(-1)
  const { centre } = frame.now
  const points = nearPoints(joinedPoints(positions), centre)
  return (
    <>
      <EditDrawing pane={ground.below} frame={frame}>
        <EditLine map={map} frame={frame} points={nearPoints(courseOf(positions), centre)} kind="course" />
        {aimed && last && (
          <EditLine
            map={map}
            frame={frame}
            points={nearPoints(courseOf([last, aimed]), centre)}
            kind="rubber"
          />
        )}
        {aim && <KnownPlaces map={map} frame={frame} places={places} />}
      </EditDrawing>
      <EditDrawing pane={pane} frame={frame}>
        {aim?.place && <EditRing frame={frame} point={drawnAt(aim)} kind="snapped" />}
      </EditDrawing>
      {createPortal(
        <div className="edit-handles">
          {points.map((point, index) => {
            const { x, y } = layerPoint(frame.now, point)
            return (
              <span
                key={String(positions[index])}
                className="edit-stop leaflet-zoom-animated"
                style={{ transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)` }}
              >
                <span className="edit-number">{index + 1}</span>
              </span>
            )
          })}
          {aim && aimed && (
            <Readout map={map} frame={frame} at={drawnAt(aim)} lines={[where(aimed, aim.place)]} />
          )}
        </div>,
        pane,
      )}
      {createPortal(<div className="edit-glass" {...listeners} />, over)}
      {isByKeys && createPortal(<Crosshair at={middle} />, over)}
      <EditBar
        {...props}
        {...(isLine ? lineHint(positions) : { hint: words.addPoint(adds), keys: words.addPointKeys })}
      >
        {isLine && stops.length > 0 && (
          <button type="button" className="button" onClick={takeBack}>
            {words.takeBack}
          </button>
        )}
        {isLine && stops.length >= FEWEST_STOPS && (
          <button type="button" className="button edit-done" onClick={finish}>
            {words.done}
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </EditBar>
    </>
  )

  function lineHint(drawn: readonly Position[]) {
    if (drawn.length === 0) return { hint: words.firstStop, keys: words.addPointKeys }
    if (drawn.length < FEWEST_STOPS) return { hint: words.oneStop }
    const length = formatLength(legPath({ positions: drawn }).length, locale)
    return { hint: words.drawn(drawn.length, length), keys: words.drawnKeys }
  }
}
