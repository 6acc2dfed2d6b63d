import { describe, expect, it } from 'vitest'
import { whereabouts } from '../../../src/domain/residency/whereabouts'
import { civilToDays } from '../../../src/domain/time/days'
import { sampleLeg, sampleStay } from '../playback/sample-events'

const parts = {
  stays: [
    sampleStay('tehran', 'leadership', 'IR', '1965-09~/1981-07-28'),
    sampleStay('auvers', 'leadership', 'FR', '1981-08~/1986-06-07'),
    sampleStay('auvers-again', 'leadership', 'FR', '1993-10~/'),
    sampleStay('baghdad', 'leadership', 'IQ', '1986-06-07/2003-03~'),
    sampleStay('ashraf', 'members', 'IQ', '1986~/2013-09-12'),
    sampleStay('liberty', 'members', 'IQ', '2012-02-17/2016-09-09'),
    sampleStay('ashraf3', 'members', 'AL', '2017~/..'),
  ],
  legs: [sampleLeg('flight', 'leadership', '1981-07-28/1981-08~')],
}

function at(year: number, month: number, day: number) {
  const found = whereabouts(parts, civilToDays(year, month, day))
  const text = (list: typeof found.leadership) =>
    list.map((each) => `${each.kind === 'stay' ? each.stay.id : each.leg.id} ${each.sureness}`)
  return { leadership: text(found.leadership), members: text(found.members) }
}

describe('whereabouts', () => {
  it('is certain between the latest start and the earliest end', () => {
    expect(at(1975, 1, 1).leadership).toEqual(['tehran certain'])
    expect(at(1981, 7, 28).leadership).toContain('tehran certain')
    expect(at(1981, 7, 29).leadership).not.toContain('tehran certain')
  })

  it('is approximate where a stay may not have begun or may have ended', () => {
    expect(at(1986, 3, 1).members).toEqual(['ashraf approximate'])
    expect(at(2003, 3, 15).leadership).toContain('baghdad approximate')
  })

  it('names all places held at once', () => {
    expect(at(2012, 6, 1).members).toEqual(['liberty certain', 'ashraf certain'])
    expect(at(1995, 1, 1).leadership).toEqual(['baghdad certain', 'auvers-again end-unknown'])
  })

  it('tells an unknown end from an open one', () => {
    expect(at(2020, 1, 1).leadership).toEqual(['auvers-again end-unknown'])
    expect(at(2020, 1, 1).members).toEqual(['ashraf3 certain'])
  })

  it('follows journeys, and says nothing where the atlas says nothing', () => {
    expect(at(1981, 7, 30).leadership).toEqual(['flight certain'])
    expect(at(1981, 8, 10).leadership).toEqual(['auvers approximate', 'flight approximate'])
    expect(at(1964, 1, 1)).toEqual({ leadership: [], members: [] })
  })
})
