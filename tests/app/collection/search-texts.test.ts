import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/app/collection/read-source'
import { SearchedText } from '../../../src/app/collection/search-texts'
import { textAt } from '../../../src/domain/collection/text-column'

async function found(source: Blob, query: string) {
  const { text, columns } = await readSource(source, undefined)
  const titles: string[] = []
  let blocks = 0
  for await (const { found, count } of new SearchedText(text, columns.events).find(query)) {
    blocks++
    titles.length = 0
    for (const [row, is] of found.entries()) if (is === 1) titles.push(textAt(columns.titles, row))
    expect(titles).toHaveLength(count)
  }
  return { titles, blocks }
}

const geojson = (features: readonly object[]) =>
  new Blob([JSON.stringify({ type: 'FeatureCollection', features })])

function feature(title: string, date: string, notes: string) {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [1, 2] },
    properties: { title, date, notes },
  }
}

describe('SearchedText', () => {
  it('finds rows of time order whose features stand in another order in the file', async () => {
    const source = geojson([
      feature('late', '1990', 'a flood'),
      feature('early', '1950', 'none'),
      feature('middle', '1970', 'Floods'),
    ])
    expect((await found(source, 'flood')).titles).toEqual(['middle', 'late'])
    expect((await found(source, 'early none')).titles).toEqual(['early'])
  })

  it('finds all rows of a text of any length', async () => {
    const start = 2 ** 50
    const features = [...Array(200).keys()].map((index) => feature(`t${index}`, `${2000 - index}`, 'a flood'))
    const { text, columns } = await readSource(geojson(features), undefined)
    const { offset, size } = columns.events
    const { slice } = text
    const put = (at = 0) => (at < start ? at : at - start)
    text.slice = (from, to) => slice.call(text, put(from), put(to))
    const searched = new SearchedText(text, { offset: offset.map((at) => at + start), size })
    const blocks: Uint8Array[] = []
    for await (const { found } of searched.find('flood')) blocks.push(found)
    expect([...(blocks.at(-1) ?? [])]).toEqual(Array(200).fill(1))
  })

  it('goes through a file block by block', async () => {
    const long = 'x'.repeat(700_000)
    const source = geojson(
      [...Array(9).keys()].map((index) => feature(`t${index}`, `${1900 + index}`, `${long} w${index % 3}`)),
    )
    const { titles, blocks } = await found(source, 'w1')
    expect(titles).toEqual(['t1', 't4', 't7'])
    expect(blocks).toBe(5)
  })

  it('reads the cells of a table, and texts of XML', async () => {
    const table = new Blob(['title,date,lon,lat,notes\na,1990,1,2,"A ""great"" flood"\nb,1980,1,2,none\n'])
    expect((await found(table, 'great flood')).titles).toEqual(['a'])
    const place = (name: string, text: string) =>
      `<Placemark><name>${name}</name><description>${text}</description><TimeStamp><when>1990</when></TimeStamp><Point><coordinates>1,2</coordinates></Point></Placemark>`
    const kml = new Blob([
      `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${place('a', 'Überflutung')}${place('b', 'none')}</Document></kml>`,
    ])
    expect((await found(kml, 'uberflutung')).titles).toEqual(['a'])
  })
})
