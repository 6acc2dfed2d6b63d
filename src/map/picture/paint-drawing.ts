import { paintSvg } from './paint-svg'
import { pictureStage } from './picture-stage'
import { type SvgNode, svgElement } from './svg-node'

/** Paints a drawing (an SVG document) with the fonts of the page, from (0, 0) on. */
export function paintDrawing(
  context: CanvasRenderingContext2D,
  drawing: SvgNode,
  theme: 'light' | 'dark',
): void {
  const element = svgElement(drawing) as SVGSVGElement
  const stage = pictureStage(theme)
  try {
    stage.append(element)
    const { left, top } = element.getBoundingClientRect()
    paintSvg(context, element, { x: left, y: top })
  } finally {
    stage.remove()
  }
}
