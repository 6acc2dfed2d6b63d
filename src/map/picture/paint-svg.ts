import type { Point } from '../../domain/marks/mercator'

type Context = CanvasRenderingContext2D

const SHAPES = 'path, circle, rect, line, text'

/**
 * Paints a drawing that stands in the page as the page's style sheets dress it: shapes, lines of text, linear and
 * radial gradients, clips. `origin` is where the picture begins, in pixels of the browser's window.
 */
export function paintSvg(context: Context, drawing: SVGSVGElement, origin: Point): void {
  const { left, top } = drawing.getBoundingClientRect()
  for (const element of drawing.querySelectorAll<SVGGraphicsElement>(SHAPES)) {
    if (element.closest('defs, clipPath') || element.getClientRects().length === 0) continue
    const matrix = element.getCTM()
    if (!matrix) continue
    context.save()
    context.translate(left - origin.x, top - origin.y)
    context.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)
    paintElement(context, drawing, element)
    context.restore()
  }
}

function paintElement(context: Context, drawing: SVGSVGElement, element: SVGGraphicsElement): void {
  const style = getComputedStyle(element)
  clipTo(context, drawing, style.clipPath)
  const opacity = Number(style.opacity)
  const draw = element instanceof SVGTextElement ? textOf(context, element, style) : shapeOf(context, element)
  const fill = () => {
    if (style.fill === 'none') return
    context.globalAlpha = opacity * Number(style.fillOpacity)
    context.fillStyle = colourOf(context, drawing, element, style.fill)
    draw.fill()
  }
  const stroke = () => {
    const width = Number.parseFloat(style.strokeWidth)
    if (style.stroke === 'none' || !(width > 0)) return
    context.globalAlpha = opacity * Number(style.strokeOpacity)
    context.strokeStyle = colourOf(context, drawing, element, style.stroke)
    context.lineWidth = width
    context.lineCap = style.strokeLinecap as CanvasLineCap
    context.lineJoin = style.strokeLinejoin as CanvasLineJoin
    context.setLineDash((style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number))
    draw.stroke()
  }
  const order = style.paintOrder.startsWith('stroke') ? [stroke, fill] : [fill, stroke]
  for (const paint of order) paint()
}

interface Drawing {
  fill(): void
  stroke(): void
}

function shapeOf(context: Context, element: SVGGraphicsElement): Drawing {
  const path = pathOf(element)
  return { fill: () => context.fill(path), stroke: () => context.stroke(path) }
}

function textOf(context: Context, element: SVGTextElement, style: CSSStyleDeclaration): Drawing {
  const text = element.textContent ?? ''
  setTextStyle(context, style)
  context.textAlign = ({ middle: 'center', end: 'end' } as const)[style.textAnchor] ?? 'start'
  const [x, y] = [attribute(element, 'x'), attribute(element, 'y')]
  return { fill: () => context.fillText(text, x, y), stroke: () => context.strokeText(text, x, y) }
}

/** Letters the context as an element of the page is lettered. */
export function setTextStyle(context: Context, style: CSSStyleDeclaration): void {
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  context.direction = style.direction as CanvasDirection
  // Older Safari has no letter spacing on canvases.
  if ('letterSpacing' in context) {
    context.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing
  }
}

function pathOf(element: SVGElement): Path2D {
  const at = (name: string) => attribute(element, name)
  if (element instanceof SVGPathElement) return new Path2D(element.getAttribute('d') ?? '')
  const path = new Path2D()
  if (element instanceof SVGCircleElement) path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI)
  else if (element instanceof SVGRectElement) path.rect(at('x'), at('y'), at('width'), at('height'))
  else if (element instanceof SVGLineElement) {
    path.moveTo(at('x1'), at('y1'))
    path.lineTo(at('x2'), at('y2'))
  }
  return path
}

/** A colour, or the gradient of the drawing that the style names. */
function colourOf(
  context: Context,
  drawing: SVGSVGElement,
  element: SVGGraphicsElement,
  value: string,
): string | CanvasGradient {
  const source = named(drawing, value)
  if (!source) return value
  const { x, y, width, height } = element.getBBox()
  const gradient =
    source instanceof SVGRadialGradientElement
      ? context.createRadialGradient(
          x + width / 2,
          y + height / 2,
          0,
          x + width / 2,
          y + height / 2,
          width / 2,
        )
      : context.createLinearGradient(x, y, x + width, y)
  for (const stop of source.querySelectorAll('stop')) {
    const { stopColor, stopOpacity } = getComputedStyle(stop)
    gradient.addColorStop(stop.offset.baseVal, faded(stopColor, Number(stopOpacity)))
  }
  return gradient
}

function clipTo(context: Context, drawing: SVGSVGElement, value: string): void {
  for (const shape of named(drawing, value)?.children ?? []) context.clip(pathOf(shape as SVGElement))
}

/** The element of the drawing that `url("#id")` means; another drawing of the page may have one of the same name. */
function named(drawing: SVGSVGElement, value: string): Element | null {
  const id = /^url\("?#([^")]+)"?\)/.exec(value)?.[1]
  return id ? drawing.querySelector(`#${CSS.escape(id)}`) : null
}

function faded(colour: string, opacity: number): string {
  // Not mixed with `transparent`, which is black where it meets a canvas's gradient.
  return colour.replace(/^rgb\((.+)\)$/, `rgba($1, ${opacity})`)
}

function attribute(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? 0)
}
