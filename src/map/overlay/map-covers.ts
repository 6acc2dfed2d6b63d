import type { Map as LeafletMap } from 'leaflet'
import { type Box, shifted } from '../../domain/marks/box'

/** The controls that stand on the map, which no label may hide behind. */
export class MapCovers {
  /** In pixels of the map's container. */
  private boxes: readonly Box[] = []

  constructor(private readonly map: LeafletMap) {}

  /** Measures them anew: it has the page laid out. An enlarged map has larger pixels than the page. */
  measure(): void {
    const container = this.map.getContainer()
    const enlarged = container.currentCSSZoom || 1
    const { left, top } = container.getBoundingClientRect()
    this.boxes = [...container.querySelectorAll('[data-covers-map]')].map((element) => {
      const box = element.getBoundingClientRect()
      return {
        left: (box.left - left) / enlarged,
        top: (box.top - top) / enlarged,
        right: (box.right - left) / enlarged,
        bottom: (box.bottom - top) / enlarged,
      }
    })
  }

  /** In layer pixels. */
  inLayer(): readonly Box[] {
    const { x, y } = this.map.containerPointToLayerPoint([0, 0])
    return this.boxes.map((box) => shifted(box, x, y))
  }
}
