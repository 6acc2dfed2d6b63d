import type { Handler, Map as LeafletMap, LeafletMouseEvent } from 'leaflet'
import type { Point } from '../../domain/marks/mercator'
import type { DotLayer } from './dot-layer'
import { DotTip, type DotWords } from './dot-tip'

/** `moved` is Leaflet's own, but missing in its types. */
interface DragHandler extends Handler {
  moved(): boolean
}

export interface DotEvents {
  /** What the note beside the dot of an index says. */
  describe(index: number): DotWords
  onHover(index: number | undefined): void
  /** @param at pixels of the map's container */
  onPress(index: number, at: Point): void
}

/** Parts of the map that take the pointer themselves. */
const OTHERS = '.mark, .leaflet-control, button, a, [role="dialog"], [role="listbox"]'

/** Pointer over dots: what is pointed at is said, and a click opens it. */
export class DotInput {
  private readonly tip: DotTip
  private hovered: number | undefined
  private pointer: Point | undefined
  private pending: number | undefined

  constructor(
    private readonly map: LeafletMap,
    private readonly layer: DotLayer,
    private readonly events: DotEvents,
  ) {
    this.tip = new DotTip(map.getContainer())
    map.on({ mousemove: this.onMove, mouseout: this.onLeave, movestart: this.onLeave, click: this.onClick })
  }

  remove(): void {
    this.onLeave()
    const { map } = this
    map.off({ mousemove: this.onMove, mouseout: this.onLeave, movestart: this.onLeave, click: this.onClick })
  }

  private readonly onMove = ({ containerPoint, originalEvent }: LeafletMouseEvent): void => {
    const { target } = originalEvent
    const isElsewhere = target instanceof Element && target.closest(OTHERS) !== null
    this.pointer = isElsewhere ? undefined : containerPoint
    this.pending ??= requestAnimationFrame(() => {
      this.pending = undefined
      this.point()
    })
  }

  private readonly onLeave = (): void => {
    this.pointer = undefined
    this.point()
  }

  private point(): void {
    const { pointer, layer, events } = this
    const index = pointer && layer.at(pointer)
    if (index === this.hovered) return
    this.hovered = index
    this.map.getContainer().classList.toggle('has-dot-under', index !== undefined)
    if (index !== undefined && pointer) this.tip.show(events.describe(index), pointer)
    else this.tip.hide()
    events.onHover(index)
  }

  private readonly onClick = ({ containerPoint, originalEvent }: LeafletMouseEvent): void => {
    const { target } = originalEvent
    if (target instanceof Element && target.closest(OTHERS)) return
    if ((this.map.dragging as DragHandler | undefined)?.moved()) return
    const index = this.layer.at(containerPoint)
    if (index === undefined) return
    // What opens says the same and more.
    this.tip.hide()
    this.events.onPress(index, containerPoint)
  }
}
