import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/app/collection/read-source'
import { takeRows } from '../../../src/app/collection/take-rows'

const feature = (title: string, date: string) =>
  `{ "type":"Feature", "geometry":{"type":"Point","coordinates":[1.50, 2]},"properties":{"title":"${title}","date":"${date}"}}`
const ALL = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

describe('takeRows', () => {
  it('gives features as they stand in the file, in its order', async () => {
    const [late, early] = [feature('b', '2001'), feature('a', '1999')]
    const read = await readSource(new Blob([`[${late} ,\n${early}]`]), undefined)
    const taken = await (await takeRows(read, undefined, ALL)).text()
    expect(taken).toBe(`{"type":"FeatureCollection","features":[\n${late},\n${early}\n]}\n`)
    const one = await (await takeRows(read, Uint32Array.of(0), ALL)).text()
    expect(one).toContain(early)
    expect(one).not.toContain(late)
  })

  it('gives JSON where the file has numbers that JSON cannot say', async () => {
    const odd = feature('NaN', '1999').replace('"date"', '"x":NaN,"date"')
    const read = await readSource(new Blob([`[${odd}]`]), undefined)
    const taken = await (await takeRows(read, undefined, ALL)).text()
    expect(JSON.parse(taken).features).toEqual([JSON.parse(odd.replace(':NaN', ':null'))])
  })

  it('gives rows of a table under the heading that they have', async () => {
    const table = 'title;date;lat;lon\r\n"a; b";1999;1;2\r\nc;2001;1;2\r\n'
    const read = await readSource(new Blob([table]), undefined)
    const taken = await (await takeRows(read, Uint32Array.of(1), ALL)).text()
    expect(taken.replaceAll('\r', '')).toBe('title;date;lat;lon\nc;2001;1;2\n')
  })

  it('gives a collection without features where nothing is in view', async () => {
    const read = await readSource(new Blob([feature('a', '1999')]), undefined)
    const taken = await (await takeRows(read, Uint32Array.of(), ALL)).text()
    expect(JSON.parse(taken)).toEqual({ type: 'FeatureCollection', features: [] })
  })
})
