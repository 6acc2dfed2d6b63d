import type { Leg } from '../../domain/atlas/atlas'
import { type Disc, spacedPoints } from '../../domain/journey/arc'
import { legBows } from '../../domain/journey/leg-lanes'
import { legProgress } from '../../domain/journey/leg-progress'
import { loopWays } from '../../domain/journey/loop-ways'
import { type Box, boxAround, touches } from '../../domain/marks/box'
import { type Point, project } from '../../domain/marks/mercator'
import type { TimeWindow } from '../../domain/time/time-span'
import { LegView } from './leg-view'
import { type MapFrame, toLayer } from './map-frame'
import type { OverlayState } from './overlay-state'
import { svg } from './svg'

/** Milliseconds that a whole arc takes to grow at most, however short the move was in the atlas's time. */
const GROWTH = 900

/** With more legs than this none is seen growing. */
const MOST_GROWING = 200

/** Days after its end for which a leg keeps its label. */
const RECENT = 400

/** Days over which a finished leg fades to its thinnest. */
const FADING = 15 * 365

/** Pixels between and across the boxes that keep labels off the arcs. */
const OBSTACLE = 9

/** What a leg asks of the labels: to stand near one of these points. */
export interface LegLabel {
  readonly leg: Leg
  readonly anchors: readonly Point[]
  readonly underWay: boolean
}

/** The arcs of the legs on one SVG drawing that is never clipped and follows the map's zoom animation. */
export class JourneyLayer {
  private legs: readonly Leg[] = []
  private views: readonly LegView[] = []
  /** By rank, each over the one before: lines, and over all of them the heads. */
  private readonly ranks = [0, 1, 2, 3].map(() => ({ lines: svg('g'), tips: svg('g') }))
  private animation: number | undefined
  private lastTick = 0
  private hasDrawn = false
  private lit: string | undefined
  private labels: readonly LegLabel[] = []
  private ends = ''

  constructor(
    private readonly root: SVGGElement,
    private readonly discAt: (place: string, position: Leg['positions'][number]) => Disc,
    private readonly onLabels: () => void,
    private readonly onOpen: (leg: Leg) => void,
  ) {
    root.append(...this.ranks.flatMap(({ lines, tips }) => [lines, tips]))
    root.addEventListener('pointerover', this.onPointer)
    root.addEventListener('pointerout', this.onPointer)
    root.addEventListener('click', this.onClick)
  }

  /** Takes the legs of an atlas, to be laid out next. */
  setLegs(legs: readonly Leg[]): void {
    if (legs === this.legs) return
    this.legs = legs
    for (const { lines, tip } of this.views) for (const part of [lines, tip]) part.remove()
    const bows = legBows(legs)
    const loops = loopWays(legs)
    this.views = legs.map((leg) => new LegView(leg, bows.get(leg.id), loops.get(leg.id)))
    for (const view of this.views) this.putInRank(view)
    this.hasDrawn = false
  }

  /** Legs that want a label now, those under way first. */
  get labelled(): readonly LegLabel[] {
    return this.labels
  }

  /** Small boxes along the arcs in view, for labels to keep off. */
  obstacles(view: Box): readonly Box[] {
    return this.views
      .flatMap((leg) => leg.covered(view))
      .flatMap((run) => spacedPoints(run, OBSTACLE).map((point) => boxAround(point, OBSTACLE / 2)))
      .filter((box) => touches(box, view))
  }

  /** Lays the arcs out anew at a place and zoom of the map. */
  settle(frame: MapFrame, clip: Box): void {
    for (const leg of this.views) {
      leg.layOut(frame, ...this.endsOf(leg.leg))
      leg.render(clip)
    }
    this.collectLabels()
  }

  /** Whether the marks at the ends of the legs have another place or size than the arcs were laid out for. */
  endsMoved(): boolean {
    const ends = this.views.flatMap(({ leg }) => this.endsOf(leg))
    const key = ends.map(({ x, y, radius }) => `${x} ${y} ${radius}`).join()
    const moved = key !== this.ends
    this.ends = key
    return moved
  }

  /** Shows the legs as they were just before the end of the window; returns whether their labels changed. */
  draw(state: OverlayState, window: TimeWindow, clip: Box): boolean {
    let changed = false
    const growsAtOnce = state.reducedMotion || !this.hasDrawn || this.views.length > MOST_GROWING
    for (const view of this.views) {
      const { id, span, events } = view.leg
      const progress = legProgress(span, window.to, view.waymarks)
      if (view.target !== progress.fraction) changed = true
      view.target = progress.fraction
      if (growsAtOnce || view.target - view.grown < 0.04) view.grown = view.target
      const isHovered = events.some((event) => state.hovered.has(event))
      // A mark of several events lights up their legs; the words of all of them would push the others about.
      const isMeant =
        this.lit === id ||
        (isHovered && state.hovered.size === 1) ||
        events.some((event) => event === state.openEvent)
      const isUnderWay = progress.state === 'under-way'
      const hasLabel = isUnderWay || (progress.state === 'finished' && (isMeant || progress.since < RECENT))
      const age = Math.min(1, progress.since / FADING)
      if (
        view.setLook({
          isLit: isMeant || isHovered,
          isUnderWay,
          hasLabel,
          freshness: Math.round((1 - age) * 10) / 10,
        })
      ) {
        changed = true
        this.putInRank(view)
      }
      view.render(clip)
    }
    this.hasDrawn = true
    if (this.views.some((leg) => leg.grown < leg.target)) this.animate(clip)
    this.collectLabels()
    return changed
  }

  remove(): void {
    if (this.animation !== undefined) cancelAnimationFrame(this.animation)
    this.root.replaceChildren()
    this.root.removeEventListener('pointerover', this.onPointer)
    this.root.removeEventListener('pointerout', this.onPointer)
    this.root.removeEventListener('click', this.onClick)
  }

  private putInRank({ rank, lines, tip }: LegView): void {
    const parents = this.ranks[rank]
    if (lines.parentNode === parents?.lines) return
    parents?.lines.append(lines)
    parents?.tips.append(tip)
  }

  private endsOf(leg: Leg): readonly [Disc, Disc] {
    const start = leg.positions[0] ?? [0, 0]
    const end = leg.positions.at(-1) ?? [0, 0]
    return [this.discAt(leg.from, start), this.discAt(leg.to, end)]
  }

  private animate(clip: Box): void {
    if (this.animation !== undefined) return
    this.lastTick = performance.now()
    const tick = (now: number) => {
      const step = Math.max(0, now - this.lastTick) / GROWTH
      this.lastTick = now
      for (const leg of this.views) {
        if (leg.grown >= leg.target) continue
        leg.grown = Math.min(leg.target, leg.grown + step)
        leg.render(clip)
      }
      const isGrowing = this.views.some((leg) => leg.grown < leg.target)
      this.animation = isGrowing ? requestAnimationFrame(tick) : undefined
    }
    this.animation = requestAnimationFrame(tick)
  }

  private collectLabels(): void {
    const labels = this.views.flatMap((view) =>
      view.isLabelled ? [{ leg: view.leg, anchors: view.anchors, underWay: view.target < 1 }] : [],
    )
    this.labels = labels.toSorted((a, b) => Number(b.underWay) - Number(a.underWay))
  }

  private legUnder(event: Event): LegView | undefined {
    const group = event.target instanceof Element ? event.target.closest<SVGGElement>('[data-leg]') : null
    return group ? this.views.find(({ leg }) => leg.id === group.dataset.leg) : undefined
  }

  private readonly onPointer = (event: PointerEvent) => {
    const lit = event.type === 'pointerover' ? this.legUnder(event)?.leg.id : undefined
    if (lit === this.lit) return
    this.lit = lit
    this.onLabels()
  }

  private readonly onClick = (event: MouseEvent) => {
    const leg = this.legUnder(event)?.leg
    if (!leg) return
    event.stopPropagation()
    this.onOpen(leg)
  }
}

/** The layer point of a position, for legs that end where no mark stands. */
export function positionDisc(frame: MapFrame, position: Leg['positions'][number], radius: number): Disc {
  return { ...toLayer(frame, project(position)), radius }
}
