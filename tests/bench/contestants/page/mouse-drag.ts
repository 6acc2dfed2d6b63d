import type { Drag } from './contestant'

/** Drags a map of Leaflet by events of the mouse, which it takes for those of a real one. */
export function mouseDrag(container: () => HTMLElement): Drag {
  let x = 0
  let y = 0
  const tell = (type: string) => {
    const options = { bubbles: true, cancelable: true, clientX: x, clientY: y, button: 0, buttons: 1 }
    container().dispatchEvent(new MouseEvent(type, { ...options, view: window }))
  }
  return {
    begin() {
      const box = container().getBoundingClientRect()
      x = box.left + box.width / 2
      y = box.top + box.height / 2
      tell('mousedown')
    },
    by(dx, dy) {
      x += dx
      y += dy
      tell('mousemove')
    },
    end: () => tell('mouseup'),
  }
}
