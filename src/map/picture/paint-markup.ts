import { paintSvg } from './paint-svg'
import { pictureStage } from './picture-stage'

/** Paints a drawing that is SVG markup with the fonts of the page, from (0, 0) on. */
export function paintMarkup(
  context: CanvasRenderingContext2D,
  markup: string,
  theme: 'light' | 'dark',
): void {
  const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement
  if (!(parsed instanceof SVGSVGElement)) throw new Error('The drawing is no SVG document')
  const stage = pictureStage(theme)
  try {
    stage.append(parsed)
    const { left, top } = parsed.getBoundingClientRect()
    paintSvg(context, parsed, { x: left, y: top })
  } finally {
    stage.remove()
  }
}
