import { placeName } from '../../domain/atlas/place-name'
import { type Box, boxAround, contains } from '../../domain/marks/box'
import type { Mark } from '../../domain/marks/mark-scene'
import { formatSpan } from '../../i18n/format-date'
import type { BaseLayer } from './base-layer'
import type { LegLabel } from './journey-layer'
import { breakLines, type LabelLine, type MapLabel } from './label-layer'
import { type MapFrame, toLayer } from './map-frame'
import { nameOfMark } from './mark-words'
import type { OverlayState } from './overlay-state'
import { titleLines } from './title-lines'

/** Maps less wide than this (pixels) get shorter lines. */
const NARROW = 600

/** Characters of a line of a leg's label, on wide and on narrow maps. */
const LEG_LINE = { wide: 34, narrow: 22 } as const

/** What the labels of the map say: places with the bases that are held there, legs with who moved and when. */
export class LabelWords {
  private readonly placeLines = new Map<string, { key: string; lines: readonly LabelLine[] }>()

  constructor(private readonly bases: BaseLayer) {}

  /** Marks stand for other places now. */
  forget(): void {
    this.placeLines.clear()
  }

  place(mark: Mark, radius: number, state: OverlayState, frame: MapFrame): MapLabel {
    const { atlas, locale } = state
    const bases = this.bases.bases.get(mark.group.id) ?? []
    const follow = (to: MapFrame) => toLayer(to, mark.group.point)
    const label = { id: `mark ${mark.group.id}`, anchor: follow(frame), radius, follow }
    const key = `${mark.version} ${locale} ${bases.length} ${this.bases.version}`
    const known = this.placeLines.get(mark.group.id)
    if (known?.key === key) return { ...label, lines: known.lines }
    const held = bases.map(({ place }) => place)
    const named = held[0]
    const name =
      mark.events.length > 0
        ? nameOfMark(mark, state, held[0])
        : held.map((place) => placeName(atlas.places, place, locale)).join(' · ')
    const lines = (atlas.areMarksTitled ? titleLines(name) : [name]).map(
      (text): LabelLine => ({ text, style: 'place' }),
    )
    const namedFirst = bases.toSorted((a, b) => Number(b.place === named) - Number(a.place === named))
    for (const { place, who } of namedFirst) {
      for (const { who: group, certainty } of who) {
        const word = state.messages.time[group]
        const text =
          place === named ? word : state.messages.map.base(word, placeName(atlas.places, place, locale))
        lines.push({ text, style: 'base', who: group, unsure: certainty === 'possible' })
      }
    }
    this.placeLines.set(mark.group.id, { key, lines })
    return { ...label, lines }
  }

  /** `undefined` where no point of the leg that could carry it is in view. */
  leg(
    { leg, anchors }: LegLabel,
    { locale, messages }: OverlayState,
    view: Box,
    mapWidth: number,
  ): MapLabel | undefined {
    const [anchor, ...otherAnchors] = anchors.filter((point) => contains(view, boxAround(point, 0)))
    if (!anchor) return undefined
    const who = breakLines(leg.whoText, mapWidth < NARROW ? LEG_LINE.narrow : LEG_LINE.wide).map(
      (text, index): LabelLine => ({
        text,
        style: 'leg',
        ...(index === 0 ? { who: leg.who, unsure: leg.certainty !== 'certain' } : {}),
      }),
    )
    const date: LabelLine = {
      text: formatSpan(leg.span, leg.date, { locale, style: 'short', messages: messages.date }),
      style: 'legDate',
    }
    return { id: `leg ${leg.id}`, lines: [...who, date], anchor, otherAnchors, radius: 6 }
  }
}
