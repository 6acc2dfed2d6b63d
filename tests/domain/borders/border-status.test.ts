import { describe, expect, it } from 'vitest'
import {
  BORDER_HISTORIES,
  BORDERS_KNOWN_FROM,
  type BorderHistoryId,
} from '../../../src/domain/borders/border-history'
import { BORDER_SOURCES } from '../../../src/domain/borders/border-sources'
import { borderStatus, changedBorders, lastDayOfYear } from '../../../src/domain/borders/border-status'
import { utcDay } from '../../../src/domain/borders/utc-day'

const IDS = Object.keys(BORDER_HISTORIES) as BorderHistoryId[]

describe('borderStatus', () => {
  it.each<[BorderHistoryId, number, string]>([
    ['soviet', utcDay(1991, 12, 25), 'internal'],
    ['soviet', utcDay(1991, 12, 26), 'international'],
    ['baltic', utcDay(1991, 9, 6), 'international'],
    ['slovenia-croatia', utcDay(1992, 1, 14), 'internal'],
    ['bosnia', utcDay(1992, 4, 7), 'international'],
    ['inner-german', utcDay(1990, 10, 2), 'international'],
    ['inner-german', utcDay(1990, 10, 3), 'none'],
    ['yemen', utcDay(1990, 5, 21), 'international'],
    ['yemen', utcDay(1990, 5, 22), 'none'],
    ['vietnam', utcDay(1972, 1, 1), 'disputed'],
    ['vietnam', utcDay(1976, 7, 2), 'none'],
    ['timor', utcDay(1974, 1, 1), 'international'],
    ['timor', utcDay(1999, 1, 1), 'disputed'],
    ['timor', utcDay(2002, 5, 20), 'international'],
    ['kosovo', utcDay(2008, 2, 17), 'disputed'],
    ['crimea', utcDay(2014, 3, 17), 'none'],
    ['crimea', utcDay(2023, 1, 1), 'disputed'],
  ])('%s on day %d is %s', (id, day, status) => {
    expect(borderStatus(id, day)).toBe(status)
  })

  it('calls a border without a history international in all years', () => {
    expect(borderStatus(undefined, utcDay(1700, 1, 1))).toBe('international')
  })

  it('draws days before its knowledge begins as the first known day', () => {
    for (const id of IDS) {
      expect(borderStatus(id, utcDay(1850, 1, 1))).toBe(borderStatus(id, BORDERS_KNOWN_FROM))
    }
  })
})

describe('BORDER_HISTORIES', () => {
  it.each(IDS)('%s has spans in order from the beginning of time, and sources', (id) => {
    const { spans } = BORDER_HISTORIES[id]
    const { note, sources } = BORDER_SOURCES[id]
    const days = spans.map(({ from }) => from)
    expect(days[0]).toBe(Number.NEGATIVE_INFINITY)
    expect(days).toEqual([...days].sort((a, b) => a - b))
    expect(new Set(days).size).toBe(days.length)
    expect(note).not.toBe('')
    if (id !== 'leased') expect(sources.length).toBeGreaterThan(0)
  })

  it('never has the same status twice in a row', () => {
    for (const id of IDS) {
      const statuses = BORDER_HISTORIES[id].spans.map(({ status }) => status)
      statuses.slice(1).forEach((status, index) => {
        expect(status, id).not.toBe(statuses[index])
      })
    }
  })
})

describe('changedBorders', () => {
  it('names only what differs between two days, in either direction', () => {
    const [before, after] = [utcDay(1990, 10, 2), utcDay(1990, 10, 3)]
    expect([...changedBorders(before, after)]).toEqual(['inner-german'])
    expect([...changedBorders(after, before)]).toEqual(['inner-german'])
  })

  it('is empty where nothing changed', () => {
    expect(changedBorders(utcDay(1980, 1, 1), utcDay(1989, 12, 31)).size).toBe(0)
  })
})

describe('lastDayOfYear', () => {
  it('is 31 December', () => {
    expect(lastDayOfYear(1970)).toBe(364)
    expect(lastDayOfYear(1991)).toBe(utcDay(1991, 12, 31))
  })
})
