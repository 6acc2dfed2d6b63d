import { describe, expect, it } from 'vitest'
import { readAtlas } from '../../../src/domain/atlas/read-atlas'
import { checkAtlas } from '../../../src/domain/check/check-atlas'
import { newAtlas } from '../../../src/domain/edit/new-atlas'
import { newCategory } from '../../../src/domain/edit/new-category'
import { newAtlasWords } from '../../../src/i18n/en/new-atlas'

const files = newAtlas(newAtlasWords, 2026)
const json = (name: string) => JSON.parse(files.get(name) ?? '')

describe('a new atlas', () => {
  it('has nothing that the checker finds amiss but that title and summary are still to be written', () => {
    const texts = [...files].map(([name, text]) => ({ name, text }))
    expect(checkAtlas(texts).map(({ problem }) => [problem.code, problem.path])).toEqual([
      ['wording/placeholder', ['title']],
      ['wording/placeholder', ['summary']],
    ])
  })

  it('reads as an atlas with its categories', () => {
    const { atlas, problems } = readAtlas({
      atlas: json('atlas.json'),
      events: json('events.geojson'),
      relocations: json('relocations.geojson'),
      places: json('places.geojson'),
      sources: json('sources.json'),
    })
    expect(problems).toEqual([])
    expect(atlas?.categories.map(({ id }) => id)).toEqual(newAtlasWords.categories.map(({ id }) => id))
  })
})

describe('a new category', () => {
  it('looks like none of the others, and has an id of its own', () => {
    const made: ReturnType<typeof newCategory>[] = []
    for (let count = 0; count < 9; count++) made.push(newCategory(made))
    expect(new Set(made.map(({ id }) => id)).size).toBe(9)
    expect(new Set(made.slice(0, 8).map(({ colour, shape }) => `${colour} ${shape}`)).size).toBe(8)
    expect(made[8]).toMatchObject({ shape: 'circle' })
  })
})
