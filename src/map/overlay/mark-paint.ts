import type { MarkKind } from '../../domain/marks/mark-scheme'

/** The colours and the font that marks are painted with, from the design tokens of the page's theme. */
export class MarkPaint {
  readonly paper: string
  readonly ink: string
  readonly countFont: string
  private readonly muted: string

  /** @param element any element of the page: the tokens are read where it stands. */
  constructor(
    element: Element,
    readonly theme: 'light' | 'dark',
  ) {
    const style = getComputedStyle(element)
    const token = (name: string, fallback: string) => style.getPropertyValue(name).trim() || fallback
    this.paper = token('--paper-raised', '#ffffff')
    this.ink = token('--ink', '#000000')
    this.muted = token('--ink-muted', '#666666')
    this.countFont = `650 12.5px ${token('--font-sans', 'sans-serif')}`
  }

  /** The colour of a kind in this theme; a muted one where the scheme lacks the kind. */
  colourOf(kind: MarkKind | undefined): string {
    if (!kind) return this.muted
    return this.theme === 'dark' ? kind.colourDark : kind.colour
  }
}

/** Makes a canvas `size` CSS pixels square, sharp on this screen, and lets `draw` draw around its middle. */
export function paintSquare(
  canvas: HTMLCanvasElement,
  size: number,
  draw: (context: CanvasRenderingContext2D) => void,
): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const ratio = globalThis.devicePixelRatio || 1
  const pixels = Math.ceil(size * ratio)
  if (canvas.width !== pixels) {
    canvas.width = pixels
    canvas.height = pixels
  } else {
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, pixels, pixels)
  }
  context.setTransform(ratio, 0, 0, ratio, pixels / 2, pixels / 2)
  draw(context)
}
