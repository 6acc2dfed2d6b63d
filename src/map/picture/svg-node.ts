import { escapeMarkup } from '../../domain/escape-markup'

const NAMESPACE = 'http://www.w3.org/2000/svg'

/** An element of a drawing; children that are strings are text and never markup. */
export interface SvgNode {
  readonly name: string
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly children: readonly (SvgNode | string)[]
}

/** An element without those attributes that are absent; numbers are rounded to a hundredth of a pixel, which is enough. */
export function svgNode(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (SvgNode | string)[]
): SvgNode {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [[key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : allowed(value)] as const],
  )
  return {
    name,
    attributes: written,
    children: children.map((child) => (typeof child === 'string' ? allowed(child) : child)),
  }
}

/** A whole drawing as an SVG document, in CSS pixels. */
export function svgDocument(
  { width, height }: { readonly width: number; readonly height: number },
  ...children: readonly SvgNode[]
): SvgNode {
  return svgNode('svg', { width, height, viewBox: `0 0 ${width} ${height}` }, ...children)
}

/** The document as text, to be kept as a file. */
export function svgMarkup(document: SvgNode): string {
  const named = [['xmlns', NAMESPACE] as const, ...document.attributes]
  return markupOf({ ...document, attributes: named })
}

/** The element as one of the page. */
export function svgElement({ name, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(NAMESPACE, name) as SVGElement
  for (const [key, value] of attributes) element.setAttribute(key, value)
  element.append(...children.map((child) => (typeof child === 'string' ? child : svgElement(child))))
  return element
}

function markupOf(node: SvgNode | string): string {
  if (typeof node === 'string') return escapeMarkup(node)
  const { name, attributes, children } = node
  const written = attributes.map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`).join('')
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.map(markupOf).join('')}</${name}>`
}

/** The text without characters that XML does not have. */
function allowed(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 (2.2) forbids.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
}
