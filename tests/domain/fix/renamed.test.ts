import { expect, test } from 'vitest'
import { applyChanges } from '../../../src/domain/edit/text-change'
import { renamed, timesReferred } from '../../../src/domain/fix/renamed'

test('what names an id is renamed, and nothing that only has the same letters', () => {
  const text = '{"place": "paris", "title": "paris", "stops": ["rome", "paris"], "by": "rome"}'
  const files = new Map([['a.json', text]])
  const mended = (old: string, id: string, kind?: string) =>
    applyChanges(text, renamed(files, old, id, kind).get('a.json') ?? [])
  expect(mended('paris', 'lutetia')).toBe(
    '{"place": "lutetia", "title": "paris", "stops": ["rome", "lutetia"], "by": "rome"}',
  )
  expect(mended('rome', 'roma', 'place')).toBe(text.replace('["rome"', '["roma"'))
  expect(mended('oslo', 'bergen')).toBe(text)
})

test('links of lessons to an event are renamed with it, and no other words', () => {
  const step = { text: 'The [arrest](event:arrest-1971) and (event:arrest-1971-b).', events: ['arrest-1971'] }
  const text = JSON.stringify(step)
  const files = new Map([['lessons/a.json', text]])
  const mended = (kind?: string) =>
    JSON.parse(
      applyChanges(text, renamed(files, 'arrest-1971', 'arrests-1971', kind).get('lessons/a.json') ?? []),
    )
  const renewed = {
    ...step,
    text: step.text.replace('arrest-1971)', 'arrests-1971)'),
    events: ['arrests-1971'],
  }
  expect(mended('event')).toEqual(renewed)
  expect(mended()).toEqual(renewed)
  expect(mended('place')).toEqual(step)
})

test('what refers to an id is counted as what would be renamed is, also the links of lessons', () => {
  const text = JSON.stringify({ text: '[It](event:march)', events: ['march', 'april'], place: 'march' })
  const files = new Map([['lessons/a.json', text]])
  const times = (kind: string) => timesReferred(files, 'lessons/a.json', 'march', kind)
  expect(['event', 'place', 'leg'].map(times)).toEqual([2, 1, 0])
  expect(timesReferred(files, 'b.json', 'march', 'event')).toBe(0)
})
