import { expect, test } from 'vitest'
import { memberChanges } from '../../src/domain/edit/member-changes'
import { editChanges } from '../../src/i18n/en/edit-changes'
import { mapEdit } from '../../src/i18n/en/map-edit'
import { wordProposal } from '../../src/i18n/word-proposal'

const says = { by: 'mek', stance: 'says', text: 'It left.', sources: ['one'] }
const denies = { by: 'iran', stance: 'denies', text: 'It did not.', sources: ['two'] }
const event = (more: object = {}) => ({
  id: 'a',
  properties: { title: 'Departure', date: '1975-05-21', sources: ['one'], claims: [says], ...more },
})

const wording = {
  ...{ locale: 'en-GB', messages: editChanges, map: mapEdit },
  places: new Map(),
  parties: new Map([
    ['mek', 'MEK'],
    ['iran', 'Iran'],
  ]),
}

/** The lines of a proposal that tell what became of the event. */
function told(after: object, before: object = event()): readonly string[] {
  const change = {
    ...({ title: 'Departure', kind: 'changed', itemKind: 'event', item: after } as const),
    members: memberChanges(before, after),
  }
  const file = { label: 'Events', changes: [change], beside: [], more: 0 }
  return wordProposal([file], new Map(), wording)
    .split('\n')
    .filter((line) => line.startsWith('  - '))
}

test('only the sources of what changed are named, and a claim without one is told as such', () => {
  expect(told(event({ claims: [says, { ...denies, sources: [] }] }))).toEqual([
    '  - Claim of Iran: (nothing) → denies: It did not. (no source is named)',
    '  - Sources: no source is named',
  ])
  expect(told(event({ claims: [says, denies] })).at(-1)).toBe('  - Sources: two')
  expect(told(event({ title: 'Return' })).at(-1)).toBe('  - Sources: one')
  expect(told(event({ sources: ['one', 'two'] })).at(-1)).toBe('  - Sources: two')
  expect(told(event({ claims: [{ ...says, text: 'It went.' }] })).at(-1)).toBe('  - Sources: one')
})

test('a claim that nobody makes yet says so', () => {
  const [line] = told(event({ claims: [says, { by: '', stance: 'denies', text: '', sources: [] }] }))
  expect(line).toBe('  - Claim of (nobody yet): (nothing) → denies: (empty) (no source is named)')
})

test('a date that cannot be read is shown as such', () => {
  expect(told(event({ date: '1975-05-32' }))[0]).toBe(
    '  - Date: 1975-05-21 → 1975-05-32 (21 May 1975 → “1975-05-32” cannot be read as a date)',
  )
  expect(told(event({ date: '' }))[0]).toBe('  - Date: 1975-05-21 → (empty) (21 May 1975 → (nothing))')
})
