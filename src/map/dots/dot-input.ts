import type { Handler, Map as LeafletMap, LeafletMouseEvent } from 'leaflet'
import type { Point } from '../../domain/marks/mercator'
import { DotTip, type DotWords } from './dot-tip'

/** `moved` is Leaflet's own, but missing in its types. */
interface DragHandler extends Handler {
  moved(): boolean
}

/** What a layer draws that can be pointed at: for dots an index, for bubbles the bubble. */
export interface DotEvents<Drawn> {
  /** What the note beside it says. */
  describe(drawn: Drawn): DotWords
  onHover(drawn: Drawn | undefined): void
  /** @param at pixels of the map's container */
  onPress(drawn: Drawn, at: Point): void
}

interface PointedLayer<Drawn> {
  /** What is drawn at a point of the map's container. */
  at(point: Point): Drawn | undefined
}

/** Parts of the map that take the pointer themselves. */
const OTHERS = '.mark, .leaflet-control, button, a, [role="dialog"], [role="listbox"]'

/** Pointer over dots or bubbles: what is pointed at is said, and a click opens it. */
export class DotInput<Drawn> {
  private readonly tip: DotTip
  private hovered: Drawn | undefined
  private pointer: Point | undefined
  private pending: number | undefined

  constructor(
    private readonly map: LeafletMap,
    private readonly layer: PointedLayer<Drawn>,
    private readonly events: DotEvents<Drawn>,
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
    const drawn = pointer && layer.at(pointer)
    if (drawn === this.hovered) return
    this.hovered = drawn
    this.map.getContainer().classList.toggle('has-dot-under', drawn !== undefined)
    if (drawn !== undefined && pointer) this.tip.show(events.describe(drawn), pointer)
    else this.tip.hide()
    events.onHover(drawn)
  }

  private readonly onClick = ({ containerPoint, originalEvent }: LeafletMouseEvent): void => {
    const { target } = originalEvent
    if (target instanceof Element && target.closest(OTHERS)) return
    if ((this.map.dragging as DragHandler | undefined)?.moved()) return
    const drawn = this.layer.at(containerPoint)
    if (drawn === undefined) return
    // What opens says the same and more.
    this.tip.hide()
    this.events.onPress(drawn, containerPoint)
  }
}
