import type { Map as LeafletMap } from 'leaflet'
import { placeName } from '../../domain/atlas/place-name'
import { formatNumber } from '../../i18n/format-number'
import type { MarkView } from './mark-view'
import { eventDate, markDates, nameOfMark } from './mark-words'
import type { OverlayState } from './overlay-state'

/**
 * The note beside the mark that is pointed at or focused. It sits inside the mark's button, so that the pointer
 * may rest on it, and is hidden from screen readers, which have the same words as the button's name.
 */
export class MarkTip {
  private readonly element = document.createElement('span')
  private view: MarkView | undefined
  private shown = ''

  constructor(private readonly map: LeafletMap) {
    this.element.className = 'mark-tip'
    this.element.setAttribute('aria-hidden', 'true')
  }

  show(view: MarkView, state: OverlayState): void {
    this.view = view
    this.shown = ''
    this.refresh(state)
  }

  refresh(state: OverlayState): void {
    const { view } = this
    if (!view) return
    const key = `${view.mark.group.id} ${view.mark.version} ${state.locale} ${state.fan}`
    if (key === this.shown) return
    this.shown = key
    // The open list says the same and more.
    if (state.fan === view.mark.group.id) {
      this.element.remove()
      return
    }
    this.write(view, state)
    view.element.append(this.element)
    const box = this.map.getContainer().getBoundingClientRect()
    const at = view.element.getBoundingClientRect()
    const { offsetWidth, offsetHeight } = this.element
    const enlarged = this.element.currentCSSZoom || 1
    const width = offsetWidth * enlarged
    const middle = at.left + at.width / 2
    const left = Math.max(box.left + 8, Math.min(box.right - 8 - width, middle - width / 2))
    this.element.classList.toggle('is-below', at.top - (offsetHeight + 12) * enlarged < box.top)
    this.element.style.setProperty('--tip-shift', `${Math.round((left - (middle - width / 2)) / enlarged)}px`)
  }

  /** Hides the tip; returns whether there was one. */
  hide(): boolean {
    const wasShown = this.element.isConnected
    this.view = undefined
    this.element.remove()
    return wasShown
  }

  hideFrom(view: MarkView): void {
    if (this.view === view) this.hide()
  }

  remove(): void {
    this.hide()
  }

  private write({ mark }: MarkView, state: OverlayState): void {
    const { atlas, locale, messages } = state
    const [event] = mark.events
    const title = document.createElement('span')
    const detail = document.createElement('span')
    title.className = 'mark-tip-title'
    detail.className = 'mark-tip-detail'
    if (event && mark.events.length === 1) {
      const precision = atlas.places.get(event.place)?.precision
      title.textContent = event.title
      detail.textContent = [
        eventDate(event, state),
        placeName(atlas.places, event.place, locale),
        precision ? messages.map.marks.precision[precision] : '',
      ]
        .filter((text) => text !== '')
        .join(' · ')
    } else {
      const count = messages.map.marks.count(formatNumber(mark.events.length, locale))
      const [first, ...more] = [nameOfMark(mark, state), count, markDates(mark, state)].filter(Boolean)
      title.textContent = first ?? ''
      detail.textContent = more.join(' · ')
    }
    this.element.replaceChildren(title, detail)
  }
}
