import type { Who } from '../../domain/atlas/relocation-schema'
import type { Box } from '../../domain/marks/box'
import { type LabelRequest, layOutLabels, type PlacedLabel } from '../../domain/marks/label-layout'
import type { Point } from '../../domain/marks/mercator'
import type { MapFrame } from './map-frame'
import { pathThrough, svg } from './svg'

export type LabelStyle = 'place' | 'base' | 'leg' | 'legDate'

export interface LabelLine {
  readonly text: string
  readonly style: LabelStyle
  /** Draws a sample of the line of those who are meant. */
  readonly who?: Who
  /** Draws that sample dashed. */
  readonly unsure?: boolean
}

export interface MapLabel {
  readonly id: string
  readonly lines: readonly LabelLine[]
  readonly anchor: Point
  readonly radius: number
  readonly otherAnchors?: readonly Point[]
  /** World pixels at zoom 0, to follow while the map zooms. */
  readonly follow?: (frame: MapFrame) => Point
}

/** As in the style sheet, in pixels where the page's type is 16 pixels high. */
const FONTS: Readonly<Record<LabelStyle, readonly [font: string, lineHeight: number]>> = {
  place: ['600 14px serif-face', 17],
  base: ['600 11.5px sans-face', 15],
  leg: ['600 12px sans-face', 15],
  legDate: ['12px sans-face', 15],
}

/** Width of the sample line with its gap, likewise. */
const SAMPLE = 20
const PADDING = 3

interface Drawn {
  readonly element: HTMLElement
  label: MapLabel
  placed: PlacedLabel
  text: string
  /** Of the mark when the label was placed. */
  radius: number
}

/** The labels of the atlas's own places and legs. Sizes are computed, never read back from the page. */
export class LabelLayer {
  private readonly drawn = new Map<string, Drawn>()
  private readonly leaders = svg('svg', { class: 'map-label-leaders', 'aria-hidden': 'true' })
  private readonly widths = new Map<string, number>()
  private readonly faces = new Map<string, string>()
  private readonly context = document.createElement('canvas').getContext('2d')
  private leaderPath = svg('path', { class: 'map-label-leader' })
  /** Size of the page's type, as a share of 16 pixels. */
  private scale = 1

  constructor(private readonly pane: HTMLElement) {
    pane.setAttribute('aria-hidden', 'true')
    this.leaders.append(this.leaderPath)
    pane.append(this.leaders)
  }

  /** The boxes of the labels, in layer pixels. */
  get boxes(): readonly Box[] {
    return [...this.drawn.values()].map(({ placed }) => placed.box)
  }

  /** Takes over the size of the page's type: larger on wide screens, or as the reader has set it. */
  measureType(): void {
    this.scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
  }

  /** Forgets measured widths, as when a font has arrived. */
  forgetWidths(): void {
    this.widths.clear()
  }

  /**
   * Places the labels, the most important first. Those that `stay` stand where they stood while that is free; else
   * their places depend on nothing but what is given, so that the same view always looks the same.
   */
  draw(
    labels: readonly MapLabel[],
    taken: readonly Box[],
    frame: Box,
    avoided: readonly Box[],
    stay: boolean,
  ): void {
    const byId = new Map(labels.map((label) => [label.id, label]))
    const requests = labels.map((label): LabelRequest => {
      const { width, height } = this.measure(label.lines)
      const before = this.drawn.get(label.id)
      const stays =
        stay && before?.text === textOf(label) && !before.placed.leader && before.radius === label.radius
      const previous = stays ? before.placed.offset : undefined
      const { id, anchor, radius, otherAnchors = [] } = label
      return { id, anchor, radius, width, height, otherAnchors, previous }
    })
    const placed = layOutLabels(requests, taken, frame, avoided)
    const kept = new Set(placed.map(({ id }) => id))
    for (const [id, { element }] of this.drawn) {
      if (kept.has(id)) continue
      element.remove()
      this.drawn.delete(id)
    }
    for (const place of placed) {
      const label = byId.get(place.id)
      if (label) this.put(label, place)
    }
    const d = placed.flatMap(({ leader }) => (leader ? pathThrough(leader) : [])).join('')
    if (d !== this.leaderPath.getAttribute('d')) this.leaderPath.setAttribute('d', d)
  }

  /** While the map zooms: labels glide with what they belong to. */
  follow(frame: MapFrame): void {
    this.leaderPath.setAttribute('d', '')
    for (const { element, label, placed } of this.drawn.values()) {
      const anchor = label.follow?.(frame)
      if (!anchor) {
        element.classList.add('is-hidden')
        continue
      }
      const width = placed.box.right - placed.box.left
      const height = placed.box.bottom - placed.box.top
      setPosition(element, anchor.x + placed.offset.x - width / 2, anchor.y + placed.offset.y - height / 2)
    }
  }

  private put(label: MapLabel, placed: PlacedLabel): void {
    const text = textOf(label)
    let drawn = this.drawn.get(label.id)
    const { left, top } = placed.box
    if (!drawn) {
      const element = document.createElement('div')
      element.className = `map-label leaflet-zoom-animated`
      this.pane.append(element)
      drawn = { element, label, placed, text: '', radius: label.radius }
      this.drawn.set(label.id, drawn)
    }
    if (drawn.text !== text) {
      drawn.text = text
      drawn.element.replaceChildren(...label.lines.map(lineElement))
    }
    drawn.label = label
    drawn.radius = label.radius
    drawn.placed = placed
    if (drawn.element.classList.contains('is-hidden')) drawn.element.classList.remove('is-hidden')
    setPosition(drawn.element, left, top)
  }

  private measure(lines: readonly LabelLine[]): { width: number; height: number } {
    let width = 0
    let height = 0
    for (const line of lines) {
      const [font, lineHeight] = FONTS[line.style]
      width = Math.max(width, this.textWidth(line.text, font) + (line.who ? SAMPLE : 0))
      height += lineHeight
    }
    return { width: Math.ceil(width * this.scale) + 2 * PADDING, height: Math.ceil(height * this.scale) + 2 }
  }

  private textWidth(text: string, font: string): number {
    const key = `${font} ${text}`
    const known = this.widths.get(key)
    if (known !== undefined) return known
    let width = text.length * 7
    if (this.context) {
      this.context.font = font
        .replace('serif-face', this.face('--font-serif'))
        .replace('sans-face', this.face('--font-sans'))
      width = this.context.measureText(text).width
    }
    this.widths.set(key, width)
    return width
  }

  private face(property: string): string {
    const known = this.faces.get(property)
    if (known !== undefined) return known
    const face = getComputedStyle(this.pane).getPropertyValue(property) || 'sans-serif'
    this.faces.set(property, face)
    return face
  }
}

/** Breaks a text into lines of about so many characters, at spaces. */
export function breakLines(text: string, most: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

function lineElement({ text, style, who, unsure }: LabelLine): HTMLElement {
  const line = document.createElement('span')
  line.className = `map-label-line map-label-${style}`
  line.dir = 'auto'
  if (who) {
    const sample = document.createElement('i')
    sample.className = `who-sample who-sample-${who}${unsure ? ' is-unsure' : ''}`
    line.append(sample)
  }
  line.append(text)
  return line
}

function textOf(label: MapLabel): string {
  return label.lines
    .map(({ text, style, who, unsure = false }) => `${style}${who ?? ''}${unsure} ${text}`)
    .join('\n')
}

function setPosition(element: HTMLElement, left: number, top: number): void {
  element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
}
