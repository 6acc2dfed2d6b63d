import { describe, expect, it } from 'vitest'
import { betterId, followingId, isMadeId, timesWritten } from '../../../src/domain/edit/better-id'

const feature = (id: string, title: string, date = '1919-06-28') => ({ id, properties: { title, date } })
const none = new Set<string>()
const party = (id: string, label: string) => ({ id, label, kind: 'press' })

describe('an id that says what it is of', () => {
  it('is made of title and year', () => {
    const made = feature('new-event-1970', 'Treaty of Versailles')
    expect(betterId(made, none, [JSON.stringify(made)])).toBe('treaty-of-versailles-1919')
    expect(betterId(made, new Set(['treaty-of-versailles-1919']), [])).toBe('treaty-of-versailles-1919-2')
  })

  it('is offered in place of a makeshift one only, and once there is a title', () => {
    expect(betterId(feature('versailles', 'Treaty of Versailles'), none, [])).toBeUndefined()
    expect(betterId(feature('new-event-1970', 'New event'), none, [])).toBeUndefined()
    expect(betterId(feature('new-event-1970', ''), none, [])).toBeUndefined()
  })

  it('is not offered where something refers to the old one', () => {
    const made = feature('new-event-1970', 'Treaty of Versailles')
    expect(betterId(made, none, [JSON.stringify(made), '{"events":["new-event-1970"]}'])).toBeUndefined()
  })
})

describe('an id that nobody relies on', () => {
  it.each([
    ['new-event-2', true],
    ['treaty-of-versailles', true],
    ['treaty-of-versailles-2', true],
    ['treaty-of-versailles-1919', true],
    ['treaty-of-versailles-1919-3', true],
    ['versailles', false],
  ])('%s follows what it is made of: %s', (id, isMade) => {
    expect(isMadeId(feature(id, 'Treaty of Versailles'))).toBe(isMade)
  })

  it('is made anew when the title or the year is another', () => {
    const renamed = feature('treaty', 'Treaty of Versailles')
    expect(followingId(renamed, none, [JSON.stringify(renamed)])).toBe('treaty-of-versailles-1919')
    expect(followingId(feature('new-event', 'Treaty', ''), none, [])).toBe('treaty')
  })

  it('is made of the name of a category or a party', () => {
    const made = party('new-party', 'The Times')
    expect(isMadeId(made)).toBe(true)
    expect(isMadeId(party('the-times', 'The Times'))).toBe(true)
    expect(isMadeId(party('times', 'The Times'))).toBe(false)
    expect(followingId(made, none, [JSON.stringify(made)])).toBe('the-times')
    expect(followingId(party('the-times', 'Le Monde'), new Set(['le-monde']), [])).toBe('le-monde-2')
    expect(followingId(made, none, ['"by": "new-party"', '"id": "new-party"'])).toBeUndefined()
  })

  it('is not taken for a key of the same letters', () => {
    const texts = ['{"id": "date", "date": "1919", "date" : 1}']
    expect(timesWritten('date', texts)).toBe(1)
    expect(followingId(party('date', 'Time'), none, texts)).toBe('time')
  })

  it('stays where it is right, is referred to, or there is no title', () => {
    expect(followingId(feature('treaty-1919', 'Treaty'), none, [])).toBeUndefined()
    expect(followingId(feature('treaty-1919-2', 'Treaty'), new Set(['treaty-1919']), [])).toBeUndefined()
    expect(followingId(feature('treaty', 'Peace'), none, ['"treaty" "treaty"'])).toBeUndefined()
    expect(followingId(feature('treaty', ''), none, [])).toBeUndefined()
  })
})
