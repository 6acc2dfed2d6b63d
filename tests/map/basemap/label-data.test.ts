import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unpackTowns } from '../../../src/map/basemap/label-data'

const read = (name: string) =>
  readFileSync(new URL(`../../../public/basemap/${name}`, import.meta.url), 'utf8')

describe('unpackTowns', () => {
  it('adds up differences and spreads runs', () => {
    const towns = unpackTowns({
      names: 'Tehran|Karaj',
      countries: 'IRIR',
      lons: [51424, -433],
      lats: [35694, 140],
      runs: [
        [4, 3, 1],
        [6, 2, 1],
      ],
      capitals: [[0, 112931, 'IR']],
    })
    expect(towns).toEqual([
      {
        name: 'Tehran',
        lon: 51.424,
        lat: 35.694,
        country: 'IR',
        zoom: 4,
        size: 3,
        capital: { geonamesId: 112931, country: 'IR' },
      },
      { name: 'Karaj', lon: 50.991, lat: 35.834, country: 'IR', zoom: 6, size: 2, capital: undefined },
    ])
  })
})

describe('the label files', () => {
  const overview = JSON.parse(read('labels.json'))
  const towns = [...unpackTowns(overview.towns), ...unpackTowns(JSON.parse(read('towns.json')).towns)]

  it('are small: 16 kB for the first view, 70 kB in all', () => {
    const [first, rest] = ['labels.json', 'towns.json'].map(
      (name) => gzipSync(read(name), { level: 9 }).length,
    )
    expect(first).toBeLessThan(16_000)
    expect((first ?? 0) + (rest ?? 0)).toBeLessThan(70_000)
  })

  it.each([
    ['Tehran', 'IR', 51.39, 35.69],
    ['Kermanshah', 'IR', 47.06, 34.31],
    ['Baghdad', 'IQ', 44.4, 33.34],
    ['Baqubah', 'IQ', 44.65, 33.74],
    ['Tirana', 'AL', 19.82, 41.33],
    ['Paris', 'FR', 2.35, 48.85],
  ])('have %s in %s where it is', (name, country, lon, lat) => {
    const town = towns.find((candidate) => candidate.name === name)
    expect(town?.country).toBe(country)
    expect(town?.lon).toBeCloseTo(lon, 0)
    expect(town?.lat).toBeCloseTo(lat, 0)
  })

  it('do not call Jerusalem, whose status is disputed, a capital', () => {
    expect(towns.find(({ name }) => name === 'Jerusalem')?.capital).toBeUndefined()
  })

  it('have every town once, with a name and a place in the world', () => {
    const seen = new Set(towns.map(({ name, lon, lat }) => `${name} ${lon} ${lat}`))
    expect(seen.size).toBe(towns.length)
    for (const { name, lon, lat } of towns) {
      expect(name).toMatch(/\S/)
      expect(Math.abs(lon)).toBeLessThanOrEqual(180)
      expect(Math.abs(lat)).toBeLessThanOrEqual(85)
    }
  })
})
