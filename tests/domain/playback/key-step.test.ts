import { describe, expect, it } from 'vitest'
import { keyStep } from '../../../src/domain/playback/key-step'
import { createPlayback } from '../../../src/domain/playback/playback'
import { civilToDays } from '../../../src/domain/time/days'
import { lastDayOf } from '../../../src/domain/time/time-span'

const extent = { from: civilToDays(1963, 1, 1), to: civilToDays(2024, 1, 1) }
const state = createPlayback(extent, { from: civilToDays(1980, 3, 15), to: civilToDays(1986, 6, 8) })
const to = (key: string, rtl = false) => keyStep(state, 'to', key, rtl)?.window.to
const from = (key: string, rtl = false) => keyStep(state, 'from', key, rtl)?.window.from

describe('keyStep', () => {
  it('moves a month by arrows and a year by Page keys', () => {
    expect(to('ArrowRight')).toBe(civilToDays(1986, 7, 8))
    expect(to('ArrowUp')).toBe(civilToDays(1986, 7, 8))
    expect(to('ArrowLeft')).toBe(civilToDays(1986, 5, 8))
    expect(to('ArrowDown')).toBe(civilToDays(1986, 5, 8))
    expect(to('PageUp')).toBe(civilToDays(1987, 6, 8))
    expect(from('PageDown')).toBe(civilToDays(1979, 3, 15))
    expect(from('ArrowRight')).toBe(civilToDays(1980, 4, 15))
  })

  it('moves the way the arrow points in a right-to-left page, and up is later everywhere', () => {
    expect(to('ArrowLeft', true)).toBe(civilToDays(1986, 7, 8))
    expect(to('ArrowRight', true)).toBe(civilToDays(1986, 5, 8))
    expect(to('ArrowUp', true)).toBe(civilToDays(1986, 7, 8))
    expect(to('PageUp', true)).toBe(civilToDays(1987, 6, 8))
  })

  it('goes as far as the thumb may by Home and End', () => {
    expect(from('Home')).toBe(extent.from)
    expect(from('End')).toBe(state.window.to - 1)
    expect(to('Home')).toBe(state.window.from + 1)
    expect(to('End')).toBe(extent.to)
  })

  it('keeps the end of a month at the end of a month', () => {
    const december = createPlayback(extent, extent)
    const november = keyStep(december, 'to', 'ArrowLeft', false)
    expect(november && lastDayOf(november.window)).toBe(civilToDays(2023, 11, 30))
  })

  it('leaves other keys alone', () => {
    expect(keyStep(state, 'to', 'a', false)).toBeUndefined()
    expect(keyStep(state, 'to', ' ', false)).toBeUndefined()
    expect(keyStep(state, 'to', 'Tab', false)).toBeUndefined()
  })
})
