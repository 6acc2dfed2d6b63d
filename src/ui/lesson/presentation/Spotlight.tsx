import { useEffect, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { clamp } from '../../../domain/clamp'
import './Spotlight.css'

/** The part of the window's shorter side by which an arrow key moves the light. */
const STEP = 1 / 20

const ARROWS: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowDown', [0, 1]],
  ['ArrowUp', [0, -1]],
])

/** A soft circle of light where the pointer is, or was last, with all else dimmed; arrow keys move it too. */
export function Spotlight({ isOn }: { readonly isOn: boolean }) {
  const layer = useRef<HTMLDivElement>(null)
  const light = useRef({ x: innerWidth / 2, y: innerHeight / 2 })

  const { current: moveTo } = useRef((x: number, y: number) => {
    light.current = { x: clamp(x, 0, innerWidth), y: clamp(y, 0, innerHeight) }
    layer.current?.style.setProperty('--x', `${light.current.x}px`)
    layer.current?.style.setProperty('--y', `${light.current.y}px`)
  })

  useEffect(() => {
    const onPointer = ({ clientX, clientY }: PointerEvent) => moveTo(clientX, clientY)
    addEventListener('pointermove', onPointer, { capture: true, passive: true })
    addEventListener('pointerdown', onPointer, { capture: true, passive: true })
    return () => {
      removeEventListener('pointermove', onPointer, true)
      removeEventListener('pointerdown', onPointer, true)
    }
  }, [moveTo])

  useLayoutEffect(() => {
    if (!isOn) return
    moveTo(light.current.x, light.current.y)
    const onKeyDown = (event: KeyboardEvent) => {
      const arrow = ARROWS.get(event.key)
      if (!arrow) return
      event.preventDefault()
      event.stopPropagation()
      const step = Math.min(innerWidth, innerHeight) * STEP
      moveTo(light.current.x + arrow[0] * step, light.current.y + arrow[1] * step)
    }
    addEventListener('keydown', onKeyDown, true)
    return () => removeEventListener('keydown', onKeyDown, true)
  }, [isOn, moveTo])

  return isOn && createPortal(<div className="spotlight" ref={layer} />, document.body)
}
