import { enlargedView, fitBounds, type MapSize } from '../../domain/view/fit-bounds'
import type { MapView } from '../../domain/view/view'
import { axisSvg } from './axis-svg'
import { drawMapPicture } from './draw-map-picture'
import { canvasMeasure } from './lettering'
import { paintMarkup } from './paint-markup'
import { pictureCanvas } from './picture-canvas'
import { type PictureStyle, pictureColours } from './picture-style'
import { type PictureSubject, plateContent } from './plate-content'
import { drawPlate, type PlateDrawing, plateMargin } from './plate-drawing'

export type PictureSize = 'screen' | 'double' | 'poster'

/** A view of the page, and how a picture of it is to be. */
export interface PictureOptions extends PictureSubject {
  readonly openEvent: string | undefined
  /** Absent: the first view of the dataset. */
  readonly view: MapView | undefined
  /** Size of the map on screen. */
  readonly screen: MapSize
  readonly theme: 'light' | 'dark'
  readonly rightToLeft?: boolean
  readonly signal?: AbortSignal | undefined
}

/** CSS pixels of the page, and pixels of the picture for each: 4800 by 3200. On paper of 59.4 cm (A2) a name is as tall as in a book. */
const POSTER = { width: 1800, height: 1200, ratio: 8 / 3, unit: 1.4 } as const
/** The axis alone is as wide as it reads best. */
const AXIS_WIDTH = 1200

/** Pixels of a picture, without drawing it. */
export function pictureSize(options: PictureOptions, size: PictureSize): MapSize {
  const { plate, ratio } = planPicture(options, size)
  return { width: Math.round(plate.width * ratio), height: Math.round(plate.height * ratio) }
}

/**
 * A page of the atlas: the map with title, legend, time axis, sources and address. A preview of it has fewer pixels:
 * at most `most` across. Rejects as `drawMapPicture` does.
 */
export async function drawPicture(
  options: PictureOptions,
  size: PictureSize,
  most = Number.POSITIVE_INFINITY,
): Promise<HTMLCanvasElement> {
  const { view, screen } = options
  const { plate, ratio: full } = planPicture(options, size)
  const ratio = Math.min(full, most / plate.width)
  const { left, top, right, bottom } = plate.map
  const mapSize = { width: right - left, height: bottom - top }
  const seen = view ?? fitBounds(options.atlas.bounds, screen)
  const map = await drawMapPicture({
    ...options,
    ...mapSize,
    ratio,
    view: enlargedView(seen, screen, mapSize),
  })
  const { canvas, context } = pictureCanvas(plate.width, plate.height, ratio)
  paintMarkup(context, plate.svg, options.theme)
  // On whole pixels, so that it stays sharp.
  context.resetTransform()
  context.drawImage(map, Math.round(left * ratio), Math.round(top * ratio))
  return canvas
}

/** The time axis of the view as an SVG document. */
export function drawAxisSvg(options: PictureOptions): string {
  return axisSvg(options, AXIS_WIDTH, { style: styleOf(options, 1), measure: canvasMeasure() })
}

function planPicture(
  options: PictureOptions,
  size: PictureSize,
): { readonly plate: PlateDrawing; readonly ratio: number } {
  const { screen } = options
  const { unit, ratio } = size === 'poster' ? POSTER : { unit: 1, ratio: size === 'double' ? 2 : 1 }
  const width =
    size === 'poster' ? POSTER.width : Math.round(screen.width) + 2 * plateMargin(screen.width, unit)
  const map = size === 'poster' ? { page: POSTER.height } : Math.round(screen.height)
  const tools = { style: styleOf(options, unit), messages: options.texts, measure: canvasMeasure() }
  return { plate: drawPlate(plateContent(options, 'map'), { width, map }, tools), ratio }
}

function styleOf({ theme, rightToLeft = false }: PictureOptions, unit: number): PictureStyle {
  return { theme, colours: pictureColours(theme), unit, rightToLeft }
}
