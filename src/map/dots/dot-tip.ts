import type { Point } from '../../domain/marks/mercator'

/** What the note beside a dot says. */
export interface DotWords {
  readonly title: string
  readonly detail: string
}

/** The note beside the dot that is pointed at. The list has the same for readers who do not point. */
export class DotTip {
  private readonly element = document.createElement('div')

  constructor(private readonly container: HTMLElement) {
    this.element.className = 'dot-tip'
    this.element.setAttribute('aria-hidden', 'true')
  }

  /** @param at pixels of the map's container */
  show({ title, detail }: DotWords, at: Point): void {
    const { element, container } = this
    const line = (name: string, text: string) => {
      const span = document.createElement('span')
      span.className = name
      span.dir = 'auto'
      span.textContent = text
      return span
    }
    element.replaceChildren(line('dot-tip-title', title), line('dot-tip-detail', detail))
    container.append(element)
    const { offsetWidth, offsetHeight } = element
    const left = Math.max(8, Math.min(container.clientWidth - 8 - offsetWidth, at.x - offsetWidth / 2))
    const isBelow = at.y - offsetHeight - 14 < 0
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(
      isBelow ? at.y + 12 : at.y - offsetHeight - 10,
    )}px)`
  }

  hide(): void {
    this.element.remove()
  }
}
