import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inWindow } from '../../../src/domain/select/passes-filters'
import { windowSelector } from '../../../src/domain/select/window-selector'
import { events, timeWindow } from './event-arbitrary'

describe('windowSelector', () => {
  it('selects what may touch each of a row of windows, in the given order', () => {
    fc.assert(
      fc.property(events, fc.array(timeWindow, { minLength: 1 }), (list, windows) => {
        const select = windowSelector(list)
        for (const window of windows) {
          expect(select(window)).toEqual(list.filter((event) => inWindow(event, window)))
        }
      }),
    )
  })

  it('gives the same array as long as the events are the same, and another one otherwise', () => {
    fc.assert(
      fc.property(events, timeWindow, timeWindow, (list, first, second) => {
        const select = windowSelector(list)
        const before = select(first)
        const contents = [...before]
        expect(select(first)).toBe(before)
        const after = select(second)
        const isSame = after.length === contents.length && after.every((event, i) => event === contents[i])
        expect(after === before).toBe(isSame)
        expect(before).toEqual(contents)
      }),
    )
  })
})
