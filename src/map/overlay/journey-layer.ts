import type { Leg } from '../../domain/atlas/atlas'
import type { Who } from '../../domain/atlas/relocation-schema'
import {
  type Arc,
  arcAt,
  clipArc,
  cutArc,
  type Disc,
  headingAtEnd,
  pointAt,
  spacedPoints,
  trimArc,
} from '../../domain/journey/arc'
import { legBows } from '../../domain/journey/leg-lanes'
import { type LegPath, legPath } from '../../domain/journey/leg-path'
import { legProgress } from '../../domain/journey/leg-progress'
import { loopDirections } from '../../domain/journey/loop-directions'
import { type Box, boxAround, touches } from '../../domain/marks/box'
import { type Point, project } from '../../domain/marks/mercator'
import type { TimeWindow } from '../../domain/time/time-span'
import { type MapFrame, toLayer } from './map-frame'
import type { OverlayState } from './overlay-state'
import { pathThrough, svg } from './svg'

/** Milliseconds that a whole arc takes to grow at most, however short the move was in the atlas's time. */
const GROWTH = 900

/** Days after its end for which a leg keeps its label. */
const RECENT = 400

/** Days over which a finished leg fades to its thinnest. */
const FADING = 15 * 365

/** Pixels between and across the boxes that keep labels off the arcs. */
const OBSTACLE = 9

/** Outlines of the arrowheads, around the point where they sit and pointing along x. */
const HEADS: Readonly<Record<Who, readonly Point[]>> = {
  leadership: [
    { x: 1, y: 0 },
    { x: -10, y: -5.2 },
    { x: -7.5, y: 0 },
    { x: -10, y: 5.2 },
  ],
  members: [
    { x: 1, y: 0 },
    { x: -9, y: -5.5 },
    { x: -9, y: 5.5 },
  ],
}

interface LegView {
  readonly path: LegPath
  /** Direction of the loop that stands for a leg too short to see. */
  readonly loopTowards: number | undefined
  readonly group: SVGGElement
  /** Casing, line, core (of a double line) and the invisible line that takes the pointer. */
  readonly lines: readonly SVGPathElement[]
  readonly head: SVGPathElement
  /** In layer pixels, between the marks at its ends. */
  arc: Arc
  /** Share that time has covered, and share drawn, which may lag behind to be seen growing. */
  target: number
  grown: number
  drawn: string
  look: string
  labelled: boolean
}

/** What a leg asks of the labels: to stand near one of these points. */
export interface LegLabel {
  readonly leg: Leg
  readonly anchors: readonly Point[]
  readonly underWay: boolean
}

/** The arcs of the legs on one SVG drawing that is never clipped and follows the map's zoom animation. */
export class JourneyLayer {
  private readonly views: readonly LegView[]
  private frame: MapFrame
  private animation: number | undefined
  private lastTick = 0
  private hasDrawn = false
  private lit: string | undefined
  private labels: readonly LegLabel[] = []
  private ends = ''
  private boxes: readonly Box[] | undefined

  constructor(
    private readonly root: SVGGElement,
    frame: MapFrame,
    state: OverlayState,
    private readonly discAt: (place: string, position: Leg['positions'][number]) => Disc,
    private readonly onLabels: () => void,
    private readonly onOpen: (leg: Leg) => void,
  ) {
    this.frame = frame
    const bows = legBows(state.atlas.legs)
    const loops = loopDirections(state.atlas.legs)
    this.views = state.atlas.legs.map((leg) => {
      const lines = ['casing', 'line', 'core', 'reach'].map((part) => svg('path', { class: `leg-${part}` }))
      const head = svg('path', { class: 'leg-head' })
      const kind = leg.certainty === 'certain' ? '' : ' is-uncertain'
      const group = svg('g', { class: `leg leg-${leg.who}${kind}` }, ...lines, head)
      group.dataset.leg = leg.id
      const path = legPath(leg, bows.get(leg.id))
      return {
        path,
        loopTowards: loops.get(leg.id),
        group,
        lines,
        head,
        arc: arcAt(path, 0),
        target: 0,
        grown: 0,
        drawn: '',
        look: '',
        labelled: false,
      }
    })
    root.append(...this.views.map((view) => view.group))
    root.addEventListener('pointerover', this.onPointer)
    root.addEventListener('pointerout', this.onPointer)
    root.addEventListener('click', this.onClick)
  }

  /** Legs that want a label now, those under way first. */
  get labelled(): readonly LegLabel[] {
    return this.labels
  }

  /** Small boxes along the arcs in view, for labels to keep off. */
  obstacles(view: Box): readonly Box[] {
    if (this.boxes) return this.boxes
    const boxes: Box[] = []
    for (const { arc, target } of this.views) {
      if (target === 0) continue
      for (const run of clipArc(cutArc(arc, 0, target), view)) {
        for (const point of spacedPoints(run, OBSTACLE)) {
          const box = boxAround(point, OBSTACLE / 2)
          if (touches(box, view)) boxes.push(box)
        }
      }
    }
    this.boxes = boxes
    return boxes
  }

  /** Lays the arcs out anew at a place and zoom of the map. */
  settle(frame: MapFrame, view: Box): void {
    this.frame = frame
    this.boxes = undefined
    for (const leg of this.views) {
      leg.arc = this.layOut(leg)
      leg.drawn = ''
    }
    for (const leg of this.views) this.render(leg, view)
    this.collectLabels()
  }

  /** Whether the marks at the ends of the legs have another place or size than the arcs were laid out for. */
  endsMoved(): boolean {
    const ends = this.views.flatMap(({ path: { leg } }) => this.endsOf(leg))
    const key = ends.map(({ x, y, radius }) => `${x} ${y} ${radius}`).join()
    const moved = key !== this.ends
    this.ends = key
    return moved
  }

  /** Shows the legs as they were just before the end of the window; returns whether their labels changed. */
  draw(state: OverlayState, window: TimeWindow, view: Box): boolean {
    let changed = false
    for (const leg of this.views) {
      const { legs } = state.atlas
      const progress = legProgress(leg.path.leg.span, window.to)
      if (leg.target !== progress.fraction) {
        this.boxes = undefined
        changed = true
      }
      leg.target = progress.fraction
      const lag = leg.target - leg.grown
      if (state.reducedMotion || !this.hasDrawn || lag < 0.04 || legs.length > 200) leg.grown = leg.target
      const { id, events } = leg.path.leg
      const isLit =
        this.lit === id || events.some((event) => event === state.hovered || event === state.openEvent)
      const isUnderWay = progress.state === 'under-way'
      const wantsLabel = isUnderWay || (progress.state === 'finished' && (isLit || progress.since < RECENT))
      const age = Math.min(1, progress.since / FADING)
      const look = `${isLit} ${isUnderWay} ${wantsLabel} ${Math.round((1 - age) * 10) / 10}`
      if (look !== leg.look) {
        leg.look = look
        leg.labelled = wantsLabel
        changed = true
        // What is told of now lies over what is past.
        if (isUnderWay || isLit) this.root.append(leg.group)
        leg.group.classList.toggle('is-lit', isLit)
        leg.group.classList.toggle('is-under-way', isUnderWay)
        leg.group.classList.toggle('is-recent', wantsLabel)
        leg.group.style.setProperty('--leg-freshness', String(Math.round((1 - age) * 10) / 10))
      }
      this.render(leg, view)
    }
    this.hasDrawn = true
    if (this.views.some((leg) => leg.grown < leg.target)) this.animate(view)
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

  private layOut({ path, loopTowards }: LegView): Arc {
    const arc = arcAt(path, this.frame.zoom, loopTowards)
    // The whole leg goes to the copy of the world in which its middle is nearest to the view.
    const middle = path.points[Math.floor(path.points.length / 2)] ?? { x: 0, y: 0 }
    const at = toLayer(this.frame, middle)
    const dx = at.x - middle.x * this.frame.scale
    const dy = at.y - middle.y * this.frame.scale
    const points = arc.points.map(({ x, y }) => ({ x: x + dx, y: y + dy }))
    const [start, end] = this.endsOf(path.leg)
    return trimArc({ points, shares: arc.shares }, start, end)
  }

  private endsOf(leg: Leg): readonly [Disc, Disc] {
    const start = leg.positions[0] ?? [0, 0]
    const end = leg.positions.at(-1) ?? [0, 0]
    return [this.discAt(leg.from, start), this.discAt(leg.to, end)]
  }

  private render(leg: LegView, view: Box): void {
    const drawn = leg.grown.toFixed(4)
    if (drawn === leg.drawn) return
    leg.drawn = drawn
    leg.group.classList.toggle('is-ahead', leg.grown === 0)
    if (leg.grown === 0) return
    const part = leg.grown >= 1 ? leg.arc : cutArc(leg.arc, 0, leg.grown)
    const d = clipArc(part, view).map(pathThrough).join('')
    for (const line of leg.lines) line.setAttribute('d', d)
    // Without a transform, which would make each head a layer to be laid out at every step.
    const outline = turned(
      HEADS[leg.path.leg.who],
      part.points.at(-1) ?? { x: 0, y: 0 },
      headingAtEnd(part, 8),
    )
    leg.head.setAttribute('d', `${pathThrough(outline)}Z`)
  }

  private animate(view: Box): void {
    if (this.animation !== undefined) return
    this.lastTick = performance.now()
    const tick = (now: number) => {
      const step = Math.max(0, now - this.lastTick) / GROWTH
      this.lastTick = now
      for (const leg of this.views) {
        if (leg.grown >= leg.target) continue
        leg.grown = Math.min(leg.target, leg.grown + step)
        this.render(leg, view)
      }
      const isGrowing = this.views.some((leg) => leg.grown < leg.target)
      this.animation = isGrowing ? requestAnimationFrame(tick) : undefined
    }
    this.animation = requestAnimationFrame(tick)
  }

  private collectLabels(): void {
    const wanted = this.views.filter((leg) => leg.labelled)
    const labels = wanted.map((leg) => {
      const covered = Math.max(0.1, leg.target)
      const anchors = [0.5, 0.62, 0.38, 0.74, 0.26, 0.85].map((share) => pointAt(leg.arc, share * covered))
      return { leg: leg.path.leg, anchors, underWay: leg.target < 1 }
    })
    this.labels = labels.toSorted((a, b) => Number(b.underWay) - Number(a.underWay))
  }

  private legUnder(event: Event): LegView | undefined {
    const group = event.target instanceof Element ? event.target.closest<SVGGElement>('[data-leg]') : null
    return this.views.find((view) => view.group === group)
  }

  private readonly onPointer = (event: PointerEvent) => {
    const lit = event.type === 'pointerover' ? this.legUnder(event)?.path.leg.id : undefined
    if (lit === this.lit) return
    this.lit = lit
    this.onLabels()
  }

  private readonly onClick = (event: MouseEvent) => {
    const leg = this.legUnder(event)?.path.leg
    if (!leg) return
    event.stopPropagation()
    this.onOpen(leg)
  }
}

/** The layer point of a position, for legs that end where no mark stands. */
export function positionDisc(frame: MapFrame, position: Leg['positions'][number], radius: number): Disc {
  return { ...toLayer(frame, project(position)), radius }
}

/** An outline turned by an angle (radians) and moved to a point. */
function turned(outline: readonly Point[], to: Point, angle: number): Point[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return outline.map(({ x, y }) => ({ x: to.x + x * cos - y * sin, y: to.y + x * sin + y * cos }))
}
