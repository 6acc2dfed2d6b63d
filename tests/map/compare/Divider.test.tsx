// @vitest-environment happy-dom
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { compare as words } from '../../../src/i18n/en/compare'
import { Divider } from '../../../src/map/compare/Divider'

const onChange = vi.fn()

function show(at: number): HTMLElement {
  const box = { left: 100, width: 400 } as DOMRect
  const area = { current: { getBoundingClientRect: () => box } as HTMLElement }
  render(<Divider at={at} area={area} date="1 June 1985" locale="en-GB" onChange={onChange} />)
  return screen.getByRole('slider', { name: words.divide })
}

beforeEach(() => void onChange.mockClear())
afterEach(cleanup)

describe('the line between two maps', () => {
  it('says where it is, in words too', () => {
    const line = show(37.6)
    expect(line.getAttribute('aria-valuenow')).toBe('38')
    expect(line.getAttribute('aria-valuetext')).toBe(words.divided('38%', '1 June 1985'))
  })

  it.each([
    ['ArrowLeft', 50, 48],
    ['ArrowDown', 50, 48],
    ['ArrowRight', 50, 52],
    ['ArrowUp', 50, 52],
    ['PageDown', 50, 40],
    ['PageUp', 50, 60],
    ['Home', 50, 0],
    ['End', 50, 100],
    ['ArrowLeft', 1, 0],
    ['PageUp', 95, 100],
  ])('%s takes it from %i to %i percent', (key, from, to) => {
    const line = show(from)
    const press = createEvent.keyDown(line, { key })
    fireEvent(line, press)
    expect(onChange).toHaveBeenCalledExactlyOnceWith(to)
    expect(press.defaultPrevented).toBe(true)
  })

  it.each([{ key: 'a' }, { key: 'Tab' }, { key: 'ArrowLeft', altKey: true }, { key: 'Home', ctrlKey: true }])(
    'leaves %j to the page',
    (init) => {
      const line = show(50)
      const press = createEvent.keyDown(line, init)
      fireEvent(line, press)
      expect(onChange).not.toHaveBeenCalled()
      expect(press.defaultPrevented).toBe(false)
    },
  )

  it('follows a pointer that holds it, as far as the maps go', () => {
    const line = show(50)
    const held = new Set<number>()
    line.setPointerCapture = (id) => void held.add(id)
    line.hasPointerCapture = (id) => held.has(id)
    fireEvent.pointerMove(line, { pointerId: 1, clientX: 200 })
    expect(onChange).not.toHaveBeenCalled()
    fireEvent.pointerDown(line, { pointerId: 1, button: 0 })
    for (const clientX of [200, 40, 900]) fireEvent.pointerMove(line, { pointerId: 1, clientX })
    expect(onChange.mock.calls).toEqual([[25], [0], [100]])
  })

  it('is not taken by another button', () => {
    const line = show(50)
    const capture = vi.fn()
    line.setPointerCapture = capture
    fireEvent.pointerDown(line, { pointerId: 1, button: 2 })
    expect(capture).not.toHaveBeenCalled()
  })
})
