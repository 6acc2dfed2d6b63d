import { describe, expect, it } from 'vitest'
import { betterId } from '../../../src/domain/edit/better-id'

const feature = (id: string, title: string, date = '1919-06-28') => ({ id, properties: { title, date } })
const none = new Set<string>()

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
