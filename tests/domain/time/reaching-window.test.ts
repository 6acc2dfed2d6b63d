import { describe, expect, it } from 'vitest'
import { civilToDays } from '../../../src/domain/time/days'
import { reachingWindow } from '../../../src/domain/time/reaching-window'
import { clip } from '../../../src/domain/time/time-span'
import { spanOf } from '../playback/sample-events'

const extent = { from: civilToDays(1963, 1, 1), to: civilToDays(2024, 1, 1) }
const eighties = { from: civilToDays(1980, 1, 1), to: civilToDays(1990, 1, 1) }

describe('clip', () => {
  it.each([
    ['1981', civilToDays(1981, 1, 1), civilToDays(1982, 1, 1)],
    ['1960/1964', extent.from, civilToDays(1965, 1, 1)],
    ['2017/..', civilToDays(2017, 1, 1), extent.to],
    ['../2030', extent.from, extent.to],
  ])('keeps of %s what the window has', (date, from, to) => {
    expect(clip(spanOf(date), extent)).toEqual({ from, to })
  })

  it.each(['1950/1960', '2024', '2024-01-01/..'])('keeps nothing of %s', (date) => {
    expect(clip(spanOf(date), extent)).toBeUndefined()
  })
})

describe('reachingWindow', () => {
  const reach = (date: string, upTo: 'start' | 'end' = 'start') =>
    reachingWindow(eighties, spanOf(date), upTo, extent)

  it('leaves a window that holds some of the span, and any where there is no date', () => {
    expect(reach('1989/1995')).toBe(eighties)
    expect(reachingWindow(eighties, undefined, 'start', extent)).toBe(eighties)
  })

  it('moves To to the first day, or to the end', () => {
    expect(reach('1995')).toEqual({ from: eighties.from, to: civilToDays(1995, 1, 2) })
    expect(reach('1995', 'end')).toEqual({ from: eighties.from, to: civilToDays(1996, 1, 1) })
  })

  it('moves From where the span lies before', () => {
    expect(reach('1970')).toEqual({ from: civilToDays(1970, 1, 1), to: civilToDays(1970, 1, 2) })
  })

  it('never leaves the extent', () => {
    expect(reach('1950')).toBe(eighties)
    expect(reach('2050')).toBe(eighties)
    expect(reach('2023/2030', 'end')).toEqual({ from: eighties.from, to: extent.to })
    expect(reach('1950/1965')).toEqual({ from: extent.from, to: extent.from + 1 })
  })
})
