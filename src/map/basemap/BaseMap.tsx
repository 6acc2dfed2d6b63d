import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import { lastDayOfYear } from '../../domain/borders/border-status'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import { ALL_ROOM, type LabelRoom } from '../label-room'
import './BaseMap.css'
import { BaseMapLayers } from './base-map-layers'
import type { BaseMapTheme } from './tile-palette'

export interface BaseMapProps {
  readonly theme: BaseMapTheme
  /** Borders and names are those of this year's last day, unless `day` says it more exactly. */
  readonly year: number
  /** Days since 1970-01-01 UTC; goes before `year`. */
  readonly day?: number | undefined
  /** BCP 47 language of the labels. */
  readonly language: string
  readonly labelRoom?: LabelRoom
  readonly reducedMotion?: boolean
  /** Called when a part of the map could not be had; `retry` asks for all that is missing. */
  readonly onFailure?: (reason: string, retry: () => void) => void
}

/** The offline base map with its labels, inside a `MapContainer`. Zooms 2 to 10. */
export function BaseMap(props: BaseMapProps) {
  const { theme, language, labelRoom = ALL_ROOM, reducedMotion = false } = props
  const day = props.day ?? lastDayOfYear(props.year)
  const map = useMap()
  const layers = useRef<BaseMapLayers>(undefined)
  const latest = useRef(props)
  latest.current = props

  // biome-ignore lint/correctness/useExhaustiveDependencies: later values reach the layers by the effects below
  useEffect(() => {
    const made = new BaseMapLayers(map, { theme, day, language, labelRoom, reducedMotion }, (reason) =>
      latest.current.onFailure?.(reason, () => layers.current?.retry()),
    )
    layers.current = made
    return () => {
      layers.current = undefined
      made.remove()
    }
  }, [map])

  useEffect(() => {
    layers.current?.update({ theme, day, language, labelRoom, reducedMotion })
  }, [theme, day, language, labelRoom, reducedMotion])

  return null
}
