import { expect, test, vi } from 'vitest'
import { applyChanges } from '../../../src/domain/edit/text-change'
import { renamed } from '../../../src/domain/fix/renamed'
import { visitJson } from '../../../src/domain/json/visit-json'

vi.mock('../../../src/domain/json/visit-json', async (load) => {
  const json = await load<typeof import('../../../src/domain/json/visit-json')>()
  return { ...json, visitJson: vi.fn(json.visitJson) }
})

test('what names an id is looked for once for all ids of the same texts', () => {
  const text = '{"place": "paris", "title": "paris", "stops": ["rome", "paris"], "by": "rome"}'
  const files = new Map([['a.json', text]])
  const mended = (old: string, id: string, kind?: string) =>
    applyChanges(text, renamed(files, old, id, kind).get('a.json') ?? [])
  expect(mended('paris', 'lutetia')).toBe(
    '{"place": "lutetia", "title": "paris", "stops": ["rome", "lutetia"], "by": "rome"}',
  )
  expect(mended('rome', 'roma', 'place')).toBe(text.replace('["rome"', '["roma"'))
  expect(mended('oslo', 'bergen')).toBe(text)
  expect(visitJson).toHaveBeenCalledTimes(1)
})
