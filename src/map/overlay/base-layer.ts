import type { Precision } from '../../domain/atlas/place-schema'
import { type CurrentBase, currentBases } from '../../domain/journey/current-bases'
import type { Mark, MarkScene } from '../../domain/marks/mark-scene'
import type { Spot } from '../../domain/marks/spot'
import { type MapFrame, toLayer } from './map-frame'
import type { OverlayState } from './overlay-state'
import { svg } from './svg'

/** Kilometres around a place's point within which a place known to that precision may really lie. */
const REACH: Readonly<Record<Precision, number>> = { site: 0, town: 2.5, city: 8, country: 150 }

/** Kilometres of a pixel at the equator at zoom 0 (Web Mercator). */
const KILOMETRES = 40_075.017 / 256

/** Pixels up to which the reach of a place is hidden by its mark. */
const LEAST_REACH = 20

interface Reach {
  readonly mark: Mark
  readonly spot: Spot
  readonly radius: number
}

/** The ground under the marks: the glow of the current bases and the reach of places that are not exact. */
export class BaseLayer {
  private readonly glows = new Map<string, SVGGElement>()
  private glowing = new Map<string, CurrentBase[]>()
  private reaches: readonly Reach[] = []
  private reachKey = ''
  private changes = 0

  constructor(
    private readonly glowRoot: SVGGElement,
    private readonly reachRoot: SVGGElement,
    private readonly scene: MarkScene,
  ) {}

  /** The bases held now, by the id of the mark that they stand under. */
  get bases(): ReadonlyMap<string, readonly CurrentBase[]> {
    return this.glowing
  }

  /** Grows when the bases change. */
  get version(): number {
    return this.changes
  }

  /** Whether the bases changed. */
  draw(
    state: OverlayState,
    at: number,
    frame: MapFrame,
    radiusOf: (mark: Mark) => number | undefined,
  ): boolean {
    const bases = new Map<string, CurrentBase[]>()
    for (const base of currentBases(state.atlas.stays, at)) {
      const id = this.scene.markAt(base.place)?.group.id
      if (!id) continue
      const list = bases.get(id)
      if (list) list.push(base)
      else bases.set(id, [base])
    }
    const changed = signature(bases) !== signature(this.glowing)
    if (changed) this.changes++
    this.glowing = bases
    for (const [id, glow] of this.glows) {
      if (bases.has(id)) continue
      glow.remove()
      this.glows.delete(id)
    }
    for (const [id, list] of bases) this.drawGlow(id, list, frame, radiusOf)
    return changed
  }

  /** Finds, for a new place or zoom of the map, the places that may lie further off than their mark reaches. */
  settle(state: OverlayState, frame: MapFrame, marks: readonly Mark[]): void {
    this.reaches = marks.flatMap((mark) =>
      mark.group.spots.flatMap((spot): Reach[] => {
        const place = state.atlas.places.get(spot.places[0] ?? '')
        const kilometres = place ? REACH[place.precision] : 0
        const pixels = frame.scale / (KILOMETRES * Math.cos((spot.position[1] * Math.PI) / 180))
        const radius = Math.round(kilometres * pixels)
        return radius > LEAST_REACH ? [{ mark, spot, radius }] : []
      }),
    )
    this.reachKey = ''
  }

  /** Circles of the true size of the uncertainty of visible places, where that is larger than their mark. */
  drawReaches(frame: MapFrame): void {
    const visible = this.reaches.filter(({ mark }) => mark.events.length > 0)
    const key = `${frame.origin.x} ${frame.origin.y} ${visible.map(({ spot }) => spot.id).join()}`
    if (key === this.reachKey) return
    this.reachKey = key
    this.reachRoot.replaceChildren(
      ...visible.map(({ spot, radius }) => {
        const { x, y } = toLayer(frame, spot.point)
        return svg('circle', { cx: Math.round(x), cy: Math.round(y), r: radius, class: 'place-reach' })
      }),
    )
  }

  private drawGlow(
    id: string,
    bases: readonly CurrentBase[],
    frame: MapFrame,
    radiusOf: (mark: Mark) => number | undefined,
  ): void {
    const mark = this.scene.markAt(bases[0]?.place ?? '')
    if (!mark) return
    const radius = radiusOf(mark)
    let glow = this.glows.get(id)
    if (!glow) {
      glow = svg(
        'g',
        { class: 'base' },
        svg('circle', { class: 'base-glow', fill: 'url(#base-glow)' }),
        svg('circle', { class: 'base-dot' }),
      )
      this.glows.set(id, glow)
      this.glowRoot.append(glow)
    }
    const { x, y } = toLayer(frame, mark.group.point)
    const radii = [(radius ?? 4) + 20, radius === undefined ? 4.5 : 0]
    for (const [index, circle] of [...glow.children].entries()) {
      const place = { cx: Math.round(x), cy: Math.round(y), r: radii[index] ?? 0 }
      for (const [name, value] of Object.entries(place)) {
        if (circle.getAttribute(name) !== String(value)) circle.setAttribute(name, String(value))
      }
    }
    const isSure = bases.some(({ who }) => who.some(({ certainty }) => certainty === 'certain'))
    glow.classList.toggle('is-possible', !isSure)
  }
}

function signature(bases: ReadonlyMap<string, readonly CurrentBase[]>): string {
  return JSON.stringify([...bases], ['place', 'who', 'certainty'])
}
