import { useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { FEWEST_STOPS, type StopHandle } from '../../domain/map-edit/stops'
import { useMapEditMessages } from '../../i18n/use-map-edit-messages'
import { EditBar } from './EditBar'
import { FeatureLines } from './FeatureLines'
import { Handle } from './Handle'
import { MidwayFace, PointFace, RestingPoint } from './HandleFace'
import { MoveKeys } from './MoveKeys'
import type { EditedFeature, EditPartProps } from './map-editing'
import { containerPoint, drawnAt } from './map-points'
import { isLowMap, Readout } from './Readout'
import { SHIELD } from './shield'
import { useFeatureEdit } from './use-feature-edit'
import { useFollowChange } from './use-follow-change'
import { useHandlePoints } from './use-handle-points'
import { useHandled } from './use-handled'
import { layerPoint, useMapFrame } from './use-map-frame'

interface FeatureHandlesProps extends EditPartProps {
  readonly selected: EditedFeature
}

/** The handles of the selected feature: one on a point; of a line, one on each stop and one between each two. */
export function FeatureHandles(props: FeatureHandlesProps) {
  const { selected, ground, places } = props
  const words = useMapEditMessages()
  const hint = useId()
  const frame = useMapFrame(ground.map)
  const { stops, edited, move, told, listeners, reveal, remove, nameOf } = useFeatureEdit(props)
  useFollowChange(stops, move !== undefined, props)
  const points = useHandlePoints(stops, frame.now.centre)
  /** Index of the stop that was taken hold of last. */
  const [active, setActive] = useState<number>()
  /** What the handle is that the keys move. */
  const [keyed, setKeyed] = useState<StopHandle['kind']>()
  const isPressed = useRef(false)
  const isPoint = selected.geometry.type === 'Point'
  const isHandled = useHandled()
  const point = move
    ? drawnAt(move)
    : points.filter(({ handle }) => handle.kind === 'stop')[active ?? 0]?.point
  const isLow = point !== undefined && containerPoint(ground.map, point).y > ground.map.getSize().y / 2

  function labelOf({ kind, index }: StopHandle): string {
    if (isPoint) return words.move(selected.title)
    const [name = '', next = ''] = stops.slice(index, index + 2).map(nameOf)
    return kind === 'stop' ? words.stop(index + 1, stops.length, name) : words.midway(name, next)
  }

  function faceOf({ kind, index }: StopHandle) {
    if (isPoint) return move && <PointFace />
    return kind === 'stop' ? <span className="edit-number">{index + 1}</span> : <MidwayFace />
  }

  const left = move ? undefined : selected.left
  const isTold = move !== undefined && isLowMap(ground.map)
  const keys = keyed ? (
    <MoveKeys isStop={!isPoint && keyed === 'stop'} isBrief={isTold} />
  ) : (
    isPoint && !isTold && !left && words.dragPointKeys
  )
  const canRemove = !isPoint && stops.length > FEWEST_STOPS && active !== undefined && active < stops.length
  return (
    <>
      <FeatureLines
        ground={ground}
        frame={frame}
        stops={edited}
        opened={selected.opened}
        move={move}
        places={places}
      />
      {isPoint &&
        !move &&
        point &&
        createPortal(<RestingPoint at={layerPoint(frame.now, point)} />, ground.below)}
      {createPortal(
        <fieldset className="edit-handles" aria-label={words.handles(selected.title)} {...SHIELD}>
          {points.map(({ handle, point }) => {
            const { kind, index } = handle
            const isMoving = move?.handle.kind === kind && move.handle.index === index
            const { onKeyDown, ...pointer } = listeners(handle, point)
            return (
              <Handle
                key={`${kind} ${index}`}
                at={layerPoint(frame.now, isMoving ? drawnAt(move) : point)}
                kind={isPoint ? 'point' : kind}
                isMoving={isMoving}
                aria-label={labelOf(handle)}
                aria-describedby={hint}
                data-handle={`${kind} ${index}`}
                {...pointer}
                onPointerDown={(event) => {
                  isPressed.current = true
                  setKeyed(undefined)
                  pointer.onPointerDown(event)
                }}
                onPointerUp={(event) => {
                  isPressed.current = false
                  pointer.onPointerUp(event)
                }}
                onPointerCancel={() => {
                  isPressed.current = false
                  pointer.onPointerCancel()
                }}
                onFocus={(event) => {
                  if (kind === 'stop') setActive(index)
                  if (isPressed.current || !event.currentTarget.matches(':focus-visible')) return
                  setKeyed(kind)
                  reveal(point)
                }}
                onBlur={() => {
                  setKeyed(undefined)
                  pointer.onBlur()
                }}
                onKeyDown={(event) => {
                  setKeyed(kind)
                  const isDelete = event.key === 'Delete' || event.key === 'Backspace'
                  if (!isDelete || isPoint || kind === 'midway' || isMoving) return onKeyDown(event)
                  event.preventDefault()
                  event.stopPropagation()
                  remove(index)
                }}
              >
                {faceOf(handle)}
              </Handle>
            )
          })}
          {move && !isTold && <Readout map={ground.map} frame={frame} at={drawnAt(move)} lines={told} />}
          <p id={hint} className="visually-hidden">
            {isPoint ? words.keys : `${words.keys} ${words.keysOfStop}`}
          </p>
        </fieldset>,
        ground.pane,
      )}
      {(isHandled || move) && (
        <EditBar
          {...props}
          at={isLow ? 'top' : 'bottom'}
          hint={isTold ? words.said(told) : (left?.text ?? (isPoint ? words.dragPoint : words.dragStops))}
          offer={
            left && (
              <button type="button" className="button" onClick={left.apply}>
                {left.label}
              </button>
            )
          }
          keys={keys}
          isTouchHint={keyed !== undefined && !isTold && !left}
          isOnlyHint={isTold && !keyed}
        >
          {canRemove && (
            <button type="button" className="button" onClick={() => remove(active)}>
              {words.removeStop(active + 1)}
            </button>
          )}
        </EditBar>
      )}
    </>
  )
}
