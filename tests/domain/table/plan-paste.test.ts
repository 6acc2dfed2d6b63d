import { expect, test } from 'vitest'
import { AS_WRITTEN } from '../../../src/domain/table/cell-text'
import { planBulk } from '../../../src/domain/table/plan-bulk'
import { planCopy } from '../../../src/domain/table/plan-column'
import { planPaste } from '../../../src/domain/table/plan-paste'

test('more rows than a call takes arguments can be pasted', () => {
  const grid = Array.from({ length: 200_000 }, () => ['x'])
  const column = { key: 'title', path: ['title'], name: 'title', kind: 'text' } as const
  const plan = planPaste(
    grid,
    { top: 0, bottom: 0, left: 0, right: 0 },
    { features: [], rows: [], columns: [column], shape: 'item' },
  )
  expect(plan.added).toHaveLength(grid.length)
})

const place = { key: 'place', path: ['place'], name: 'place', kind: 'text' } as const
const note = { key: 'note', path: ['note'], name: 'note', kind: 'text' } as const
const reading = {
  ...AS_WRITTEN,
  choices: new Map([
    [
      'place',
      [
        { id: 'camp-ashraf', label: 'Camp Ashraf', names: ['Camp Ashraf', 'اردوگاه اشرف'] },
        { id: 'auvers', label: 'Auvers-sur-Oise' },
        { id: 'ashraf-3', label: 'Ashraf', names: ['Manëz'] },
        { id: 'paris', label: 'Paris' },
        { id: 'paris-texas', label: 'Paris', names: ['paris'] },
        { id: 'texas', label: 'paris-texas' },
      ],
    ],
  ]),
}
const READ = [
  ['Camp Ashraf', 'camp-ashraf'],
  [' camp ASHRAF', 'camp-ashraf'],
  ['اردوگاه اشرف', 'camp-ashraf'],
  ['manez', 'ashraf-3'],
  ['paris', 'paris'],
  ['paris-texas', 'paris-texas'],
  ['PARIS', 'PARIS'],
  ['Camp', 'Camp'],
] as const

test.each(READ)('“%s” pasted, set or copied where there are choices is “%s”', (text, id) => {
  const features = [{ place: 'auvers', note: text }]
  const columns = [place, note]
  const plan = planPaste(
    [
      [text, text],
      [text, text],
    ],
    { top: 0, bottom: 0, left: 0, right: 0 },
    { features, rows: [0], columns, shape: 'item', reading },
  )
  expect(plan.sets).toEqual([{ index: 0, path: ['place'], value: id }])
  expect(plan.added).toEqual([{ place: id, note: text }])
  const row = { index: 0, before: 'auvers', after: id }
  expect(planBulk({ kind: 'set', text }, place, features, [0], reading)).toEqual([row])
  const named = { kind: 'replace', find: 'Auvers-sur-Oise', text } as const
  expect(planBulk(named, place, features, [0], reading)).toEqual([row])
  expect(planCopy(features, note, place, false, reading)).toEqual([row])
})

test('a part of an id is replaced as it stands, and of a raw name the rest may be the name of a choice', () => {
  const features = [{ place: 'ashraf-2' }, { place: 'Camp Ashraf (Iraq)' }, { place: 'Auvers' }]
  const plan = (find: string, text: string) =>
    planBulk({ kind: 'replace', find, text }, place, features, [0, 1, 2], reading)
  expect(plan('-2', '-3')).toEqual([{ index: 0, before: 'ashraf-2', after: 'ashraf-3' }])
  expect(plan(' (Iraq)', '')).toEqual([{ index: 1, before: 'Camp Ashraf (Iraq)', after: 'camp-ashraf' }])
})
