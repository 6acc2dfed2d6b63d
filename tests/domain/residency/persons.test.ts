import { describe, expect, it } from 'vitest'
import { unstatedPersons, whoOf } from '../../../src/domain/residency/persons'
import { civilToDays } from '../../../src/domain/time/days'
import { bundledAtlas } from '../export/bundled-atlas'
import { sampleLeg, sampleStay } from '../playback/sample-events'

const on = (parts: Parameters<typeof unstatedPersons>[0], date: string) => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return unstatedPersons(parts, civilToDays(year, month, day))
}

describe('unstatedPersons', () => {
  it('names on each month from 1965 to 2023 whom stays and legs do not, read by hand', () => {
    for (let year = 1965; year <= 2023; year++) {
      for (let month = 1; month <= 12; month++) {
        for (const day of ['01', '07', '16', '28']) {
          const date = `${year}-${String(month).padStart(2, '0')}-${day}`
          const expected = [
            ...(date >= '2003-04-01' ? ['Massoud Rajavi'] : []),
            ...((date > '1986-06-07' && date < '1993-10-01') || date > '2003-06-17' ? ['Maryam Rajavi'] : []),
          ]
          expect(on(bundledAtlas, date), date).toEqual(expected)
        }
      }
    }
  })

  it('takes for a person whom a stay is of by name, not what is said after that', () => {
    const stays = [
      {
        ...sampleStay('one', 'leadership', 'FR', '1980/1981', 'a'),
        whoText: 'Ann Lee; how Bo Orr lived is not known',
      },
      { ...sampleStay('two', 'leadership', 'FR', '1980/1981', 'a'), whoText: 'Offices of the NCRI' },
      { ...sampleStay('three', 'members', 'FR', '1980/1981', 'a'), whoText: 'Residents' },
    ]
    expect(stays.map(whoOf)).toEqual(['Ann Lee', 'Offices of the NCRI', 'Residents'])
    expect(on({ stays, legs: [] }, '1979-12-31')).toEqual([])
    expect(on({ stays, legs: [] }, '1981-12-31')).toEqual([])
    expect(on({ stays, legs: [] }, '1982-01-01')).toEqual(['Ann Lee'])
    const legs = [{ ...sampleLeg('move', 'members', '1982'), whoText: 'Ann Lee and four companions' }]
    expect(on({ stays, legs }, '1982-01-01')).toEqual([])
  })
})
