import type { Map as LeafletMap } from 'leaflet'
import { type Box, shifted } from '../../domain/marks/box'

/** The controls that stand on the map, which no label may hide behind. */
export class MapCovers {
  /** In pixels of the map's container. */
  private boxes: readonly Box[] = []

  constructor(private readonly map: LeafletMap) {}

  /** Measures them anew: it has the page laid out. */
  measure(): void {
    const container = this.map.getContainer()
    const { left, top } = container.getBoundingClientRect()
    this.boxes = [...container.querySelectorAll('[data-covers-map]')].map((element) => {
      const box = element.getBoundingClientRect()
      return { left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top }
    })
  }

  /** In layer pixels. */
  inLayer(): readonly Box[] {
    const { x, y } = this.map.containerPointToLayerPoint([0, 0])
    return this.boxes.map((box) => shifted(box, x, y))
  }
}
