import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { joinedPoints } from '../../domain/map-edit/stops'
import { frameOf } from '../overlay/map-frame'
import { positionsOf } from './edited-stops'
import { FeatureHandles } from './FeatureHandles'
import { nearPoints } from './FeatureLines'
import { keepInView } from './keep-in-view'
import './map-edit.css'
import type { MapEditorProps } from './map-editing'
import { PlacingTool } from './PlacingTool'
import { useAnnouncement } from './use-announcement'
import { type EditGround, useEditGround } from './use-edit-ground'
import { useLeaflet } from './use-leaflet'

/**
 * Editing on the map of the page: handles on the selected feature, or the tool that sets points. It renders into the
 * map, wherever in the page it stands, and shows nothing where there is nothing to edit.
 */
export function MapEditor(props: MapEditorProps) {
  const ground = useEditGround(useLeaflet(props.map))
  const [text, say] = useAnnouncement()
  const [snaps, setSnaps] = useState(true)
  const { tool, selected } = props
  useShowChosen(ground, props)
  if (!ground) return null
  const parts = { ...props, ground, say, snaps, onSnaps: setSnaps }
  return (
    <>
      {tool !== 'select' && <PlacingTool key={tool} {...parts} tool={tool} />}
      {tool === 'select' && selected && <FeatureHandles key={selected.key} {...parts} selected={selected} />}
      {createPortal(<output className="visually-hidden">{text}</output>, ground.over)}
    </>
  )
}

/** Moves the map to what is chosen, once it is: not to what was chosen before. */
function useShowChosen(ground: EditGround | undefined, { selected, ...cover }: MapEditorProps): void {
  const last = useRef<{ readonly key: string | undefined }>(undefined)
  const show = useEffectEvent((key: string | undefined) => {
    const isNew = last.current && last.current.key !== key
    last.current = { key }
    if (!ground || !selected || !isNew) return
    const { centre } = frameOf(ground.map)
    keepInView(ground.map, cover, ...nearPoints(joinedPoints(positionsOf(selected.geometry)), centre))
  })
  const isThere = ground !== undefined
  const key = selected?.key
  useEffect(() => {
    if (isThere) show(key)
  }, [isThere, key])
}
