import {
  DomUtil,
  type LatLng,
  Layer,
  type LeafletEvent,
  type Map as LeafletMap,
  Point,
  type ZoomAnimEvent,
} from 'leaflet'
import type { Box } from '../../domain/marks/box'
import type { LabelRoom } from '../label-room'
import { StillCanvas } from '../still-canvas'
import { chooseLabels, type LabelCandidate } from './choose-labels'
import { drawLabel, isJoined, measureLabel } from './draw-label'
import { fetchOverviewLabels, fetchTowns, type LabelData } from './label-data'
import type { LabelNames } from './label-names'
import { LABEL_COLOURS, LABEL_FACES } from './label-style'
import { type LabelPlace, type LabelRequest, placeLabels } from './place-labels'
import { acrossTile, downTile } from './tile-coordinates'
import type { BaseMapTheme } from './tile-palette'

export interface LabelLook {
  readonly theme: BaseMapTheme
  /** Days since 1970-01-01 UTC. */
  readonly day: number
  readonly names: LabelNames
  readonly room: LabelRoom
}

export interface LabelAddresses {
  readonly overview: string
  readonly towns: string
}

type Label = LabelCandidate & LabelRequest

interface Spot {
  readonly x: number
  readonly y: number
}

const WORLD = { z: 0, x: 0, y: 0 }

const PANE = 'basemap-labels'
/** Labels are drawn this far beyond the view, to be there when the map is dragged (pixels, and share of the view). */
const MARGIN = { most: 160, share: 0.15 }
const NARROW = 600
/** Beyond two device pixels a pixel the eye gains little, and each redraw costs more than twice as much. */
const MAX_RATIO = 2
/** Pixels that the canvas may have; beyond it is drawn less sharply. */
const MAX_CANVAS_PIXELS = 20_000_000
/** From this zoom on the towns of the second file are needed. */
const TOWNS_ZOOM = 5.5
/** Milliseconds between two drawings while time moves: as often as names can be read. */
const READING = 600
/** If the fonts are slow, labels are first drawn in others (ms). */
const FONT_PATIENCE = 1200

/** One canvas above the tiles with all labels of the base map. */
export class BaseMapLabels extends Layer {
  private readonly fader = document.createElement('div')
  private readonly still = new StillCanvas()
  private readonly canvas = this.still.element
  private readonly context = this.still.context
  private readonly sizes = new Map<string, { readonly width: number; readonly height: number }>()
  private data: LabelData | undefined
  private towns: 'unasked' | 'asked' | 'there' = 'unasked'
  private drawnAt: { readonly corner: LatLng; readonly zoom: number; readonly origin: Point } | undefined
  private margin = 0
  /** What is drawn, to be drawn again only when it differs. */
  private picture = ''
  private frame: number | undefined
  private waiting: ReturnType<typeof setTimeout> | undefined
  private lookedAt = Number.NEGATIVE_INFINITY
  private readonly redrawWithFonts = () => {
    this.sizes.clear()
    this.picture = ''
    this.schedule()
  }

  constructor(
    private readonly addresses: LabelAddresses,
    private look: LabelLook,
    private readonly onFailure: (reason: string) => void,
  ) {
    super({ pane: PANE })
    this.fader.className = 'basemap-labels'
    this.canvas.className = 'leaflet-zoom-animated'
    this.canvas.setAttribute('aria-hidden', 'true')
    this.fader.append(this.canvas)
  }

  setLook(look: LabelLook): void {
    const isOther = look.theme !== this.look.theme || look.names !== this.look.names
    this.look = look
    if (isOther) this.schedule()
    else this.waiting ??= setTimeout(() => this.schedule(), this.lookedAt + READING - performance.now())
  }

  /** Asks again for the labels that could not be had. */
  retry(): void {
    if (this.data) this.schedule()
    else void this.load()
  }

  /** Fetches the towns before they are needed; where they cannot be had it is said when they are. */
  prefetchTowns(): void {
    void this.loadTowns(() => {})
  }

  override onAdd(map: LeafletMap): this {
    const pane = map.getPane(PANE) ?? map.createPane(PANE)
    pane.style.zIndex = '300'
    pane.style.pointerEvents = 'none'
    pane.append(this.fader)
    document.fonts?.addEventListener('loadingdone', this.redrawWithFonts)
    void this.load()
    return this
  }

  override onRemove(): this {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame)
    this.frame = undefined
    clearTimeout(this.waiting)
    document.fonts?.removeEventListener('loadingdone', this.redrawWithFonts)
    this.fader.remove()
    return this
  }

  override getEvents() {
    return {
      zoomstart: () => this.fader.classList.add('is-hidden'),
      zoomanim: (event: LeafletEvent) => {
        const { center, zoom } = event as ZoomAnimEvent
        this.follow(center, zoom)
      },
      zoom: () => this.follow(this._map.getCenter(), this._map.getZoom()),
      moveend: () => this.draw(),
      move: () => this.drawWhenFar(),
      resize: () => this.schedule(),
    }
  }

  private async load(): Promise<void> {
    const fonts = Promise.all(LABEL_FACES.map((face) => document.fonts?.load(face, 'A')))
    const patience = new Promise((resolve) => setTimeout(resolve, FONT_PATIENCE))
    try {
      const [data] = await Promise.all([
        fetchOverviewLabels(this.addresses.overview),
        Promise.race([fonts, patience]).catch(() => {}),
      ])
      this.data = data
      this.schedule()
    } catch (error) {
      this.onFailure(String(error))
    }
  }

  private async loadTowns(onFailure = this.onFailure): Promise<void> {
    if (this.towns !== 'unasked') return
    this.towns = 'asked'
    try {
      const towns = await fetchTowns(this.addresses.towns)
      if (this.data) this.data = { ...this.data, towns: [...this.data.towns, ...towns] }
      this.towns = 'there'
      this.schedule()
    } catch (error) {
      // The next redraw asks again.
      this.towns = 'unasked'
      onFailure(String(error))
    }
  }

  private schedule(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined
      if (this._map) this.draw()
    })
  }

  /** Follows a zoom in progress, scaled, while the labels fade out. */
  private follow(centre: LatLng, zoom: number): void {
    if (!this.drawnAt) return
    const map = this._map
    const pane = map.getPane('mapPane')
    const origin = map
      .project(centre, zoom)
      .subtract(map.getSize().divideBy(2))
      .add(pane ? DomUtil.getPosition(pane) : new Point(0, 0))
      .round()
    const scale = map.getZoomScale(zoom, this.drawnAt.zoom)
    DomUtil.setTransform(this.canvas, map.project(this.drawnAt.corner, zoom).subtract(origin), scale)
  }

  private drawWhenFar(): void {
    if (!this.drawnAt || this.fader.classList.contains('is-hidden')) return
    const moved = this._map.containerPointToLayerPoint([0, 0]).subtract(this.drawnAt.origin)
    if (Math.max(Math.abs(moved.x), Math.abs(moved.y)) > this.margin * 0.8) this.schedule()
  }

  private draw(): void {
    const { context, data, canvas } = this
    const map = this._map
    if (!context || !data) return
    clearTimeout(this.waiting)
    this.waiting = undefined
    this.lookedAt = performance.now()
    const zoom = map.getZoom()
    if (zoom >= TOWNS_ZOOM) void this.loadTowns()
    const size = map.getSize()
    const margin = Math.min(MARGIN.most, Math.round(MARGIN.share * Math.max(size.x, size.y)))
    this.margin = margin
    const width = size.x + 2 * margin
    const height = size.y + 2 * margin
    const ratio = Math.min(
      MAX_RATIO,
      window.devicePixelRatio,
      Math.sqrt(MAX_CANVAS_PIXELS / (width * height)),
    )
    const view: Box = { left: 0, top: 0, right: size.x, bottom: size.y }
    const area: Box = { left: -margin, top: -margin, right: size.x + margin, bottom: size.y + margin }
    const candidates = chooseLabels(data, {
      zoom,
      day: this.look.day,
      narrow: size.x < NARROW,
      ...this.look.names,
    })
    const labels = candidates.flatMap((candidate) => this.copies(candidate, view, area))
    const placed = placeLabels(labels, this.look.room, view, area)
    const picture = `${this.look.theme} ${width} ${height} ${ratio} ${placed.map(wordsOf).join()}`
    if (picture !== this.picture) {
      this.picture = picture
      this.still.resize(Math.round(width * ratio), Math.round(height * ratio))
      canvas.style.width = `${width}px`
      canvas.style.height = `${height}px`
      context.setTransform(ratio, 0, 0, ratio, margin * ratio, margin * ratio)
      const colours = LABEL_COLOURS[this.look.theme]
      for (const { label, box } of placed) drawLabel(context, label, box, colours)
      this.still.show()
    }

    const origin = map.containerPointToLayerPoint([0, 0])
    const corner = origin.subtract([margin, margin])
    DomUtil.setTransform(canvas, corner, 1)
    this.drawnAt = { corner: map.layerPointToLatLng(corner), zoom, origin }
    this.fader.classList.remove('is-hidden')
  }

  /** The label at each place where it comes into the area: the world goes round. */
  private copies(candidate: LabelCandidate, view: Box, area: Box): Label[] {
    const { lon, lat, elsewhere } = candidate
    const isSeen = ({ x, y }: Spot) => x > view.left && x < view.right && y > view.top && y < view.bottom
    const spots = this.spots(lon, lat, area)
    const chosen = elsewhere && !spots.some(isSeen) ? this.spots(...elsewhere, area).filter(isSeen) : spots
    return chosen.map((spot) => ({ ...this.lettered(candidate), ...spot }))
  }

  /** The pixels of the container at which a place of the world lies. */
  private spots(lon: number, lat: number, area: Box): Spot[] {
    const world = 256 * 2 ** this._map.getZoom()
    const corner = this._map.getPixelBounds().getTopLeft()
    const y = downTile(WORLD, lat) * world - corner.y
    if (y < area.top || y > area.bottom) return []
    const x = acrossTile(WORLD, lon) * world - corner.x
    const spots: Spot[] = []
    for (let copy = x + Math.ceil((area.left - x) / world) * world; copy <= area.right; copy += world) {
      spots.push({ x: copy, y })
    }
    return spots
  }

  private lettered(candidate: LabelCandidate): LabelCandidate & { width: number; height: number } {
    const joined = candidate.lines.some(isJoined)
    const style = joined ? { ...candidate.style, spacing: 0 } : candidate.style
    const label = { ...candidate, style }
    const key = `${style.font} ${label.lines.join('\n')}`
    let size = this.sizes.get(key)
    if (!size && this.context) {
      size = measureLabel(this.context, label)
      this.sizes.set(key, size)
    }
    return { ...label, width: size?.width ?? 0, height: size?.height ?? 0 }
  }
}

/** All that tells the drawing of one label from that of another. */
function wordsOf({ label: { kind, lines, x, y }, box }: LabelPlace<Label>): string {
  return `${kind} ${lines.join('\n')} ${x} ${y} ${box.left} ${box.top}`
}
