import { useState } from 'react'
import { createPortal } from 'react-dom'
import { FeatureHandles } from './FeatureHandles'
import './map-edit.css'
import type { MapEditorProps } from './map-editing'
import { PlacingTool } from './PlacingTool'
import { useAnnouncement } from './use-announcement'
import { useEditGround } from './use-edit-ground'
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
