// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { HoldButton } from '../../../../src/ui/lesson/presentation/HoldButton'
import { Spotlight } from '../../../../src/ui/lesson/presentation/Spotlight'

afterEach(cleanup)

const layer = () => document.querySelector<HTMLElement>('.spotlight')
const place = () => ['--x', '--y'].map((name) => layer()?.style.getPropertyValue(name))

test('is where the pointer was last, follows it, and is gone when it is let go', () => {
  const { rerender } = render(<Spotlight isOn={false} />)
  fireEvent.pointerMove(document.body, { clientX: 300, clientY: 200 })
  expect(layer()).toBeNull()
  rerender(<Spotlight isOn />)
  expect(place()).toEqual(['300px', '200px'])
  fireEvent.pointerMove(document.body, { clientX: 310, clientY: 205 })
  expect(place()).toEqual(['310px', '205px'])
  rerender(<Spotlight isOn={false} />)
  expect(layer()).toBeNull()
})

test('begins in the middle and goes with the arrow keys, within the window, where there is no pointer', () => {
  render(<Spotlight isOn />)
  const [x, y, step] = [innerWidth / 2, innerHeight / 2, Math.min(innerWidth, innerHeight) / 20]
  expect(place()).toEqual([`${x}px`, `${y}px`])
  expect(fireEvent.keyDown(document.body, { key: 'ArrowRight' })).toBe(false)
  fireEvent.keyDown(document.body, { key: 'ArrowUp' })
  expect(place()).toEqual([`${x + step}px`, `${y - step}px`])
  for (let press = 0; press < 50; press += 1) fireEvent.keyDown(document.body, { key: 'ArrowRight' })
  expect(place()[0]).toBe(`${innerWidth}px`)
})

test('the button lights as long as a key or a finger holds it', () => {
  const hold = vi.fn()
  const { getByRole } = render(
    <HoldButton className="" isHeld={false} onHold={hold} title="">
      Spotlight
    </HoldButton>,
  )
  const button = getByRole('button')
  fireEvent.keyDown(button, { key: ' ' })
  fireEvent.keyDown(button, { key: ' ', repeat: true })
  fireEvent.keyUp(button, { key: ' ' })
  expect(hold.mock.calls).toEqual([[true], [false]])
  hold.mockClear()
  button.setPointerCapture = vi.fn()
  fireEvent.pointerDown(button, { button: 0, pointerId: 7 })
  expect(button.setPointerCapture).toHaveBeenCalledWith(7)
  fireEvent.lostPointerCapture(button)
  expect(hold.mock.calls).toEqual([[true], [false]])
})
