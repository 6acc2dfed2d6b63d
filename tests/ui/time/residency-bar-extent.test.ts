import { describe, expect, it } from 'vitest'
import { residency } from '../../../src/domain/residency/residency'
import { civilToDays } from '../../../src/domain/time/days'
import { barExtent } from '../../../src/ui/time/residency-bar-extent'
import { timeScale } from '../../../src/ui/time/time-scale'
import { sampleStay } from '../../domain/playback/sample-events'

const extent = { from: civilToDays(2000, 1, 1), to: civilToDays(2010, 1, 1) }
const bar = (edtf: string, rightToLeft = false) => {
  const found = residency([sampleStay('a', 'members', 'FR', edtf)], extent)[0]?.bars[0]
  if (!found) throw new Error('no bar')
  return barExtent(found, timeScale(extent, 1000, rightToLeft))
}

describe('barExtent', () => {
  it('is hard where dates are exact', () => {
    const { left, width, mask } = bar('2001-01-01/2004-12-31')
    expect(left).toBeCloseTo(100, 0)
    expect(width).toBeCloseTo(400, 0)
    expect(mask).toMatch(/rgb\(0 0 0 \/ 1\), #000 0px.*rgb\(0 0 0 \/ 1\)\)$/)
  })

  it('fades over the time in which it may have begun or ended', () => {
    const { mask } = bar('2001/2005')
    const stops = [...mask.matchAll(/#000 ([\d.]+)px/g)].map(([, px]) => Number(px))
    expect(stops[0]).toBeCloseTo(100, -1)
    expect(stops[1]).toBeCloseTo(400, -1)
    expect(mask).toContain('rgb(0 0 0 / 0), #000')
  })

  it('fades visibly where a month is approximate, and to a remainder where the end is unknown', () => {
    expect(bar('2001-01~/2004-12-31').mask).toContain('#000 10px')
    expect(bar('2001-01-01/').mask).toMatch(/rgb\(0 0 0 \/ 0\.3\)\)$/)
    expect(bar('2001-01-01/..').mask).toMatch(/rgb\(0 0 0 \/ 1\)\)$/)
  })

  it('is cut where it leaves the axis, and hard there', () => {
    const { left, width, mask } = bar('1995~/2015~')
    expect([left, width]).toEqual([0, 1000])
    expect(mask).toMatch(/rgb\(0 0 0 \/ 1\), #000 0px, #000 1000px, rgb\(0 0 0 \/ 1\)\)$/)
  })

  it('stays on the axis where it is least wide', () => {
    expect(bar('2009-12-31/2010-12-31')).toMatchObject({ left: 997, width: 3 })
  })

  it('is mirrored in a right-to-left page', () => {
    const { left, mask } = bar('2001-01-01/2004-12-31', true)
    expect(left).toBeCloseTo(500, 0)
    expect(mask).toContain('to left')
  })
})
