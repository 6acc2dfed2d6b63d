// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { civilToDays } from '../../../src/domain/time/days'
import { CompareHead } from '../../../src/ui/compare/CompareHead'

afterEach(cleanup)

const extent = { from: civilToDays(1963, 1, 1), to: civilToDays(2024, 1, 1) }

function show() {
  const on = { onOtherChange: vi.fn(), onSwap: vi.fn(), onEnd: vi.fn() }
  const days = { other: civilToDays(1985, 6, 1), shown: civilToDays(2003, 6, 1) }
  render(<CompareHead times={days} extent={extent} locale="en-GB" {...on} />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Other date' })
  const type = (value: string) => {
    fireEvent.change(field, { target: { value } })
    fireEvent.keyDown(field, { key: 'Enter' })
  }
  return { ...on, field, type }
}

describe('CompareHead', () => {
  it('heads both maps by their dates', () => {
    show()
    const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(names).toEqual(['Other date: 1 June 1985', 'Date on the axis: 1 June 2003'])
  })

  it('takes a typed date for the other map', () => {
    const { type, onOtherChange } = show()
    type('28 June 1981')
    expect(onOtherChange).toHaveBeenCalledWith(civilToDays(1981, 6, 28))
  })

  it('refuses a date outside the atlas, and says why', () => {
    const { field, type, onOtherChange } = show()
    type('1 May 1950')
    expect(onOtherChange).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toBe(
      'The axis goes from 1 January 1963 to 31 December 2023.',
    )
    expect(field.getAttribute('aria-invalid')).toBe('true')
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(field.value).toBe('1 June 1985')
  })

  it('swaps and ends', () => {
    const { onSwap, onEnd } = show()
    fireEvent.click(screen.getByRole('button', { name: 'Swap the two dates' }))
    fireEvent.click(screen.getByRole('button', { name: 'End the comparison' }))
    expect([onSwap, onEnd].map((each) => each.mock.calls.length)).toEqual([1, 1])
  })
})
