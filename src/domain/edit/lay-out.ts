/** How a file lays out what it holds, so that what is added looks like what stands beside it. */
export interface JsonLayout {
  /** One step of indentation; `undefined` where the file is written without lines. */
  readonly unit: string | undefined
  readonly lineEnd: string
  /** What stands between a name and its value. */
  readonly colon: string
  /** What stands between values on one line. */
  readonly comma: string
  /** The blanks within the brackets of an object on one line. */
  readonly pad: string
}

/** How the files in `data/` are laid out. */
export const DATA_LAYOUT: JsonLayout = { unit: '  ', lineEnd: '\n', colon: ': ', comma: ', ', pad: ' ' }

/** Longest line that a list or a geometry is written on whole, in UTF-16 units. */
const WIDTH = 110

/** A value as it is to be laid out: plain and written already, or what stands between two brackets. */
export type Part = string | Container

interface Container {
  readonly open: '[' | '{'
  /** Each with its name as written, which is empty in a list. */
  readonly parts: readonly (readonly [name: string, part: Part])[]
  /** Whether it may stand on one line: a list without objects, or a geometry. */
  readonly isLine: boolean
  /** How long it is on one line. */
  readonly width: number
}

/** What stands between two brackets; its parts are laid out by the same layout. */
export function container(
  open: '[' | '{',
  parts: readonly (readonly [name: string, part: Part])[],
  layout: JsonLayout,
): Container {
  let width = parts.length === 0 ? 2 : 2 + (parts.length - 1) * layout.comma.length
  if (open === '{' && parts.length > 0) width += 2 * layout.pad.length
  for (const [name, part] of parts) {
    if (name !== '') width += name.length + layout.colon.length
    width += typeof part === 'string' ? part.length : part.width
  }
  const isLine =
    (open === '[' || parts.some(([name, part]) => name === '"coordinates"' && typeof part !== 'string')) &&
    parts.every(([, part]) => typeof part === 'string' || (part.open === '[' && part.isLine))
  return { open, parts, isLine, width }
}

/**
 * The text of a value, from the second line on behind `indent`; what stands before it on its line is `column` wide. Objects
 * have a line for each member; lists without objects, and geometries, stand on one line where they fit.
 */
export function layOut(part: Part, layout: JsonLayout, indent: string, column: number): string {
  if (typeof part === 'string') return part
  const { unit, lineEnd, colon } = layout
  const fits = part.isLine && column + part.width + 1 <= WIDTH
  if (unit === undefined || part.parts.length === 0 || fits) return onOneLine(part, layout)
  const inner = indent + unit
  const lines = part.parts.map(([name, each]) => {
    const start = name === '' ? inner : inner + name + colon
    return start + layOut(each, layout, inner, start.length)
  })
  return part.open + lineEnd + lines.join(`,${lineEnd}`) + lineEnd + indent + CLOSING[part.open]
}

const CLOSING = { '[': ']', '{': '}' } as const

function onOneLine(part: Part, layout: JsonLayout): string {
  if (typeof part === 'string') return part
  const parts = part.parts.map(([name, each]) => {
    const text = onOneLine(each, layout)
    return name === '' ? text : name + layout.colon + text
  })
  const pad = part.open === '{' && parts.length > 0 ? layout.pad : ''
  return part.open + pad + parts.join(layout.comma) + pad + CLOSING[part.open]
}
