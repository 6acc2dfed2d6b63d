import { describe, expect, it } from 'vitest'
import { contentId } from '../../../src/app/edit/content-id'

const LONG = 2_000_000 - 1

function idOf(name: string, text: string) {
  return contentId(new Map([[name, text]]))
}

describe('contentId', () => {
  it('is the same for the same files, and differs with a name, a text and what stands beside', async () => {
    expect(await idOf('a.geojson', '{}')).toBe(await idOf('a.geojson', '{}'))
    const ids = await Promise.all([
      idOf('a.geojson', '{}'),
      idOf('b.geojson', '{}'),
      idOf('a.geojson', '[]'),
      contentId(
        new Map([
          ['a.geojson', '{}'],
          ['b.geojson', ''],
        ]),
      ),
    ])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('tells long texts apart by their last letter, and by a letter that stands where they are cut', async () => {
    const start = 'x'.repeat(LONG)
    const ids = await Promise.all(['😀', '😁', '😀y', '😀z'].map((end) => idOf('a.geojson', start + end)))
    expect(new Set(ids).size).toBe(ids.length)
  })
})
