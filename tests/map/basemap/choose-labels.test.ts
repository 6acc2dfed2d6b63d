import { describe, expect, it } from 'vitest'
import { civilToDays } from '../../../src/domain/time/days'
import { breakName, chooseLabels, type LabelView } from '../../../src/map/basemap/choose-labels'
import type { LabelData } from '../../../src/map/basemap/label-data'

const DATA: LabelData = {
  countries: [
    { code: 'RU', lon: 96, lat: 62, zoom: 1, size: 20 },
    { code: 'SU', lon: 80, lat: 59, zoom: 1, size: 18 },
    { code: 'AM', lon: 45, lat: 40, zoom: 3.6, size: 0.5 },
  ],
  seas: [
    { name: 'Gulf of Oman', lon: 59, lat: 24.7, zoom: 4.4, size: 2 },
    { name: 'Black Sea', lon: 34, lat: 43, zoom: 3.6, size: 1 },
  ],
  land: [{ name: 'Caucasus', lon: 44, lat: 42.8, zoom: 4.6, size: 2 }],
  towns: [
    { name: 'Gyumri', lon: 43.8, lat: 40.8, country: 'AM', zoom: 5, size: 1, capital: undefined },
    {
      name: 'Yerevan',
      lon: 44.5,
      lat: 40.2,
      country: 'AM',
      zoom: 4,
      size: 3,
      capital: { geonamesId: 616052, country: 'AM' },
    },
  ],
}

const view = (zoom: number, year: number): LabelView => ({
  zoom,
  day: civilToDays(year, 6, 30),
  narrow: false,
  presentName: (code) => `${code} today`,
  historicName: (name) => `${name} then`,
})

const texts = (zoom: number, year: number) =>
  chooseLabels(DATA, view(zoom, year)).map(({ kind, lines }) => `${kind} ${lines.join(' ')}`)

describe('chooseLabels', () => {
  it('names the countries of the year', () => {
    expect(texts(2, 1985)).toEqual(['country sovietUnion then'])
    expect(texts(2, 1995)).toEqual(['country RU today'])
  })

  it('orders countries, capitals, seas, towns, landscapes', () => {
    expect(texts(5, 1995)).toEqual([
      'country RU today',
      'country AM today',
      'capital Yerevan',
      'sea Black Sea',
      'sea Gulf of Oman',
      'town Gyumri',
      'land Caucasus',
    ])
  })

  it('makes a capital a town in years without its country', () => {
    expect(texts(5, 1985)).toContain('town Yerevan')
    expect(texts(5, 1985)).not.toContain('capital Yerevan')
  })

  it('leaves a country out when zoomed in so far that it is all around', () => {
    expect(texts(9, 1995).filter((text) => text.startsWith('country'))).toEqual(['country AM today'])
  })
})

describe('breakName', () => {
  it('leaves short names whole', () => {
    expect(breakName('Iran')).toEqual(['Iran'])
    expect(breakName('Saudi Arabia')).toEqual(['Saudi Arabia'])
  })

  it('breaks long ones at spaces, losing nothing', () => {
    for (const name of [
      'Bosnia and Herzegovina',
      'South Georgia & South Sandwich Islands',
      'North Atlantic Ocean',
    ]) {
      const lines = breakName(name)
      expect(lines.length).toBeGreaterThan(1)
      expect(lines.join(' ')).toBe(name)
    }
  })
})
