// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { keepDay, keptDay, localDay } from '../../src/app/kept-day'
import { civilToDays } from '../../src/domain/time/days'

afterEach(() => history.replaceState(null, ''))

describe('kept day', () => {
  it('is kept with the entry of the history, beside what that holds', () => {
    expect(keptDay()).toBeUndefined()
    history.replaceState({ entry: 7 }, '')
    keepDay(59)
    expect(keptDay()).toBe(59)
    expect(history.state).toEqual({ entry: 7, day: 59 })
  })

  it('is none where the history holds something else', () => {
    for (const day of ['59', 366, -1, 1.5, null]) {
      history.replaceState({ day }, '')
      expect(keptDay()).toBeUndefined()
    }
  })
})

describe('localDay', () => {
  it('is the day of the calendar on the wall, in any zone', () => {
    const late = new Date(2024, 1, 29, 23, 59)
    const early = new Date(2024, 1, 29, 0, 1)
    expect([localDay(late), localDay(early)]).toEqual(Array(2).fill(civilToDays(2024, 2, 29)))
  })
})
