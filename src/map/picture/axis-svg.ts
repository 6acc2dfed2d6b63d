import type { PictureSubject } from './picture-subject'
import { plateContent } from './plate-content'
import { type DrawingTools, layOutPlate } from './plate-drawing'
import { svgMarkup } from './svg-node'

/**
 * The time axis as an SVG document that stands alone: residency band, histogram, ticks and window, with title, legend
 * and small print. `width` in CSS pixels.
 */
export function axisSvg(
  subject: PictureSubject,
  width: number,
  tools: Omit<DrawingTools, 'messages'>,
): string {
  const messages = subject.texts
  const plate = layOutPlate(plateContent(subject, 'axis'), { width, map: 0 }, { ...tools, messages })
  return svgMarkup(plate.draw())
}
