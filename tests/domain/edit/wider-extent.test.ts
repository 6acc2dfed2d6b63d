import { describe, expect, it } from 'vitest'
import { spansOutside, widerExtent } from '../../../src/domain/edit/wider-extent'
import { civilToDays } from '../../../src/domain/time/days'
import { readSpan } from '../../../src/domain/time/read-span'

const extent = { from: civilToDays(1900, 1, 1), to: civilToDays(2001, 1, 1) }
const spans = (...dates: readonly string[]) =>
  dates.map((date) => {
    const read = readSpan(date)
    if ('problem' in read) throw new Error(`no date: ${date}`)
    return read.span
  })

describe('a wider time of an atlas', () => {
  it.each([
    [['1950', '1890/1910', '1995/..'], {}],
    [['1890-06', '1795-12-31', '1950'], { from: '1795' }],
    [['2010/2015-02'], { to: '2015' }],
    [['../1890'], { from: '1890' }],
    [['2005/..'], { to: '2005' }],
    [['-0044-03-15', '2012'], { from: '-0044', to: '2012' }],
    [['0476'], { from: '0476' }],
    [['Y-17000'], {}],
  ] as const)('reaches %j by %j', (dates, wider) => {
    expect(widerExtent(extent, spans(...dates))).toEqual(wider)
  })
})

it('is not asked for by dates of the Iranian calendar', () => {
  const dated = ['1367-03-29', '1890', '1950'].map((date) => ({ date, span: spans(date)[0] }))
  expect(spansOutside(dated, extent)).toEqual(spans('1890'))
})
