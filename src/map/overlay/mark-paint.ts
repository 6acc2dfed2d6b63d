import { kindColour, type MarkKind } from '../../domain/marks/mark-scheme'

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
    return kindColour(kind, this.theme) ?? this.muted
  }
}
