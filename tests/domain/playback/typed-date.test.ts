import { describe, expect, it } from 'vitest'
import { chooseWindow, createPlayback } from '../../../src/domain/playback/playback'
import { typeDate } from '../../../src/domain/playback/typed-date'
import { civilToDays } from '../../../src/domain/time/days'
import { spanOf } from './sample-events'

const day = civilToDays
const extent = { from: day(1963, 1, 1), to: day(2024, 1, 1) }
const custom = createPlayback(extent, { from: day(1981, 1, 1), to: day(1986, 6, 8) })

describe('typeDate', () => {
  it('takes the first day of a date for From and the last for To', () => {
    expect(typeDate(custom, 'from', spanOf('1979'))).toMatchObject({
      state: { window: { from: day(1979, 1, 1) } },
    })
    expect(typeDate(custom, 'to', spanOf('1988'))).toMatchObject({
      state: { window: { to: day(1989, 1, 1) } },
    })
    expect(typeDate(custom, 'to', spanOf('1981-06-28'))).toMatchObject({
      state: { window: { from: day(1981, 1, 1), to: day(1981, 6, 29) } },
    })
  })

  it('cuts a date that is partly in the atlas, and open ends, to its extent', () => {
    expect(typeDate(custom, 'from', spanOf('196X'))).toMatchObject({
      state: { window: { from: extent.from } },
    })
    expect(typeDate(custom, 'to', spanOf('2020/..'))).toMatchObject({ state: { window: { to: extent.to } } })
  })

  it('says what is wrong and changes nothing', () => {
    expect(typeDate(custom, 'from', spanOf('1950'))).toEqual({ problem: 'outside' })
    expect(typeDate(custom, 'to', spanOf('2024'))).toEqual({ problem: 'outside' })
    expect(typeDate(custom, 'from', spanOf('1990'))).toEqual({ problem: 'from-after-to' })
    expect(typeDate(custom, 'to', spanOf('1970'))).toEqual({ problem: 'to-before-from' })
  })

  it('moves a window of years to a To before its From', () => {
    const five = chooseWindow(custom, '5')
    expect(typeDate(five, 'to', spanOf('1970'))).toMatchObject({
      state: { choice: '5', window: { from: day(1966, 1, 1), to: day(1971, 1, 1) } },
    })
  })
})
