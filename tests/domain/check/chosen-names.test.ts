import { describe, expect, it } from 'vitest'
import { atlasAmong, namesOfChosen } from '../../../src/domain/check/chosen-names'

describe('files that were chosen together', () => {
  const called = (names: readonly string[], atlas: unknown = {}) => [...namesOfChosen(names, atlas).values()]

  it.each([
    ['atlas (1).json', 'events (1).geojson'],
    ['atlas(12).json', 'events(12).geojson'],
    ['atlas-1.json', 'events-2.geojson'],
    ['atlas - Copy.json', 'events - Copy (2).geojson'],
  ])('are seen through where the browser has numbered them: %s, %s', (...names) => {
    expect(atlasAmong(names)).toBe(names[0])
    expect(called(names)).toEqual(['atlas.json', 'events.geojson'])
  })

  it('keep their names where the plain one is among them, or more copies than one', () => {
    const names = ['atlas.json', 'atlas (1).json', 'places (1).geojson', 'places (2).geojson']
    expect(atlasAmong(names)).toBe('atlas.json')
    expect(called(names)).toEqual(names)
    expect(atlasAmong(names.slice(1))).toBe('atlas (1).json')
    expect(atlasAmong(['atlas (1).json', 'atlas (2).json'])).toBeUndefined()
  })

  it('keep their names where the atlas has no file of the plain one', () => {
    const names = ['atlas.json', 'notes (1).json', 'towns-1.geojson']
    expect(called(names, { files: { places: 'towns-1.geojson' } })).toEqual(names)
  })

  it('are lessons where the atlas lists them', () => {
    const names = ['atlas (1).json', 'exile (1).json', 'home.json']
    expect(called(names, { lessons: ['exile', 'home'] })).toEqual([
      'atlas.json',
      'lessons/exile.json',
      'lessons/home.json',
    ])
  })
})
