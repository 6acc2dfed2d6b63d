import { expect, test } from 'vitest'
import { featureChanges, newMembers } from '../../src/domain/edit/feature-changes'
import { memberChanges } from '../../src/domain/edit/member-changes'
import { editChanges } from '../../src/i18n/en/edit-changes'
import { mapEdit } from '../../src/i18n/en/map-edit'
import { wordChange } from '../../src/i18n/word-change'
import { type ProposalForm, type ProposedChange, wordProposal } from '../../src/i18n/word-proposal'

const says = { by: 'mek', stance: 'says', text: 'It left.', sources: ['one'] }
const denies = { by: 'iran', stance: 'denies', text: 'It did not.', sources: ['two'] }
const event = (more: object = {}) => ({
  id: 'a',
  properties: { title: 'Departure', date: '1975-05-21', sources: ['one'], claims: [says], ...more },
})

const wording = {
  ...{ locale: 'en-GB', messages: editChanges, map: mapEdit },
  places: new Map([['tehran', 'Tehran']]),
  categories: new Map([['war', 'Battles']]),
  features: new Map(),
  sources: new Map([['one', 'The first book']]),
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
  return linesOf(change)
}

function linesOf(change: ProposedChange, form: ProposalForm = 'markdown'): readonly string[] {
  const files = [
    { label: 'Events', changes: [change], kind: 'collection' as const, members: [], beside: [], more: 0 },
  ]
  const proposal = { name: 'Atlas', files, fileNames: ['events.geojson'], checked: 'Checked.' }
  return wordProposal(proposal, form, wording)
    .split('\n')
    .filter((line) => line.startsWith('  - '))
}

test('only the sources of what changed are named, and a claim without one is told as such', () => {
  expect(told(event({ claims: [says, { ...denies, sources: [] }] }))).toEqual([
    '  - Claim of Iran: (nothing) → denies: It did not. (no source is named)',
    '  - Sources: no source is named',
  ])
  expect(told(event({ claims: [says, denies] })).at(-1)).toBe('  - Sources: two')
  expect(told(event({ title: 'Return' })).at(-1)).toBe('  - Sources: The first book (one)')
  expect(told(event({ sources: ['one', 'two'] })).at(-1)).toBe('  - Sources: two')
  expect(told(event({ claims: [{ ...says, text: 'It went.' }] })).at(-1)).toBe(
    '  - Sources: The first book (one)',
  )
})

test('a claim that nobody makes yet says so', () => {
  const [line] = told(event({ claims: [says, { by: '', stance: 'denies', text: '', sources: [] }] }))
  expect(line).toBe('  - Claim of (nobody yet): (nothing) → denies: (empty) (no source is named)')
})

test('a date that cannot be read is shown as such', () => {
  expect(told(event({ date: '1975-05-32' }))[0]).toBe(
    '  - Date: 1975-05-21 → 1975-05-32 (21 May 1975 → “1975-05-32” cannot be read as a date)',
  )
  expect(told(event({ date: 'early 1988' }))[0]).toBe(
    '  - Date: 1975-05-21 → early 1988 (21 May 1975 → “early 1988”, to be written as \\[1988-01..1988-04\\] or 1988)',
  )
  expect(told(event({ date: '' }))[0]).toBe('  - Date: 1975-05-21 → (empty) (21 May 1975 → (nothing))')
})

test('a new event says in words when and where it was, and who says so by which source', () => {
  const geometry = { type: 'Point', coordinates: [51.4215, 35.6944] }
  const item = { ...event({ place: 'tehran', actors: ['A', 'B'], dateNote: '' }), type: 'Feature', geometry }
  const change = { title: 'Departure', kind: 'added', itemKind: 'event', item } as const
  expect(linesOf({ ...change, members: newMembers(item) }, 'mail')).toEqual([
    '  - Position (latitude, longitude): 35.6944, 51.4215',
    '  - Date: 1975-05-21 (21 May 1975)',
    '  - Place: Tehran',
    '  - People and groups: A, B',
    '  - Claim of MEK: asserts: It left. (The first book (one))',
    '  - Sources: The first book (one)',
  ])
})

test('a new leg names its stops, and no list of numbers', () => {
  const coordinates = [
    [51.4215, 35.6944],
    [2.35, 48.86],
  ]
  const item = {
    ...{ type: 'Feature', id: 'leg-1', geometry: { type: 'LineString', coordinates } },
    properties: { kind: 'leg', title: 'A leg', from: 'tehran', to: '', stops: ['tehran', ''], sources: [] },
  }
  const change = { title: 'A leg', kind: 'added', itemKind: 'leg', item } as const
  const lines = linesOf({ ...change, members: newMembers(item) }, 'mail')
  expect(lines).toContain('  - Stops: Tehran, 48.86° N, 2.35° E')
  expect(lines.join()).not.toContain('[')
})

test('stops of a leg that change places are told by where they are now', () => {
  const leg = (...stops: string[]) => ({
    geometry: { type: 'LineString', coordinates: stops.map((stop) => [stop.length, 0]) },
    properties: { kind: 'leg', title: 'A leg', stops },
  })
  const [before, after] = [leg('a', 'tehran', 'ccc'), leg('tehran', 'a', 'ccc')]
  const change = { title: 'A leg', kind: 'changed', itemKind: 'leg', item: after } as const
  expect(linesOf({ ...change, members: featureChanges(before, after) }, 'mail')).toContain(
    '  - Stops: Tehran is now stop 1',
  )
})

test('a stop that only moved is told by how far, not as one of another order', () => {
  const leg = (longitude: number) => ({
    geometry: {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [longitude, 0],
      ],
    },
    properties: { kind: 'leg', title: 'A leg', stops: ['a', 'tehran'] },
  })
  const [change] = featureChanges(leg(1), leg(2))
  if (!change) throw new Error('The stop moved.')
  const { told, note } = wordChange(change, leg(2), 'leg', wording)
  expect({ told, note }).toEqual({ told: expect.stringMatching(/111 km/), note: '' })
})

test('a list is told to be in another order only where it is, and holds each as often as before', () => {
  const noteOf = (before: readonly string[], after: readonly string[]) => {
    const [change] = memberChanges(event({ sources: before }), event({ sources: after }))
    return change && wordChange(change, event({ sources: after }), 'event', wording).note
  }
  expect(noteOf(['one', 'two'], ['two', 'one'])).toBe('in another order')
  expect(noteOf(['one', 'one', 'two'], ['one', 'two', 'two'])).toBe('')
})

test('claims that change places are told by their order alone', () => {
  const lines = told(event({ claims: [denies, says] }), event({ claims: [says, denies] }))
  expect(lines[0]).toBe('  - Order of claims: in another order')
  expect(lines.filter((line) => /added|removed/.test(line))).toEqual([])
})

test('values are told by what they refer to, not as they are written', () => {
  const after = event({ category: 'war', verification: 'disputed', sources: ['one', 'two'] })
  const before = event({ category: 'peace', verification: 'corroborated', sources: ['two'] })
  expect(told(after, before).slice(0, 3)).toEqual([
    '  - Sources: added The first book (one)',
    '  - Category: peace → Battles',
    expect.stringMatching(/ → Disputed$/),
  ])
})

test('authors and dates of a source are told as names and dates', () => {
  const source = (author: object[], month: number) => ({
    ...{ id: 'a', type: 'book', title: 'A book', author, issued: { 'date-parts': [[1988, month]] } },
    custom: { perspective: 'press', readAs: 'whole' },
  })
  const before = source([{ family: 'Abrahamian', given: 'Ervand' }], 6)
  const after = source([{ family: 'Abrahamian', given: 'E.' }, { literal: 'A body' }], 7)
  const change = { title: 'A book', itemKind: 'source' } as const
  expect(
    linesOf({ ...change, kind: 'changed', item: after, members: memberChanges(before, after) }, 'mail'),
  ).toEqual([
    '  - Authors: Abrahamian, Ervand → Abrahamian, E.; A body',
    '  - Published on: June 1988 → July 1988',
  ])
  expect(linesOf({ ...change, kind: 'added', item: after, members: newMembers(after) }, 'mail')).toEqual([
    '  - Perspective: Press',
    '  - How it was read: Read whole',
    '  - Authors: Abrahamian, E.; A body',
    '  - Published on: July 1988',
  ])
})

test('a place names the sources that it has: where its point is from, and where its name is', () => {
  const place = (more: object = {}, coordinates = [19.6, 41.4]) => ({
    ...{ type: 'Feature', id: 'manez', geometry: { type: 'Point', coordinates } },
    properties: { name: 'Manëz', coordinateSource: 'one', sources: ['two'], ...more },
  })
  const change = { title: 'Manëz', itemKind: 'place' } as const
  const sources = (kind: 'added' | 'changed', item: object, before = place()) => {
    const members = kind === 'added' ? newMembers(item) : featureChanges(before, item)
    return linesOf({ ...change, kind, item, members }, 'mail').at(-1)
  }
  expect(sources('added', place())).toBe('  - Sources: two; The first book (one)')
  expect(sources('changed', place({}, [19.7, 41.4]))).toBe('  - Sources: The first book (one)')
  expect(sources('changed', place({ coordinateSource: 'three' }))).toBe('  - Sources: three')
  expect(sources('changed', place({ sources: ['two', 'four'] }))).toBe('  - Sources: four')
})

test('of a place that is moved it is told where its source is the one of before', () => {
  const place = (coordinateSource: string, coordinates: readonly number[]) => ({
    ...{ type: 'Feature', id: 'manez', geometry: { type: 'Point', coordinates } },
    properties: { name: 'Manëz', coordinateSource },
  })
  const was = place('one', [19.6, 41.4])
  const told = (item: object) => {
    const members = featureChanges(was, item)
    return linesOf({ title: 'Manëz', itemKind: 'place', kind: 'changed', item, members }, 'mail').join('\n')
  }
  const left = 'The point was moved, and is still given as from the source of before.'
  expect(told(place('one', [19.7, 41.4]))).toContain(left)
  expect(told(place('three', [19.7, 41.4]))).not.toContain(left)
  expect(told({ ...was, properties: { ...was.properties, name: 'Manza' } })).not.toContain(left)
})

test('a party that is added is told by its name and kind, not as the file has it', () => {
  const label = (party: object) => ({ parties: [{ id: 'mek', label: 'MEK', kind: 'group' }, party] })
  const party = { id: 'municipality-of-elbasan', label: 'Municipality of Elbasan', kind: 'government' }
  const [change] = memberChanges({ parties: label(party).parties.slice(0, 1) }, label(party))
  const told = change && wordChange(change, undefined, 'atlas', wording)
  expect(told).toMatchObject({ label: 'Party added', told: 'Municipality of Elbasan (government)' })
  const [gone] = memberChanges(label({ id: 'port' }), { parties: label(party).parties.slice(0, 1) })
  const lost = gone && wordChange(gone, undefined, 'atlas', wording)
  expect(lost).toMatchObject({ label: 'Party removed', told: 'port' })
})

test('authors whose names have more parts than two are told as names too', () => {
  const author = [{ family: 'Hoxha', given: 'Arben', suffix: 'Jr' }, { literal: 'A body' }]
  const before = { id: 'a', type: 'book', author: [{ family: 'Hoxha', given: 'Arben' }] }
  const [change] = memberChanges(before, { ...before, author })
  expect(change && wordChange(change, undefined, 'source', wording)).toMatchObject({
    ...{ label: 'Authors', before: 'Hoxha, Arben', after: 'Hoxha Jr, Arben; A body' },
  })
})
