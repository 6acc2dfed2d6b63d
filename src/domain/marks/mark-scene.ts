import type { Atlas, Position } from '../atlas/atlas'
import type { TimeWindow } from '../time/time-span'
import { groupSpots, type SpotGroup } from './group-spots'
import { type MarkContents, markContents } from './mark-mix'
import type { MarkScheme } from './mark-scheme'
import { project } from './mercator'
import { collectSpots, type Spot } from './spot'
import { WindowCursor } from './window-cursor'

/** One mark with those of its events that the window and the filters let through, in time order. */
export interface Mark extends MarkContents {
  readonly group: SpotGroup
  /** Grows when the events change. */
  readonly version: number
}

type MutableMark = { -readonly [K in keyof Mark]: Mark[K] }

/** Degrees, about ten metres. */
const NEAR = 1e-4

/** When events of an atlas without dates are. */
const ALWAYS = { earliestStart: Number.NEGATIVE_INFINITY, latestEnd: Number.POSITIVE_INFINITY }

const NONE: ReadonlySet<string> = new Set()

const EMPTY: MarkContents = { events: [], mix: [], places: new Map() }

/** An event that moves, and where it is now: `undefined` while it is not visible. */
interface Mover {
  readonly index: number
  readonly place: string
  readonly id: string
  readonly at: (time: number) => Position
  now: Position | undefined
}

/**
 * The marks of the map at one zoom, kept in step with a window of time and a filter. A step of the window costs
 * work only for the marks whose events come or go, and for those of what moves, which stand where it is at the window's end.
 */
export class MarkScene {
  private spots: readonly Spot[] = []
  private marksNow: readonly MutableMark[] = []
  /** Those of them that stay where they are at this zoom. */
  private still: readonly MutableMark[] = []
  private movers: readonly Mover[] = []
  private zoom: number | undefined
  private to = Number.POSITIVE_INFINITY
  private moves = 0
  /** Mark of each event, by index; undefined for events without a position. */
  private markOfEvent: (MutableMark | undefined)[] = []
  private readonly markOfPlace = new Map<string, MutableMark>()
  private indexOfEvent: ReadonlyMap<string, number> = new Map()
  private contents!: ReturnType<typeof markContents>
  private cursor!: WindowCursor
  private shown = NONE
  /** Of the mark that changed last: none is ever that of another mark. */
  private version = 0
  /** 1 for each event, by index, that passes the filters. */
  private passes!: Uint8Array
  /** 1 for each event, by index, that is visible. */
  private on!: Uint8Array

  constructor(
    private atlas: Atlas,
    private scheme: MarkScheme,
  ) {
    this.setAtlas(atlas)
  }

  /** Takes another atlas, as the first: which of its events are shown, at which zoom and when, is to be told again. */
  setAtlas(atlas: Atlas): void {
    const { scheme } = this
    this.atlas = atlas
    this.marksNow = []
    this.still = []
    this.zoom = undefined
    this.shown = NONE
    this.movers = moversOf(atlas)
    this.spots = collectSpots(atlas.events, atlas.stays, atlas.places)
    this.indexOfEvent = new Map(atlas.events.map((event, index) => [event.id, index]))
    this.contents = markContents(atlas.events, scheme)
    this.passes = new Uint8Array(atlas.events.length)
    this.on = new Uint8Array(atlas.events.length)
    const whenUndated = atlas.isTimeless ? ALWAYS : undefined
    this.cursor = new WindowCursor(atlas.events.map(({ span }) => span ?? whenUndated))
  }

  /** All marks, the busiest first, those without visible events included. */
  get marks(): readonly Mark[] {
    return this.marksNow
  }

  /** Grows when marks have gone elsewhere, or are others, because time moved or filters changed. */
  get arrangement(): number {
    return this.moves
  }

  /** The mark under which an event stands, whether it is visible or not. */
  markOf(eventId: string): Mark | undefined {
    const index = this.indexOfEvent.get(eventId)
    return index === undefined ? undefined : this.markOfEvent[index]
  }

  /** The mark under which a place of an event or a stay stands. */
  markAt(place: string): Mark | undefined {
    return this.markOfPlace.get(place)
  }

  /** Whether an event is visible now. */
  isVisible(eventId: string): boolean {
    const index = this.indexOfEvent.get(eventId)
    return index !== undefined && this.on[index] === 1
  }

  /** Groups the spots anew. */
  setZoom(zoom: number): void {
    this.zoom = zoom
    this.still = groupSpots(this.spots, zoom).map((group) => ({ ...EMPTY, group, version: 0 }))
    this.marksNow = this.still
    this.markOfEvent = []
    this.markOfPlace.clear()
    for (const mark of this.still) {
      for (const spot of mark.group.spots) {
        for (const index of spot.events) this.markOfEvent[index] = mark
        for (const place of spot.places)
          if (!this.markOfPlace.has(place) && this.isWhere(spot, place)) this.markOfPlace.set(place, mark)
      }
      this.refresh(mark)
    }
    this.locate()
    this.groupMoving()
  }

  /** An event may lie apart from the place that it names: where the place lies, its own position says. */
  private isWhere({ position }: Spot, place: string): boolean {
    const own = this.atlas.places.get(place)?.position ?? position
    return Math.hypot(own[0] - position[0], own[1] - position[1]) < NEAR
  }

  /** Sets the ids that pass the filters; returns whether any mark changed. */
  setShown(shown: ReadonlySet<string>): boolean {
    if (shown === this.shown) return false
    this.shown = shown
    for (const [index, { id }] of this.atlas.events.entries()) {
      this.passes[index] = shown.has(id) ? 1 : 0
      this.update(index)
    }
    for (const mark of this.marksNow) this.refresh(mark)
    if (this.locate()) this.groupMoving()
    return true
  }

  /** Tells events apart by another scheme. */
  setScheme(scheme: MarkScheme): void {
    if (scheme === this.scheme) return
    this.scheme = scheme
    this.contents = markContents(this.atlas.events, scheme)
    for (const mark of this.marksNow) this.refresh(mark)
  }

  /** Moves the window; returns whether the events of any mark changed. */
  move(window: TimeWindow): boolean {
    const dirty = new Set<MutableMark>()
    for (const index of this.cursor.move(window)) {
      this.update(index)
      const mark = this.markOfEvent[index]
      if (mark && this.passes[index] === 1) dirty.add(mark)
    }
    for (const mark of dirty) this.refresh(mark)
    this.to = window.to
    const hasMoved = this.locate()
    if (hasMoved) this.groupMoving()
    return hasMoved || dirty.size > 0
  }

  /** Takes down where what moves is now; returns whether any of it is elsewhere than before. */
  private locate(): boolean {
    let hasMoved = false
    for (const mover of this.movers) {
      const now = this.on[mover.index] === 1 ? mover.at(this.to) : undefined
      if (now?.[0] === mover.now?.[0] && now?.[1] === mover.now?.[1]) continue
      mover.now = now
      hasMoved = true
    }
    return hasMoved
  }

  /** Groups what moves by where it is now, apart from all that stands, whose marks stay as they are. */
  private groupMoving(): void {
    const { zoom, movers, still } = this
    if (zoom === undefined || movers.length === 0) return
    const before = new Map(this.marksNow.slice(still.length).map((mark) => [mark.group.id, mark]))
    for (const { index } of movers) this.markOfEvent[index] = undefined
    const moving = groupSpots(movers.flatMap(spotOf), zoom).map((group) => {
      const known = before.get(group.id)
      const mark: MutableMark = known ?? { ...EMPTY, group, version: 0 }
      const isAlike = known?.group.events.join() === group.events.join()
      mark.group = group
      for (const index of group.events) this.markOfEvent[index] = mark
      if (!isAlike) this.refresh(mark)
      return mark
    })
    this.marksNow = [...still, ...moving]
    this.moves++
  }

  private update(index: number): void {
    this.on[index] = this.cursor.has(index) && this.passes[index] === 1 ? 1 : 0
  }

  private refresh(mark: MutableMark): void {
    Object.assign(mark, this.contents(mark.group.events, this.on))
    mark.version = ++this.version
  }
}

function moversOf({ events }: Atlas): readonly Mover[] {
  return events.flatMap(({ id, place, shape }, index) =>
    shape?.kind === 'track' ? [{ index, place, id: `~${id}`, at: shape.at, now: undefined }] : [],
  )
}

function spotOf({ index, place, id, now }: Mover): readonly Spot[] {
  return now ? [{ id, position: now, point: project(now), events: [index], places: [place] }] : []
}
