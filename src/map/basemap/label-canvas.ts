import { StillCanvas } from '../still-canvas'
import type { LabelCandidate } from './choose-labels'
import { drawLabel, isJoined, measureLabel } from './draw-label'
import { LABEL_COLOURS } from './label-style'
import { dotOf, type LabelPlace, type LabelRequest } from './place-labels'
import type { BaseMapTheme } from './tile-palette'

export type Label = LabelCandidate & LabelRequest

interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels by which the halo of the lettering reaches beyond its box. */
const HALO = 2
/** Pixels that the canvas may have; beyond it is drawn less sharply. */
const MAX_CANVAS_PIXELS = 20_000_000

/** The canvas on which labels are measured and drawn. It is drawn anew only where the picture differs. */
export class LabelCanvas {
  private readonly still = new StillCanvas()
  readonly element = this.still.element
  private readonly sizes = new Map<string, Size>()
  private picture = ''
  private shown = { ratio: 1, margin: 0 }

  constructor() {
    this.element.className = 'leaflet-zoom-animated'
    this.element.setAttribute('aria-hidden', 'true')
  }

  /** Forgets what was measured and drawn, as when a font has arrived. */
  forget(): void {
    this.sizes.clear()
    this.picture = ''
  }

  /** The label as it is lettered, with the size that it takes. */
  lettered(candidate: LabelCandidate): LabelCandidate & Size {
    const { context } = this.still
    const joined = candidate.lines.some(isJoined)
    const style = joined ? { ...candidate.style, spacing: 0 } : candidate.style
    const label = { ...candidate, style }
    const key = `${style.font} ${label.lines.join('\n')}`
    let size = this.sizes.get(key)
    if (!size && context) {
      size = measureLabel(context, label)
      this.sizes.set(key, size)
    }
    return { ...label, width: size?.width ?? 0, height: size?.height ?? 0 }
  }

  /**
   * Draws labels that are placed from the corner of a view of this size, which the canvas exceeds by `margin`, in
   * `sharpness` pixels a CSS pixel. What was drawn is seen until all are.
   */
  *draw(
    places: readonly LabelPlace<Label>[],
    view: Size,
    margin: number,
    { theme, sharpness }: { readonly theme: BaseMapTheme; readonly sharpness: number },
  ): Generator<void> {
    const { still } = this
    const { context } = still
    if (!context) return
    const width = view.width + 2 * margin
    const height = view.height + 2 * margin
    const ratio = Math.min(sharpness, Math.sqrt(MAX_CANVAS_PIXELS / (width * height)))
    const picture = `${theme} ${width} ${height} ${ratio} ${places.map(wordsOf).join()}`
    if (picture === this.picture) return
    still.resize(width * ratio, height * ratio)
    context.setTransform(ratio, 0, 0, ratio, margin * ratio, margin * ratio)
    for (const { label, box } of places) {
      drawLabel(context, label, box, LABEL_COLOURS[theme])
      if (still.isStaged) yield
    }
    still.show()
    this.element.style.width = `${width}px`
    this.element.style.height = `${height}px`
    this.picture = picture
    this.shown = { ratio, margin }
  }

  /** Wipes labels off, which is far cheaper than drawing all others anew; what is being drawn is lost. */
  wipe(places: readonly LabelPlace<Label>[]): void {
    const { still, element } = this
    const { context } = still
    if (!context) return
    if (still.isStaged) {
      still.resize(element.width, element.height)
      context.drawImage(element, 0, 0)
    }
    const { ratio, margin } = this.shown
    context.setTransform(ratio, 0, 0, ratio, margin * ratio, margin * ratio)
    for (const { label, box } of places) {
      for (const { left, top, right, bottom } of [box, dotOf(label) ?? box]) {
        context.clearRect(left - HALO, top - HALO, right - left + 2 * HALO, bottom - top + 2 * HALO)
      }
    }
    still.show()
    this.picture = ''
  }
}

/** All that tells the drawing of one label from that of another. */
function wordsOf({ label: { kind, lines, x, y }, box }: LabelPlace<Label>): string {
  return `${kind} ${lines.join('\n')} ${x} ${y} ${box.left} ${box.top}`
}
