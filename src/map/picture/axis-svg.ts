import { type PictureSubject, plateContent } from './plate-content'
import { type DrawingTools, drawPlate } from './plate-drawing'

/**
 * The time axis as an SVG document that stands alone: residency band, histogram, ticks and window, with title, legend
 * and small print. `width` in CSS pixels.
 */
export function axisSvg(
  subject: PictureSubject,
  width: number,
  tools: Omit<DrawingTools, 'messages'>,
): string {
  return drawPlate(plateContent(subject, 'axis'), { width, map: 0 }, { ...tools, messages: subject.texts })
    .svg
}
