import { Map as LeafletMap } from 'leaflet'
import { lastDayOf, type TimeWindow } from '../../domain/time/time-span'
import { fitBounds } from '../../domain/view/fit-bounds'
import { MAX_CLOSE_ZOOM, MIN_FAR_ZOOM } from '../../domain/view/map-limits'
import { formatNumber } from '../../i18n/format-number'
import { baseMapFile } from '../basemap/archive-addresses'
import { BaseMapLabels, type LabelLook } from '../basemap/base-map-labels'
import { labelNames } from '../basemap/label-names'
import { pagePainter } from '../basemap/page-painter'
import { TileLayer } from '../basemap/tile-layer'
import type { BaseMapTheme } from '../basemap/tile-palette'
import { BubbleLayer } from '../dots/bubble-layer'
import { ShapeLayer, type Shapes } from '../dots/shape-layer'
import { ALL_ROOM, type LabelRoom } from '../label-room'
import { heldMapDay } from '../map-day'
import { MarkPaint } from '../overlay/mark-paint'
import { Overlay } from '../overlay/overlay'
import type { OverlayState } from '../overlay/overlay-state'
import { Slot } from '../slot'
import type { DrawnCrowd } from './drawn-events'
import { paintMap } from './paint-map'
import { PictureDots } from './picture-dots'
import { pictureStage } from './picture-stage'
import type { PictureSubject } from './picture-subject'
import { unlessAborted } from './unless-aborted'
import 'leaflet/dist/leaflet.css'
import '../AtlasMap.css'
import '../basemap/BaseMap.css'
import '../dots/dots.css'
import '../overlay/journeys.css'
import '../overlay/labels.css'
import '../overlay/marks.css'

/** What a picture of the map shows. */
export interface MapPictureOptions
  extends Pick<
    PictureSubject,
    'atlas' | 'window' | 'shown' | 'scheme' | 'openEvent' | 'view' | 'theme' | 'locale' | 'messages'
  > {
  /** Events that are too many for marks. */
  readonly crowd?: DrawnCrowd | undefined
  readonly shapes?: Shapes | undefined
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Pixels of the picture for a CSS pixel. */
  readonly ratio: number
  /** Whether legs are seen to grow, as in a film; in a picture they are as long as they are. */
  readonly isMoving?: boolean
  /** Ids of events that stand out, and with them the legs they belong to. */
  readonly lit?: ReadonlySet<string>
  /** How far the base map steps back behind what stands on it, from 0 to 1, to save ink. */
  readonly paleness?: number
  /** Whether the base map is without names. */
  readonly isMute?: boolean
}

/** A part of the map could not be had: no network, or a broken file. */
export class MapPictureError extends Error {
  override readonly name = 'MapPictureError'
}

/** A map out of view, without controls, drawn by the same layers as the one on screen and to be painted on canvases. */
export class HiddenMap {
  private readonly stage: HTMLElement
  private readonly map: LeafletMap
  private readonly window: Slot<TimeWindow>
  private readonly tiles: TileLayer
  private readonly overlay: Overlay
  private readonly labels: BaseMapLabels | undefined
  private readonly state: OverlayState
  private readonly shapes: ShapeLayer | undefined
  private readonly dots: PictureDots | undefined
  private readonly bubbles: BubbleLayer | undefined
  private room: LabelRoom = ALL_ROOM
  private readonly names: LabelLook['names']
  private day: number
  private failure: string | undefined

  constructor(private readonly options: MapPictureOptions) {
    const { atlas, shown, scheme, openEvent, theme, locale, messages } = options
    this.stage = pictureStage(theme)
    this.map = emptyMap(this.stage, options)
    this.window = new Slot(options.window)
    this.day = lastDayOf(options.window)
    this.names = labelNames(locale)
    this.state = {
      ...{ atlas, shown, scheme, openEvent, theme, locale, messages },
      hovered: options.lit ?? new Set(),
      reducedMotion: !options.isMoving,
      insets: { top: 0, right: 0, bottom: 0, left: 0 },
      fan: undefined,
    }
    const onFailure = (reason: string) => {
      this.failure ??= reason
    }
    const pane = this.map.createPane('basemap')
    pane.style.zIndex = '150'
    this.tiles = new TileLayer({
      painter: pagePainter(),
      look: { theme: this.baseTheme, day: this.day },
      fade: false,
      pane: 'basemap',
      onFailure,
    })
    this.tiles.addTo(this.map)
    if (options.shapes) {
      this.shapes = new ShapeLayer(this.map, this.window)
      this.shapes.show(options.shapes)
    }
    if (options.crowd?.kind === 'dots') this.dots = new PictureDots(options.crowd, this.map, options.ratio)
    if (options.crowd?.kind === 'counts') this.bubbles = this.bubblesOf(options.crowd)
    const none = () => {}
    this.overlay = new Overlay(this.map, this.window, this.state, {
      onOpenEvent: none,
      onHover: none,
      onFan: none,
      onLabelRoom: (room) => {
        this.room = room
        this.labels?.setLook(this.labelLook)
      },
    })
    if (options.isMute) return
    const addresses = { overview: baseMapFile('labels.json'), towns: baseMapFile('towns.json') }
    this.labels = new BaseMapLabels(addresses, this.labelLook, onFailure).addTo(this.map)
  }

  /** Shows another time; what takes long (borders, names of the base map) follows when it can. */
  show(window: TimeWindow): void {
    this.window.set(window)
    this.overlay.update(this.state)
    this.drawFeatures()
    this.dots?.show(window)
    this.follow()
  }

  /** Shows another time, and waits until all of it is drawn. */
  async showWhole(window: TimeWindow, signal?: AbortSignal): Promise<void> {
    this.window.set(window)
    this.overlay.settle()
    this.follow()
    this.drawFeatures()
    await unlessAborted(
      Promise.all([this.whole(), this.dots?.showWhole(window, signal), this.bubbles?.drawWhole()]),
      signal,
    )
    if (this.failure !== undefined) throw new MapPictureError(this.failure)
  }

  /** Paints what it shows now from (0, 0) on, on a context that is scaled by the picture's ratio. */
  paint(context: CanvasRenderingContext2D): void {
    paintMap(context, this.map, { ...this.options, dots: this.dots?.canvas })
  }

  remove(): void {
    this.overlay.remove()
    this.shapes?.remove()
    this.bubbles?.remove()
    this.labels?.remove()
    this.tiles.remove()
    this.map.remove()
    this.stage.remove()
  }

  private bubblesOf({ dots, palette }: DrawnCrowd): BubbleLayer {
    const { theme, locale } = this.options
    const layer = new BubbleLayer(this.map, this.window, () => {})
    layer.setOn(true)
    layer.show(dots, {
      paint: new MarkPaint(this.map.getContainer(), theme),
      colours: palette.fills.map((fill) => `rgb(${fill.join()})`),
      wording: (count) => formatNumber(count, locale, 'compact'),
    })
    return layer
  }

  /** At once: of themselves the layers wait for the next frame. */
  private drawFeatures(): void {
    this.shapes?.draw()
    this.bubbles?.draw()
  }

  private async whole(): Promise<void> {
    while (!this.tiles.isWhole) await new Promise<unknown>((resolve) => this.tiles.once('whole', resolve))
    await this.labels?.drawWhole()
  }

  private follow(): void {
    const day = heldMapDay(this.day, this.window.get())
    if (day === this.day) return
    this.day = day
    this.tiles.setLook({ theme: this.baseTheme, day })
    this.labels?.setLook(this.labelLook)
  }

  private get baseTheme(): BaseMapTheme {
    return this.options.theme === 'dark' ? 'slate' : 'atlas'
  }

  private get labelLook(): LabelLook {
    return { theme: this.baseTheme, day: this.day, names: this.names, room: this.room }
  }
}

/** A Leaflet map at the wanted place that nobody can move. */
function emptyMap(stage: HTMLElement, { atlas, view, width, height, ratio }: MapPictureOptions): LeafletMap {
  const container = document.createElement('div')
  container.className = 'map-canvas'
  stage.style.width = `${width}px`
  stage.style.height = `${height}px`
  stage.append(container)
  const map = new LeafletMap(container, {
    pixelRatio: ratio,
    zoomSnap: 0,
    minZoom: MIN_FAR_ZOOM,
    maxZoom: MAX_CLOSE_ZOOM,
    zoomControl: false,
    attributionControl: false,
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    inertia: false,
    keyboard: false,
    trackResize: false,
  })
  const { lat, lon, zoom } = view ?? fitBounds(atlas.bounds, { width, height })
  return map.setView([lat, lon], zoom, { animate: false })
}
