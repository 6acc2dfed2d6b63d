import { describe, expect, it } from 'vitest'
import { otherEntries } from '../../src/app/other-entries'
import { collectionContext } from '../../src/domain/collection/collection-context'
import type { Entry } from '../../src/domain/view/url-view'

const { readFields } = collectionContext({ from: 0, to: 1 }, [], [], () => -1)
const of = (...entries: Entry[]) => otherEntries(entries, 'https://atlas.example/', readFields)

describe('otherEntries', () => {
  it('keeps all but the view as it is written', () => {
    const entries: Entry[] = [
      ['utm_source', 'x'],
      ['data', 'https://a.example/x.geojson'],
      ['context', 'maps/roads.pmtiles'],
      ['context', 'https://a.example/rivers.pmtiles'],
      ['fields', 'title:name,date:'],
    ]
    expect(of(...entries, ['from', '1990'], ['q', 'a'])).toEqual({ kept: entries, problems: [] })
  })

  it('names and leaves out what is no address of map tiles', () => {
    const values = ['javascript:alert(1)', 'a.pmtiles', 'data:,x', './a.pmtiles', '']
    const read = of(...values.map((value): Entry => ['context', value]))
    expect(read.kept).toEqual([['context', 'a.pmtiles']])
    expect(read.problems).toEqual([
      { key: 'context', value: 'javascript:alert(1)' },
      { key: 'context', value: 'data:,x' },
    ])
  })

  it('names map tiles beyond those that are shown', () => {
    const read = of(...Array.from({ length: 6 }, (_, at): Entry => ['context', `${at}.pmtiles`]))
    expect([read.kept.length, read.problems.map(({ value }) => value)]).toEqual([
      4,
      ['4.pmtiles', '5.pmtiles'],
    ])
  })

  it('names what is no choice of fields, and keeps what is', () => {
    expect(of(['fields', 'title:name,x;%%,unit:hours'])).toEqual({
      kept: [['fields', 'title:name']],
      problems: [{ key: 'fields', value: 'x;%%,unit:hours' }],
    })
    expect(of(['fields', 'nonsense']).kept).toEqual([])
    expect(of(['fields', 'x'.repeat(3000)]).problems[0]?.value).toHaveLength(80)
    const left = otherEntries([['fields', 'nonsense']], 'https://atlas.example/', undefined)
    expect(left).toEqual({ kept: [['fields', 'nonsense']], problems: [] })
  })
})
