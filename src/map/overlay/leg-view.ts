import type { Leg } from '../../domain/atlas/atlas'
import {
  type Arc,
  clipArc,
  cutArc,
  type Disc,
  headingAtEnd,
  lengthOf,
  pointAt,
} from '../../domain/journey/arc'
import { legArc } from '../../domain/journey/leg-arc'
import { HEAD_LENGTH, legHead } from '../../domain/journey/leg-head'
import { type LegPath, legPath, seenLeg } from '../../domain/journey/leg-path'
import { waymarksOf } from '../../domain/journey/leg-progress'
import type { LoopWay } from '../../domain/journey/loop-ways'
import type { Box } from '../../domain/marks/box'
import type { Point } from '../../domain/marks/mercator'
import { type MapFrame, toLayer } from './map-frame'
import { pathThrough, svg } from './svg'

/** Pixels that a leg shows as soon as it has begun, and the most of its way that these may be. */
const LEAST_SHOWN = { pixels: 30, share: 0.6 }

/** How much larger the heads are of legs that are told of now. */
const LARGE_HEAD = 1.25

/** Where along what is shown of a leg its label may stand, best first. */
const LABEL_SHARES = [0.5, 0.62, 0.38, 0.74, 0.26, 0.85]

export interface LegLook {
  readonly isLit: boolean
  readonly isUnderWay: boolean
  readonly hasLabel: boolean
  /** 1 as it ends, 0 when it is long past. */
  readonly freshness: number
}

/** One leg on the map: its line, and apart from it its head, so that no line of another leg crosses that. */
export class LegView {
  readonly lines = svg('g')
  readonly tip = svg('g')
  readonly waymarks
  /** Share that time has covered, and share drawn, which may lag behind to be seen growing. */
  target = 0
  grown = 0
  private readonly kind: string
  /** Casing, line, core (of a double line) and the invisible line that takes the pointer. */
  private readonly strokes = ['casing', 'line', 'core', 'reach'].map((part) =>
    svg('path', { class: `leg-${part}` }),
  )
  /** The rest of a loop, so that its short beginning can be understood. */
  private readonly rest = svg('path', { class: 'leg-rest' })
  private readonly head = svg('path', { class: 'leg-head' })
  /** In layer pixels, between the marks at its ends. */
  private arc: Arc = { points: [], shares: [] }
  private length = 0
  private isLoop = false
  private look: LegLook = { isLit: false, isUnderWay: false, hasLabel: false, freshness: 1 }
  private drawn = ''

  private path: LegPath

  constructor(
    readonly leg: Leg,
    private readonly bow: number | undefined,
    private readonly loop: LoopWay | undefined,
  ) {
    const { id, who, certainty } = leg
    this.path = legPath(leg, bow)
    this.waymarks = waymarksOf(leg)
    this.kind = `leg leg-${who}${certainty === 'certain' ? '' : ' is-uncertain'}`
    this.lines.append(this.rest, ...this.strokes)
    this.tip.append(this.head)
    for (const group of [this.lines, this.tip]) group.dataset.leg = id
    this.dress()
  }

  get isLabelled(): boolean {
    return this.look.hasLabel
  }

  /** How far to the front it belongs: what is told of now lies over what is past. */
  get rank(): number {
    const { isLit, isUnderWay, hasLabel } = this.look
    return isLit ? 3 : isUnderWay ? 2 : hasLabel ? 1 : 0
  }

  /** Points that a label may stand by, best first. */
  get anchors(): readonly Point[] {
    const covered = this.shown(this.target)
    return LABEL_SHARES.map((share) => pointAt(this.arc, share * covered))
  }

  /** The stretches in view of what time has covered. */
  covered(view: Box): readonly (readonly Point[])[] {
    return this.target === 0 ? [] : clipArc(cutArc(this.arc, 0, this.shown(this.target)), view)
  }

  /** Lays the arc out anew at a place and zoom of the map, between the marks at its ends. */
  layOut(frame: MapFrame, start: Disc, end: Disc): void {
    const seen = seenLeg(this.leg, frame.zoom)
    if (String(seen.positions) !== String(this.path.leg.positions)) this.path = legPath(seen, this.bow)
    // The whole leg goes to the copy of the world in which its middle is nearest to the view.
    const middle = this.path.points[Math.floor(this.path.points.length / 2)] ?? { x: 0, y: 0 }
    const at = toLayer(frame, middle)
    const offset = { x: at.x - middle.x * frame.scale, y: at.y - middle.y * frame.scale }
    const { arc, isLoop } = legArc(this.path, { zoom: frame.zoom, offset }, start, end, this.loop)
    this.arc = arc
    this.isLoop = isLoop
    this.length = lengthOf(arc)
    this.drawn = ''
  }

  /** Whether that changed how it looks. */
  setLook(look: LegLook): boolean {
    const { isLit, isUnderWay, hasLabel, freshness } = this.look
    const isSame =
      look.isLit === isLit &&
      look.isUnderWay === isUnderWay &&
      look.hasLabel === hasLabel &&
      look.freshness === freshness
    if (isSame) return false
    this.look = look
    this.drawn = ''
    this.dress()
    return true
  }

  /** Draws as much of it as has grown. */
  render(view: Box): void {
    const drawn = this.grown.toFixed(4)
    if (drawn === this.drawn) return
    this.drawn = drawn
    for (const group of [this.lines, this.tip]) group.classList.toggle('is-ahead', this.grown === 0)
    if (this.grown === 0) return
    const size = this.rank > 0 ? LARGE_HEAD : 1
    const shown = this.shown(this.grown)
    const part = cutArc(this.arc, 0, shown)
    const underHead = this.length === 0 ? 0 : (HEAD_LENGTH * size) / this.length
    const line = cutArc(this.arc, 0, Math.max(shown / 2, shown - underHead))
    const d = clipArc(line, view).map(pathThrough).join('')
    for (const stroke of this.strokes) stroke.setAttribute('d', d)
    const left = this.isLoop && this.look.isUnderWay ? pathThrough(cutArc(this.arc, shown, 1).points) : ''
    this.rest.setAttribute('d', left)
    // Without a transform, which would make each head a layer to be laid out at every step.
    const at = part.points.at(-1) ?? { x: 0, y: 0 }
    const outline = legHead(this.leg.who, at, headingAtEnd(part, 8 * size), size)
    this.head.setAttribute('d', `${pathThrough(outline)}Z`)
  }

  /** The share of the arc that is drawn for a share of the way: never so little that nobody sees it. */
  private shown(grown: number): number {
    const least = Math.min(LEAST_SHOWN.share, LEAST_SHOWN.pixels / Math.max(1, this.length))
    return grown === 0 ? 0 : least + (1 - least) * grown
  }

  private dress(): void {
    const { isLit, isUnderWay, hasLabel, freshness } = this.look
    const states = [
      this.kind,
      isLit && 'is-lit',
      isUnderWay && 'is-under-way',
      hasLabel && 'is-recent',
      this.grown === 0 && 'is-ahead',
    ]
    const classes = states.filter(Boolean).join(' ')
    for (const group of [this.lines, this.tip]) {
      group.setAttribute('class', classes)
      group.style.setProperty('--leg-freshness', String(freshness))
    }
  }
}
