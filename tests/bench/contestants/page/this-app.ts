import { FILE_INPUT } from '../protocol'
import type { Contestant } from './contestant'
import { createBench } from './create-bench'
import { mouseDrag } from './mouse-drag'

/**
 * Drives the built page of this app by what a reader has: it drops the file, moves the sliders "From" and "To", drags the map and
 * presses its buttons, and reads how many events the list says there are. It is added to the page from outside.
 */
function createThisApp(): Contestant {
  return {
    async init() {
      await until(isReady)
      // Not in the page of a reader, who chooses a file in a window of the browser.
      const input = document.createElement('input')
      Object.assign(input, { type: 'file', id: FILE_INPUT, ariaLabel: 'File' })
      input.style.cssText = 'position:fixed;top:-100px'
      document.body.append(input)
      // Nobody drops a file that was not dragged over the page before.
      dispatchDrag('dragover', new File([], 'any.geojson'))
    },
    async load(file, onFirst) {
      dispatchDrag('drop', file)
      await until(areDotsThere)
      onFirst()
      await until(() => isReady() && !isReading())
    },
    setWindow({ from, to }) {
      const sliders = { from: slider('from'), to: slider('to') }
      const first = Math.max(from, Number(sliders.from.min))
      const moves = [() => move(sliders.from, first), () => move(sliders.to, to - 1)]
      // Neither is let past the other.
      if (to - 1 > Number(sliders.to.value)) moves.reverse()
      for (const act of moves) act()
    },
    // The list tells the number once it has settled.
    shown: () => Number(/^[\d,]+/.exec(find('.event-count').textContent ?? '')?.[0].replaceAll(',', '')),
    tellsAtOnce: false,
    hit(x, y) {
      const options = { bubbles: true, cancelable: true, clientX: x, clientY: y, view: window }
      const target = document.elementFromPoint(x, y)
      target?.dispatchEvent(new PointerEvent('pointermove', { ...options, pointerType: 'mouse' }))
      target?.dispatchEvent(new MouseEvent('mousemove', options))
    },
    drag: mouseDrag(map),
    async zoomBy(levels) {
      const label = levels > 0 ? 'Zoom in' : 'Zoom out'
      find<HTMLButtonElement>(`.map-region button[aria-label="${label}"]`).click()
      const isZooming = () => document.querySelector('.leaflet-zoom-anim') !== null
      await until(isZooming)
      await until(() => !isZooming())
    },
  }
}

function dispatchDrag(type: 'dragover' | 'drop', file: File): void {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(file)
  const options = { bubbles: true, cancelable: true, composed: true, dataTransfer }
  document.body.dispatchEvent(new DragEvent(type, options))
}

const isReady = () => document.querySelector('.event-count') !== null

const isReading = () => document.querySelector('progress, [role="progressbar"]') !== null

/** What many events are drawn on. */
const areDotsThere = () => document.querySelector('canvas.dots') !== null

const map = (): HTMLElement => find('.map-region .leaflet-container')

const slider = (thumb: 'from' | 'to'): HTMLInputElement => find(`.time-thumb[data-thumb="${thumb}"] input`)

const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set

/** As the browser does where a reader moves it; React overlooks what is set otherwise. */
function move(input: HTMLInputElement, day: number): void {
  if (Number(input.value) === day) return
  setValue?.call(input, String(day))
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

function find<Found extends HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector)
  if (!found) throw new Error(`${selector} is not in the page.`)
  return found
}

/** Resolves as soon as a change of the page makes something so. To look in each frame would ask for frames without end. */
function until(isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return
      observer.disconnect()
      resolve()
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { subtree: true, childList: true, attributes: true })
    look()
  })
}

window.bench = createBench(createThisApp(), () => (isReady() ? map() : document.body))
