import type { Box } from '../../domain/marks/box'
import { enlargedView, fitBounds, type MapSize } from '../../domain/view/fit-bounds'
import type { MapView } from '../../domain/view/view'
import { axisSvg } from './axis-svg'
import { drawMapPicture } from './draw-map-picture'
import { type DrawnEvents, drawnEvents } from './drawn-events'
import { canvasMeasure } from './lettering'
import { paintDrawing } from './paint-drawing'
import { pictureCanvas } from './picture-canvas'
import { type PictureStyle, pictureColours } from './picture-style'
import type { PictureSubject } from './picture-subject'
import { plateContent } from './plate-content'
import { layOutPlate, type Plate, type PlateContent, plateWidth } from './plate-drawing'

export const PICTURE_SIZES = ['screen', 'double', 'poster'] as const
export type PictureSize = (typeof PICTURE_SIZES)[number]

export interface PictureOptions extends PictureSubject {
  readonly signal?: AbortSignal | undefined
}

/** CSS pixels of the page, and pixels of the picture for each: 4800 by 3200. On paper of 59.4 cm (A2) a name is as tall as in a book. */
const POSTER = { width: 1800, height: 1200, ratio: 8 / 3, unit: 1.4 } as const
/** The axis alone is as wide as it reads best. */
const AXIS_WIDTH = 1200

/** Pixels of the pictures, without drawing them. */
export function pictureSizes(subject: PictureSubject): Readonly<Record<PictureSize, MapSize>> {
  const sizeOf = (size: PictureSize) => {
    const { plate, ratio } = planPicture(subject, size)
    return { width: Math.round(plate.width * ratio), height: Math.round(plate.height * ratio) }
  }
  return { screen: sizeOf('screen'), double: sizeOf('double'), poster: sizeOf('poster') }
}

/**
 * A page of the atlas: the map, or those of two times that are compared, with title, legend, time axis, sources and
 * address. A preview of it has fewer pixels: at most `most` across. Rejects as `drawMapPicture` does.
 */
export async function drawPicture(
  options: PictureOptions,
  size: PictureSize,
  most = Number.POSITIVE_INFINITY,
): Promise<HTMLCanvasElement> {
  const { theme } = options
  const { content, plate, ratio: full, drawn } = planPicture(options, size)
  const ratio = Math.min(full, most / plate.width)
  const { canvas, context } = pictureCanvas(plate.width, plate.height, ratio)
  paintDrawing(context, plate.draw(), theme)
  // On whole pixels, so that it stays sharp.
  context.resetTransform()
  for (const [index, box] of plate.maps.entries()) {
    const mapSize = sizeOfBox(box)
    const map = await drawMapPicture({
      ...options,
      ...drawn,
      ...mapSize,
      ratio,
      window: content.windows[index] ?? options.window,
      view: viewOn(options, mapSize),
    })
    context.drawImage(map, Math.round(box.left * ratio), Math.round(box.top * ratio))
  }
  return canvas
}

/** The time axis of the view as an SVG document. */
export function drawAxisSvg(subject: PictureSubject): string {
  return axisSvg(subject, AXIS_WIDTH, { style: styleOf(subject, 1), measure: canvasMeasure() })
}

interface PicturePlan {
  readonly content: PlateContent
  readonly plate: Plate
  /** Pixels for a CSS pixel. */
  readonly ratio: number
  readonly drawn: DrawnEvents
}

/** Lays a picture out. What its maps draw, which the legend explains, follows from their size, and that from the legend's. */
function planPicture(subject: PictureSubject, size: PictureSize): PicturePlan {
  const { screen } = subject
  const { unit, ratio } = size === 'poster' ? POSTER : { unit: 1, ratio: size === 'double' ? 2 : 1 }
  const maps = subject.compared ? 2 : 1
  const width = size === 'poster' ? POSTER.width : plateWidth(screen.width, maps, unit)
  const map = size === 'poster' ? { page: POSTER.height } : Math.round(screen.height)
  const tools = { style: styleOf(subject, unit), messages: subject.texts, measure: canvasMeasure() }
  const layOut = (drawn: DrawnEvents): PicturePlan => {
    const content = plateContent(subject, 'map', drawn)
    return { content, plate: layOutPlate(content, { width, map }, tools), ratio, drawn }
  }
  const first = layOut(subject)
  const [box] = first.plate.maps
  if (!subject.features || !box) return first
  const mapSize = sizeOfBox(box)
  return layOut(drawnEvents(subject, viewOn(subject, mapSize), mapSize))
}

function sizeOfBox({ left, top, right, bottom }: Box): MapSize {
  return { width: right - left, height: bottom - top }
}

/** What a map of a size shows, so that all that is on the screen is on it. */
function viewOn({ atlas, view, screen }: PictureSubject, size: MapSize): MapView {
  return enlargedView(view ?? fitBounds(atlas.bounds, screen), screen, size)
}

function styleOf({ theme, rightToLeft }: PictureSubject, unit: number): PictureStyle {
  return { theme, colours: pictureColours(theme), unit, rightToLeft }
}
