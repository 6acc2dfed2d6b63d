import {
  DomUtil,
  type LatLng,
  Layer,
  type LeafletEvent,
  type Map as LeafletMap,
  Point,
  type ZoomAnimEvent,
} from 'leaflet'
import { type Box, shifted } from '../../domain/marks/box'
import { FrameWork } from '../frame-work'
import type { LabelRoom } from '../label-room'
import { pixelRatioOf } from '../pixel-ratio'
import { chooseLabels } from './choose-labels'
import { type Label, LabelCanvas } from './label-canvas'
import { fetchOverviewLabels, fetchTowns, type LabelData } from './label-data'
import type { LabelNames } from './label-names'
import { labelSpots } from './label-spots'
import { LABEL_FACES } from './label-style'
import { type LabelPlace, placeLabels, uncovered } from './place-labels'
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

/** The labels that are drawn, with the place of the map for which they were placed. */
interface Drawn {
  readonly places: readonly LabelPlace<Label>[]
  readonly margin: number
  readonly zoom: number
  /** Layer pixels of the view's corner, from which labels are placed. */
  readonly origin: Point
  /** Where the canvas begins. */
  readonly corner: LatLng
  /** Milliseconds, of the page's clock. */
  readonly at: number
  /** Days since 1970-01-01 UTC. */
  readonly day: number
}

const PANE = 'basemap-labels'
/** Labels are drawn this far beyond the view, to be there when the map is dragged (pixels, and share of the view). */
const MARGIN = { most: 160, share: 0.15 }
const NARROW = 600
/** From this zoom on the towns of the second file are needed. */
const TOWNS_ZOOM = 5.5
/** Milliseconds of rest after which labels are placed anew. */
const REST = 250
/** The longest wait for that rest; it is shorter where names have changed: as often as they can be read. */
const LONGEST_WAIT = { room: 1500, names: 600 } as const
/** If the fonts are slow, labels are first drawn in others (ms). */
const FONT_PATIENCE = 1200

/** One canvas above the tiles with all labels of the base map. */
export class BaseMapLabels extends Layer {
  private readonly fader = document.createElement('div')
  private readonly canvas = new LabelCanvas()
  private data: LabelData | undefined
  private loading: Promise<void> | undefined
  private loadingTowns: Promise<void> | undefined
  private drawn: Drawn | undefined
  private readonly work = new FrameWork(() => this.draw())
  private waiting: ReturnType<typeof setTimeout> | undefined
  private readonly redrawWithFonts = () => {
    this.work.stop()
    this.canvas.forget()
    this.schedule()
  }

  constructor(
    private readonly addresses: LabelAddresses,
    private look: LabelLook,
    private readonly onFailure: (reason: string) => void,
  ) {
    super({ pane: PANE })
    this.fader.className = 'basemap-labels'
    this.fader.append(this.canvas.element)
  }

  setLook(look: LabelLook): void {
    const { theme, names, room } = this.look
    this.look = look
    if (look.theme !== theme || look.names !== names) {
      this.schedule()
      return
    }
    if (look.room !== room) this.yieldRoom()
    const { at, day } = this.drawn ?? { at: Number.NEGATIVE_INFINITY, day: undefined }
    const longest = LONGEST_WAIT[look.day === day ? 'room' : 'names']
    clearTimeout(this.waiting)
    this.waiting = setTimeout(() => this.schedule(), Math.min(REST, at + longest - performance.now()))
  }

  /** Asks again for the labels that could not be had. */
  retry(): void {
    if (this.data) this.schedule()
    else this.loading = this.load()
  }

  /** Draws at once what the look asks for now, when all names of the zoom are there. */
  async drawWhole(): Promise<void> {
    await this.loading
    if (this._map.getZoom() >= TOWNS_ZOOM) await this.loadTowns()
    if (this._map) this.work.finish()
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
    this.loading = this.load()
    return this
  }

  override onRemove(): this {
    this.work.stop()
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
      // What has to be left free at the new place is told in answer to the same event.
      moveend: () => this.schedule(),
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

  private loadTowns(onFailure = this.onFailure): Promise<void> {
    this.loadingTowns ??= Promise.all([fetchTowns(this.addresses.towns), this.loading]).then(
      ([towns]) => {
        if (this.data) this.data = { ...this.data, towns: [...this.data.towns, ...towns] }
        this.schedule()
      },
      (error: unknown) => {
        // The next redraw asks again.
        this.loadingTowns = undefined
        onFailure(String(error))
      },
    )
    return this.loadingTowns
  }

  private schedule(): void {
    this.work.ask()
  }

  /** Follows a zoom in progress, scaled, while the labels fade out. */
  private follow(centre: LatLng, zoom: number): void {
    if (!this.drawn) return
    const map = this._map
    const pane = map.getPane('mapPane')
    const origin = map
      .project(centre, zoom)
      .subtract(map.getSize().divideBy(2))
      .add(pane ? DomUtil.getPosition(pane) : new Point(0, 0))
      .round()
    const scale = map.getZoomScale(zoom, this.drawn.zoom)
    const corner = map.project(this.drawn.corner, zoom)
    DomUtil.setTransform(this.canvas.element, corner.subtract(origin), scale)
  }

  private drawWhenFar(): void {
    if (!this.drawn || this.fader.classList.contains('is-hidden')) return
    const moved = this._map.containerPointToLayerPoint([0, 0]).subtract(this.drawn.origin)
    if (Math.max(Math.abs(moved.x), Math.abs(moved.y)) > this.drawn.margin * 0.8) this.schedule()
  }

  /** Takes the labels away that what is now reserved would cover; others get their places when time rests. */
  private yieldRoom(): void {
    const { drawn } = this
    if (!drawn || drawn.zoom !== this._map?.getZoom()) return
    const places = uncovered(drawn.places, this.roomFrom(drawn.origin).reserved)
    if (places.length === drawn.places.length) return
    // What is half drawn would be lost by what is wiped.
    if (this.work.isUnderWay) {
      this.work.stop()
      this.schedule()
    }
    this.canvas.wipe(drawn.places.filter((place) => !places.includes(place)))
    this.drawn = { ...drawn, places }
  }

  /** What is to be left free, in pixels from a point of the layer. */
  private roomFrom({ x, y }: Point): LabelRoom {
    const { reserved, avoided, story } = this.look.room
    const fromPoint = (box: Box) => shifted(box, -x, -y)
    return { reserved: reserved.map(fromPoint), avoided: avoided.map(fromPoint), story }
  }

  /** Finds the places of labels and draws them there, or nothing where the map is at another zoom by then. */
  private *draw(): Generator<void> {
    const { data, look } = this
    const map = this._map
    if (!map || !data) return
    clearTimeout(this.waiting)
    const zoom = map.getZoom()
    if (zoom >= TOWNS_ZOOM) void this.loadTowns()
    const { x: width, y: height } = map.getSize()
    const margin = Math.min(MARGIN.most, Math.round(MARGIN.share * Math.max(width, height)))
    const view: Box = { left: 0, top: 0, right: width, bottom: height }
    const area: Box = { left: -margin, top: -margin, right: width + margin, bottom: height + margin }
    const origin = map.containerPointToLayerPoint([0, 0])
    const seen = { world: 256 * 2 ** zoom, corner: map.getPixelBounds().getTopLeft(), view, area }
    const isGone = () => this._map?.getZoom() !== zoom
    const labels: Label[] = []
    for (const candidate of chooseLabels(data, {
      ...{ zoom, day: look.day, narrow: width < NARROW },
      ...look.names,
    })) {
      for (const spot of labelSpots(candidate, seen))
        labels.push({ ...this.canvas.lettered(candidate), ...spot })
      yield
      if (isGone()) return
    }
    const placed = yield* placeLabels(labels, this.roomFrom(origin), view, area)
    if (isGone()) return
    // More may have to be left free by now.
    const places = uncovered(placed, this.roomFrom(origin).reserved)
    const size = { width, height }
    for (const _ of this.canvas.draw(places, size, margin, {
      theme: look.theme,
      sharpness: pixelRatioOf(map),
    })) {
      yield
      if (isGone()) return
    }
    const corner = origin.subtract([margin, margin])
    DomUtil.setTransform(this.canvas.element, corner, 1)
    const at = performance.now()
    this.drawn = {
      ...{ places, margin, zoom, origin, at, day: look.day },
      corner: map.layerPointToLatLng(corner),
    }
    this.fader.classList.remove('is-hidden')
  }
}
