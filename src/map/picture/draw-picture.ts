import { enlargedView, fitBounds, type MapSize } from '../../domain/view/fit-bounds'
import { axisSvg } from './axis-svg'
import { drawMapPicture } from './draw-map-picture'
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
  const content = plateContent(subject, 'map')
  const sizeOf = (size: PictureSize) => {
    const { plate, ratio } = planPicture(subject, content, size)
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
  const { atlas, view, screen, theme } = options
  const content = plateContent(options, 'map')
  const { plate, ratio: full } = planPicture(options, content, size)
  const ratio = Math.min(full, most / plate.width)
  const seen = view ?? fitBounds(atlas.bounds, screen)
  const { canvas, context } = pictureCanvas(plate.width, plate.height, ratio)
  paintDrawing(context, plate.draw(), theme)
  // On whole pixels, so that it stays sharp.
  context.resetTransform()
  for (const [index, { left, top, right, bottom }] of plate.maps.entries()) {
    const mapSize = { width: right - left, height: bottom - top }
    const map = await drawMapPicture({
      ...options,
      ...mapSize,
      ratio,
      window: content.windows[index] ?? options.window,
      view: enlargedView(seen, screen, mapSize),
    })
    context.drawImage(map, Math.round(left * ratio), Math.round(top * ratio))
  }
  return canvas
}

/** The time axis of the view as an SVG document. */
export function drawAxisSvg(subject: PictureSubject): string {
  return axisSvg(subject, AXIS_WIDTH, { style: styleOf(subject, 1), measure: canvasMeasure() })
}

function planPicture(
  subject: PictureSubject,
  content: PlateContent,
  size: PictureSize,
): { readonly plate: Plate; readonly ratio: number } {
  const { screen } = subject
  const { unit, ratio } = size === 'poster' ? POSTER : { unit: 1, ratio: size === 'double' ? 2 : 1 }
  const width = size === 'poster' ? POSTER.width : plateWidth(screen.width, content.windows.length, unit)
  const map = size === 'poster' ? { page: POSTER.height } : Math.round(screen.height)
  const tools = { style: styleOf(subject, unit), messages: subject.texts, measure: canvasMeasure() }
  return { plate: layOutPlate(content, { width, map }, tools), ratio }
}

function styleOf({ theme, rightToLeft }: PictureSubject, unit: number): PictureStyle {
  return { theme, colours: pictureColours(theme), unit, rightToLeft }
}
