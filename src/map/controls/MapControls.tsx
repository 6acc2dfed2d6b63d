import { DomEvent } from 'leaflet'
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { useMessages } from '../../i18n/use-messages'
import { ContextChoice } from '../context/ContextChoice'
import './MapControls.css'

interface MapControlsProps {
  readonly reducedMotion: boolean
  readonly online: boolean
  readonly onOnline: (online: boolean) => void
  readonly onReset: () => void
}

/** Pixels that one press of a pan button moves the map: as an arrow key of Leaflet's does, twice. */
const PAN = 160

/** Zoom, pan, reset and layers, as buttons of the page: everything a pointer can drag has a button too. */
export function MapControls({ reducedMotion, online, onOnline, onReset }: MapControlsProps) {
  const { controls } = useMessages().map
  const map = useMap()
  const root = useShield<HTMLFieldSetElement>()
  const [zoom, setZoom] = useState(() => map.getZoom())
  const [farthest, setFarthest] = useState(() => map.getMinZoom())
  // Handlers that are new with each render miss a map that is sent elsewhere in the same step.
  useMapEvents(
    useMemo(
      () => ({
        zoomend: () => setZoom(map.getZoom()),
        zoomlevelschange: () => setFarthest(map.getMinZoom()),
      }),
      [map],
    ),
  )
  const pan = (x: number, y: number) => map.panBy([x * PAN, y * PAN], { animate: !reducedMotion })
  return (
    <fieldset ref={root} className="map-controls" data-covers-map aria-label={controls.group}>
      <div className="map-control-stack">
        <ControlButton label={controls.zoomIn} isOff={zoom >= map.getMaxZoom()} onClick={() => map.zoomIn()}>
          <path d="M-6 0H6M0 -6V6" />
        </ControlButton>
        <ControlButton label={controls.zoomOut} isOff={zoom <= farthest} onClick={() => map.zoomOut()}>
          <path d="M-6 0H6" />
        </ControlButton>
        <ControlButton label={controls.reset} onClick={onReset}>
          <path d="M-7 -3V-7H-3M7 -3V-7H3M-7 3V7H-3M7 3V7H3" />
        </ControlButton>
      </div>
      <Disclosure
        label={controls.pan}
        icon={
          <path d="M0 -8L3 -5M0 -8L-3 -5M0 8L3 5M0 8L-3 5M-8 0L-5 -3M-8 0L-5 3M8 0L5 -3M8 0L5 3M0 -8V8M-8 0H8" />
        }
      >
        <div className="map-pan">
          <ControlButton label={controls.north} className="map-pan-north" onClick={() => pan(0, -1)}>
            <path d="M-5 3L0 -3L5 3" />
          </ControlButton>
          <ControlButton label={controls.west} className="map-pan-west" onClick={() => pan(-1, 0)}>
            <path d="M3 -5L-3 0L3 5" />
          </ControlButton>
          <ControlButton label={controls.east} className="map-pan-east" onClick={() => pan(1, 0)}>
            <path d="M-3 -5L3 0L-3 5" />
          </ControlButton>
          <ControlButton label={controls.south} className="map-pan-south" onClick={() => pan(0, 1)}>
            <path d="M-5 -3L0 3L5 -3" />
          </ControlButton>
        </div>
      </Disclosure>
      <Disclosure label={controls.layers} icon={<path d="M0 -7L8 -2.5L0 2L-8 -2.5ZM-8 1.5L0 6L8 1.5" />}>
        <LayerChoice online={online} onOnline={onOnline} />
      </Disclosure>
    </fieldset>
  )
}

function LayerChoice({ online, onOnline }: Pick<MapControlsProps, 'online' | 'onOnline'>) {
  const { map: words } = useMessages()
  const { controls } = words
  const note = useId()
  return (
    <div className="map-layers">
      <label>
        <input
          type="checkbox"
          checked={online}
          aria-describedby={note}
          onChange={(event) => onOnline(event.currentTarget.checked)}
        />
        {controls.onlineTiles}
      </label>
      <p id={note}>{controls.onlineTilesNote}</p>
      <ContextChoice />
    </div>
  )
}

interface ControlButtonProps {
  readonly label: string
  readonly children: ReactNode
  readonly onClick: () => void
  readonly isOff?: boolean
  readonly className?: string
}

/** `aria-disabled` and not `disabled`: a button that loses the focus at the last zoom level is a trap. */
function ControlButton({ label, children, onClick, isOff = false, className = '' }: ControlButtonProps) {
  return (
    <button
      type="button"
      className={`map-control ${className}`}
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onClick}
    >
      <svg viewBox="-12 -12 24 24" aria-hidden="true">
        {children}
      </svg>
    </button>
  )
}

interface DisclosureProps {
  readonly label: string
  readonly icon: ReactNode
  readonly children: ReactNode
}

function Disclosure({ label, icon, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [isOpen])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from any control within.
    <div
      ref={root}
      className="map-disclosure"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        event.stopPropagation()
        setOpen(false)
        root.current?.querySelector('button')?.focus()
      }}
    >
      <button
        type="button"
        className="map-control"
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="-12 -12 24 24" aria-hidden="true">
          {icon}
        </svg>
      </button>
      <div id={id} className="map-disclosed" hidden={!isOpen}>
        {children}
      </div>
    </div>
  )
}

/** Keeps clicks and scrolling within an element from reaching the map below. */
export function useShield<T extends HTMLElement>() {
  const element = useRef<T>(null)
  useEffect(() => {
    if (!element.current) return
    DomEvent.disableClickPropagation(element.current)
    DomEvent.disableScrollPropagation(element.current)
  }, [])
  return element
}
