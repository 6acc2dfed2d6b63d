import { describe, expect, it } from 'vitest'
import { residency } from '../../../src/domain/residency/residency'
import { civilToDays } from '../../../src/domain/time/days'
import { sampleStay } from '../playback/sample-events'

const extent = { from: civilToDays(1963, 1, 1), to: civilToDays(2024, 1, 1) }
const stays = [
  sampleStay('ashraf3', 'members', 'AL', '2017~/..'),
  sampleStay('tirana', 'members', 'AL', '2013-05-16/2018~'),
  sampleStay('liberty', 'members', 'IQ', '2012-02-17/2016-09-09'),
  sampleStay('ashraf', 'members', 'IQ', '1986~/2013-09-12'),
  sampleStay('baghdad', 'leadership', 'IQ', '1986-06-07/2003-03~'),
  sampleStay('auvers-again', 'leadership', 'FR', '1993-10~/'),
  sampleStay('auvers', 'leadership', 'FR', '1981-08~/1986-06-07'),
  sampleStay('tehran', 'leadership', 'IR', '1965-09~/1981-07-28'),
]
const rows = residency(stays, extent)
const bar = (id: string) => rows.flatMap(({ bars }) => bars).find(({ stay }) => stay.id === id)

describe('residency', () => {
  it('has a row per country in the order of the first stay', () => {
    expect(rows.map(({ country }) => country)).toEqual(['IR', 'FR', 'IQ', 'AL'])
    expect(residency([], extent)).toEqual([])
  })

  it('holds every stay once, in time order within its row', () => {
    expect(rows.map(({ bars }) => bars.map(({ stay }) => stay.id))).toEqual([
      ['tehran'],
      ['auvers', 'auvers-again'],
      ['ashraf', 'baghdad', 'liberty'],
      ['tirana', 'ashraf3'],
    ])
  })

  it('gives stays that overlap lanes of their own, the leadership above the members', () => {
    expect(rows.map(({ lanes }) => lanes)).toEqual([
      ['leadership'],
      ['leadership'],
      ['leadership', 'members', 'members'],
      ['members', 'members'],
    ])
    expect(bar('baghdad')?.lane).toBe(0)
    expect([bar('ashraf')?.lane, bar('liberty')?.lane]).toEqual([1, 2])
    expect([bar('auvers')?.lane, bar('auvers-again')?.lane]).toEqual([0, 0])
  })

  it('lets one base follow another on the same day in one lane', () => {
    const [row] = residency(
      [
        sampleStay('a', 'leadership', 'FR', '1993-10~/2003-06-17'),
        sampleStay('b', 'leadership', 'FR', '2003-06-17/'),
      ],
      extent,
    )
    expect(row?.lanes).toEqual(['leadership'])
  })

  it('leaves out stays that the extent does not reach', () => {
    const nineties = { from: civilToDays(1990, 1, 1), to: civilToDays(2000, 1, 1) }
    const ids = residency(stays, nineties).flatMap(({ bars }) => bars.map(({ stay }) => stay.id))
    expect(ids.sort()).toEqual(['ashraf', 'auvers-again', 'baghdad'])
  })

  it('knows how soft each end is', () => {
    expect(bar('auvers')).toMatchObject({
      start: [civilToDays(1981, 8, 1), civilToDays(1981, 8, 31)],
      end: [civilToDays(1986, 6, 8), civilToDays(1986, 6, 8)],
      startApproximate: true,
      endApproximate: false,
      endKind: 'dated',
    })
    expect(bar('tehran')).toMatchObject({ startApproximate: true, endApproximate: false })
    expect(bar('auvers-again')?.endKind).toBe('unknown')
    expect(bar('ashraf3')).toMatchObject({ endKind: 'open', end: [Infinity, Infinity] })
  })
})
