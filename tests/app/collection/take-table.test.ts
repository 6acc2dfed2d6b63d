import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/app/collection/read-source'
import { takeTable } from '../../../src/app/collection/take-table'

const ALL = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
const feature = (properties: object, coordinates: readonly number[] = [1.5, 2]) =>
  JSON.stringify({ type: 'Feature', geometry: { type: 'Point', coordinates }, properties })
const linesOf = async (table: Blob) => (await table.text()).replace('\uFEFF', '').trimEnd().split('\r\n')

describe('takeTable', () => {
  it('has a column for each property of any of the features in view, and runs nothing in a spreadsheet', async () => {
    const read = await readSource(
      new Blob([
        `${feature({ title: 'a', date: '1999', lat: '=1+1' })}\n${feature({ title: 'b, c', date: '2001', tags: ['x'] })}`,
      ]),
      undefined,
    )
    expect(await linesOf(await takeTable(read, undefined, ALL))).toEqual([
      'title,date,properties.lat,tags,lat,lon',
      `a,1999,"'=1+1",,2,1.5`,
      '"b, c",2001,,"[""x""]",2,1.5',
    ])
    expect(await linesOf(await takeTable(read, Uint32Array.of(0), ALL))).toHaveLength(2)
  })

  it('has all rows of a file that is taken in slices, in its order', async () => {
    const many = Array.from({ length: 1234 }, (_, at) => feature({ title: `n${at}`, date: `${2000 - at}` }))
    const read = await readSource(new Blob([many.join('\n')]), undefined)
    const lines = await linesOf(await takeTable(read, undefined, ALL))
    expect(lines).toHaveLength(1235)
    expect([lines[1], lines.at(-1)]).toEqual(['n0,2000,2,1.5', expect.stringMatching(/^n1233,/)])
  })
})
