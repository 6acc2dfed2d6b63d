import { describe, expect, it } from 'vitest'
import {
  BORDER_HISTORIES,
  BORDERS_KNOWN_FROM,
  type BorderHistoryId,
} from '../../../src/domain/borders/border-history'
import { BORDER_SOURCES } from '../../../src/domain/borders/border-sources'
import { borderStatus, bordersDiffer, lastDayOfYear } from '../../../src/domain/borders/border-status'
import { civilToDays } from '../../../src/domain/time/days'

const IDS = Object.keys(BORDER_HISTORIES) as BorderHistoryId[]

describe('borderStatus', () => {
  it('calls a border without a history international in all known years', () => {
    expect(borderStatus(undefined, BORDERS_KNOWN_FROM)).toBe('international')
    expect(borderStatus(undefined, civilToDays(2030, 1, 1))).toBe('international')
  })

  it('draws none of a day before its knowledge begins', () => {
    for (const id of [undefined, ...IDS]) expect(borderStatus(id, BORDERS_KNOWN_FROM - 1), id).toBe('none')
  })
})

describe('BORDER_HISTORIES', () => {
  it.each(IDS)('%s has spans in order from the beginning of time, and sources', (id) => {
    const spans = BORDER_HISTORIES[id]
    const { note, sources } = BORDER_SOURCES[id]
    const days = spans.map(({ from }) => from)
    expect(days[0]).toBe(Number.NEGATIVE_INFINITY)
    expect(days).toEqual([...days].sort((a, b) => a - b))
    expect(new Set(days).size).toBe(days.length)
    expect(note).not.toBe('')
    expect(sources.length).toBeGreaterThan(0)
  })

  it('never has the same status twice in a row', () => {
    for (const id of IDS) {
      const statuses = BORDER_HISTORIES[id].map(({ status }) => status)
      statuses.slice(1).forEach((status, index) => {
        expect(status, id).not.toBe(statuses[index])
      })
    }
  })
})

describe('bordersDiffer', () => {
  const [before, after] = [civilToDays(1990, 10, 2), civilToDays(1990, 10, 3)]

  it('tells of a border that changed between two days, in either direction', () => {
    expect(bordersDiffer(before, after)).toBe(true)
    expect(bordersDiffer(after, before)).toBe(true)
    expect(bordersDiffer(before, after, ['soviet', 'inner-german'])).toBe(true)
  })

  it('tells nothing of other borders', () => {
    expect(bordersDiffer(before, after, ['soviet', 'kosovo'])).toBe(false)
    expect(bordersDiffer(civilToDays(1982, 1, 1), civilToDays(1989, 12, 31))).toBe(false)
  })

  it('tells of all where those of one day are not known', () => {
    expect(bordersDiffer(BORDERS_KNOWN_FROM - 1, BORDERS_KNOWN_FROM, [])).toBe(true)
    expect(bordersDiffer(BORDERS_KNOWN_FROM - 1, civilToDays(1850, 1, 1))).toBe(false)
  })
})

describe('lastDayOfYear', () => {
  it('is 31 December', () => {
    expect(lastDayOfYear(1970)).toBe(364)
    expect(lastDayOfYear(1991)).toBe(civilToDays(1991, 12, 31))
  })
})
