import { describe, expect, it } from 'vitest'
import {
  BORDER_HISTORIES,
  BORDERS_KNOWN_FROM,
  type BorderHistoryId,
} from '../../../src/domain/borders/border-history'
import { BORDER_SOURCES } from '../../../src/domain/borders/border-sources'
import { borderStatus, changedBorders, lastDayOfYear } from '../../../src/domain/borders/border-status'
import { civilToDays } from '../../../src/domain/time/days'

const IDS = Object.keys(BORDER_HISTORIES) as BorderHistoryId[]

describe('borderStatus', () => {
  it('calls a border without a history international in all years', () => {
    expect(borderStatus(undefined, civilToDays(1700, 1, 1))).toBe('international')
  })

  it('draws days before its knowledge begins as the first known day', () => {
    for (const id of IDS) {
      expect(borderStatus(id, civilToDays(1850, 1, 1))).toBe(borderStatus(id, BORDERS_KNOWN_FROM))
    }
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

describe('changedBorders', () => {
  it('names only what differs between two days, in either direction', () => {
    const [before, after] = [civilToDays(1990, 10, 2), civilToDays(1990, 10, 3)]
    expect([...changedBorders(before, after)]).toEqual(['inner-german'])
    expect([...changedBorders(after, before)]).toEqual(['inner-german'])
  })

  it('is empty where nothing changed', () => {
    expect(changedBorders(civilToDays(1982, 1, 1), civilToDays(1989, 12, 31)).size).toBe(0)
  })
})

describe('lastDayOfYear', () => {
  it('is 31 December', () => {
    expect(lastDayOfYear(1970)).toBe(364)
    expect(lastDayOfYear(1991)).toBe(civilToDays(1991, 12, 31))
  })
})
