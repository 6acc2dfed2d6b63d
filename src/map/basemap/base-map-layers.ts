import type { Map as LeafletMap } from 'leaflet'
import { FIRST_VIEW, WHOLE_VIEW } from '../first-view'
import type { LabelRoom } from '../label-room'
import { baseMapFile } from './archive-addresses'
import type { BackdropLayer } from './backdrop-layer'
import type { BaseMapLabels, LabelLook } from './base-map-labels'
import { pagePainter } from './page-painter'
import { TileLayer } from './tile-layer'
import type { BaseMapTheme } from './tile-palette'

export interface BaseMapState {
  readonly theme: BaseMapTheme
  /** Days since 1970-01-01 UTC. */
  readonly day: number
  readonly language: string
  readonly labelRoom: LabelRoom
  readonly reducedMotion: boolean
}

const TILE_PANE = 'basemap'
/** How long labels wait for the tiles, and the backdrop for all of their relief, before they start all the same (ms). */
const PATIENCE = { load: 2500, whole: 6000 } as const

/** The Leaflet layers of the base map: a coarse backdrop, the tiles, the labels. */
export class BaseMapLayers {
  private readonly painter = pagePainter()
  private readonly tiles: TileLayer
  private backdrop: BackdropLayer | undefined
  private labels: { readonly layer: BaseMapLabels; look(state: BaseMapState): LabelLook } | undefined
  private isRemoved = false

  constructor(
    private readonly map: LeafletMap,
    private state: BaseMapState,
    private readonly onFailure: (reason: string) => void,
  ) {
    const pane = map.getPane(TILE_PANE) ?? map.createPane(TILE_PANE)
    // Below Leaflet's own tile pane (200), where online tiles go.
    pane.style.zIndex = '150'
    this.tiles = new TileLayer({
      painter: this.painter,
      look: state,
      fade: !state.reducedMotion,
      pane: TILE_PANE,
      onFailure,
      zIndex: 2,
      keepBuffer: 1,
    })
    this.tiles.once('load', () => performance.mark(FIRST_VIEW))
    this.tiles.once('whole', () => performance.mark(WHOLE_VIEW))
    const drawn = this.once('load')
    const whole = this.once('whole')
    this.tiles.addTo(map)
    void drawn.then(() => this.addLabels(whole))
    void whole
      .then(() => this.addBackdrop())
      .then(() => document.fonts?.ready)
      .then(() => this.painter.keepArchives())
  }

  /** Fetches the labels' code with the labels, and when the map is whole the towns of larger zooms. */
  private async addLabels(whole: Promise<void>): Promise<void> {
    try {
      const [{ BaseMapLabels }, { labelNames }] = await Promise.all([
        import('./base-map-labels'),
        import('./label-names'),
      ])
      if (this.isRemoved || this.labels) return
      let names: { readonly language: string; readonly value: LabelLook['names'] } | undefined
      const look = (wanted: BaseMapState): LabelLook => {
        const { theme, day, labelRoom, language } = wanted
        if (names?.language !== language) {
          names = { language, value: labelNames(language) }
        }
        return { theme, day, names: names.value, room: labelRoom }
      }
      const addresses = { overview: baseMapFile('labels.json'), towns: baseMapFile('towns.json') }
      const layer = new BaseMapLabels(addresses, look(this.state), this.onFailure).addTo(this.map)
      this.labels = { layer, look }
      await whole
      if (!this.isRemoved) layer.prefetchTowns()
    } catch (error) {
      this.onFailure(String(error))
    }
  }

  private async addBackdrop(): Promise<void> {
    try {
      const { BackdropLayer } = await import('./backdrop-layer')
      if (this.isRemoved || this.backdrop) return
      this.backdrop = new BackdropLayer(this.painter, TILE_PANE, this.state).addTo(this.map)
    } catch (error) {
      this.onFailure(String(error))
    }
  }

  /** Waits for an event of the tiles, but not for ever. */
  private once(event: 'load' | 'whole'): Promise<void> {
    return new Promise((resolve) => {
      this.tiles.once(event, () => resolve())
      setTimeout(resolve, PATIENCE[event])
    })
  }

  /** Brings the map to another state; only what differs is redrawn. */
  update(state: BaseMapState): void {
    this.tiles.setFade(!state.reducedMotion)
    this.tiles.setLook(state)
    this.state = state
    this.backdrop?.setLook(state)
    this.labels?.layer.setLook(this.labels.look(state))
  }

  /** Asks again for all that could not be had. */
  retry(): void {
    this.tiles.retry()
    if (this.labels) this.labels.layer.retry()
    else void this.addLabels(Promise.resolve())
    if (!this.backdrop) void this.addBackdrop()
  }

  remove(): void {
    this.isRemoved = true
    this.labels?.layer.remove()
    this.tiles.remove()
    this.backdrop?.remove()
  }
}
