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
  /** @param isOnMark whether the pointer has gone on to a mark, which tells of itself */
  onHover(drawn: Drawn | undefined, isOnMark: boolean): void
  /** @param at pixels of the map's container */
  onPress(drawn: Drawn, at: Point): void
}

export interface PointedLayer<Drawn> {
  /** What is drawn at a point of the map's container. */
  at(point: Point): Drawn | undefined
}

/** Parts of the map that take the pointer themselves. */
const OTHERS = '.mark, .leaflet-control, [data-covers-map], button, a, [role="dialog"], [role="listbox"]'

/** Pointer over dots, bubbles or shapes: what is pointed at is said, and a click opens it. */
export class DotInput<Drawn> {
  private readonly tip: DotTip
  private hovered: Drawn | undefined
  private pointer: Point | undefined
  private isOnMark = false
  private pending: number | undefined

  /** @param sign the class that the map has while something is pointed at */
  constructor(
    private readonly map: LeafletMap,
    private readonly layer: PointedLayer<Drawn>,
    private readonly events: DotEvents<Drawn>,
    private readonly sign = 'has-dot-under',
  ) {
    this.tip = new DotTip(map.getContainer())
    map.on({ mousemove: this.onMove, mouseout: this.onLeave, movestart: this.onLeave, click: this.onClick })
  }

  remove(): void {
    this.onLeave()
    const { map } = this
    map.off({ mousemove: this.onMove, mouseout: this.onLeave, movestart: this.onLeave, click: this.onClick })
  }

  /** Says anew what is pointed at, once the layer draws others: where one was, the same index may be of another event. */
  pointAgain(): void {
    this.point(true)
  }

  private readonly onMove = ({ containerPoint, originalEvent }: LeafletMouseEvent): void => {
    const { target } = originalEvent
    const other = target instanceof Element ? target.closest(OTHERS) : null
    this.isOnMark = other?.classList.contains('mark') ?? false
    this.pointer = other ? undefined : containerPoint
    this.pending ??= requestAnimationFrame(() => {
      this.pending = undefined
      this.point()
    })
  }

  private readonly onLeave = (): void => {
    this.isOnMark = false
    this.pointer = undefined
    this.point()
  }

  private point(isAnew = false): void {
    const { pointer, layer, events } = this
    const drawn = pointer && layer.at(pointer)
    if (drawn === this.hovered && !(isAnew && drawn !== undefined)) return
    this.hovered = drawn
    this.map.getContainer().classList.toggle(this.sign, drawn !== undefined)
    if (drawn !== undefined && pointer) this.tip.show(events.describe(drawn), pointer)
    else this.tip.hide()
    events.onHover(drawn, this.isOnMark)
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
