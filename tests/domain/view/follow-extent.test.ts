import { describe, expect, it } from 'vitest'
import { followExtent } from '../../../src/domain/view/follow-extent'

const before = { from: 0, to: 10 }

describe('a window whose atlas comes to span another time', () => {
  it('shows all where it showed all', () => {
    expect(followExtent(before, before, { from: -50, to: 20 })).toEqual({ from: -50, to: 20 })
    expect(followExtent(before, before, { from: 100, to: 101 })).toEqual({ from: 100, to: 101 })
  })

  it('keeps the end that was chosen', () => {
    expect(followExtent({ from: 3, to: 10 }, before, { from: -50, to: 20 })).toEqual({ from: 3, to: 20 })
    expect(followExtent({ from: 0, to: 7 }, before, { from: -50, to: 20 })).toEqual({ from: -50, to: 7 })
  })

  it('is the very same where nothing of it changes', () => {
    const window = { from: 3, to: 7 }
    expect(followExtent(window, before, { from: -50, to: 20 })).toBe(window)
  })

  it('never shows a time beyond what there is', () => {
    expect(followExtent({ from: 3, to: 7 }, before, { from: 5, to: 20 })).toEqual({ from: 5, to: 7 })
    expect(followExtent({ from: 3, to: 7 }, before, { from: 30, to: 40 })).toEqual({ from: 30, to: 40 })
  })
})
