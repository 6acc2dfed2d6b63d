import { expect, test } from 'vitest'
import { applyChanges } from '../../../src/domain/edit/text-change'
import { renamed } from '../../../src/domain/fix/renamed'

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
