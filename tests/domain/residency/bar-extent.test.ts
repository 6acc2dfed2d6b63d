import { describe, expect, it } from 'vitest'
import { barExtent } from '../../../src/domain/residency/bar-extent'
import { residency } from '../../../src/domain/residency/residency'
import { civilToDays } from '../../../src/domain/time/days'
import { timeScale } from '../../../src/domain/time/time-scale'
import { sampleStay } from '../playback/sample-events'

const extent = { from: civilToDays(2000, 1, 1), to: civilToDays(2010, 1, 1) }
const bar = (edtf: string, rightToLeft = false) => {
  const found = residency([sampleStay('a', 'members', 'FR', edtf)], extent)[0]?.bars[0]
  if (!found) throw new Error('no bar')
  return barExtent(found, timeScale(extent, 1000, rightToLeft))
}

describe('barExtent', () => {
  it('is hard where dates are exact', () => {
    const { left, width, ...ends } = bar('2001-01-01/2004-12-31')
    expect(left).toBeCloseTo(100, 0)
    expect(width).toBeCloseTo(400, 0)
    expect(ends).toMatchObject({ fadeIn: 0, fadeOut: 0 })
  })

  it('fades over the time in which it may have begun or ended', () => {
    const { width, fadeIn, fadeOut, last } = bar('2001/2005')
    expect(fadeIn).toBeCloseTo(100, -1)
    expect(width - fadeOut).toBeCloseTo(400, -1)
    expect(last).toBe(0)
  })

  it('fades visibly where a month is approximate, and to a remainder where the end is unknown', () => {
    expect(bar('2001-01~/2004-12-31').fadeIn).toBe(10)
    expect(bar('2001-01-01/').fadeOut).toBeGreaterThan(0)
    expect(bar('2001-01-01/').last).toBe(0.3)
    expect(bar('2001-01-01/..').fadeOut).toBe(0)
  })

  it('is cut where it leaves the axis, and hard there', () => {
    expect(bar('1995~/2015~')).toMatchObject({ left: 0, width: 1000, fadeIn: 0, fadeOut: 0 })
  })

  it('stays on the axis where it is least wide', () => {
    expect(bar('2009-12-31/2010-12-31')).toMatchObject({ left: 997, width: 3 })
  })

  it('is mirrored in a right-to-left page', () => {
    expect(bar('2001-01-01/2004-12-31', true).left).toBeCloseTo(500, 0)
  })
})
