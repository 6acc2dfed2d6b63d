// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { CollectionNote, isNoted } from '../../../src/app/collection/CollectionNote'
import { CollectionTime } from '../../../src/app/collection/CollectionTime'

afterEach(cleanup)

type Noted = Parameters<typeof isNoted>[0]

const BROKEN = { syntax: 0, deep: 0, large: 0, 'no-feature': 0 }

const PLACED = { none: 0, empty: 0, 'off-earth': 0 }

const read = (broken = {}, fault?: Noted['facts']['fault'], unplaced = {}) =>
  ({
    interrupted: undefined,
    slice: undefined,
    facts: {
      rows: 200,
      brokenRecords: [] as Noted['facts']['brokenRecords'],
      broken: { ...BROKEN, ...broken },
      fault,
      unplaced: { ...PLACED, ...unplaced },
    },
  }) as Noted

function show(whole: Noted, isTimeless = false, onAgain = vi.fn()) {
  const onAbout = vi.fn()
  render(
    <CollectionNote
      {...{ whole, isTimeless, onAbout, onAgain }}
      fault={undefined}
      titleOf={(row) => `Well ${row}`}
      onRead={() => {}}
      locale="en-GB"
    />,
  )
  return onAbout
}

it('says how many features could not be read, and leads to what is said of them', () => {
  const whole = read({ deep: 1200, syntax: 34 })
  expect(isNoted(whole)).toBe(true)
  const onAbout = show(whole)
  expect(screen.getByRole('status').textContent).toMatch(/^1,234 features .* are not shown\.$/)
  fireEvent.click(screen.getByRole('button', { name: 'About this file' }))
  expect(onAbout).toHaveBeenCalledOnce()
})

it('says nothing of a file of which all is shown', () => {
  expect(isNoted(read())).toBe(false)
  expect(isNoted(read({}, { kind: 'cut', offset: 9 }))).toBe(true)
  show(read())
  expect(screen.queryByRole('status')).toBeNull()
})

it('does not count the feature in which a file breaks off beside saying that it does', () => {
  show(read({ syntax: 1 }, { kind: 'cut', offset: 9 }))
  expect(screen.getByRole('alert').textContent).toContain('The file breaks off')
  expect(screen.queryByRole('status')).toBeNull()
})

it('says where something stands behind the features, and does not count it as one or miss any', () => {
  show(read({ syntax: 1 }, { kind: 'behind', offset: 9, place: { line: 1, column: 685, rowBefore: 4 } }))
  expect(screen.getByRole('alert').textContent).toMatch(
    /^What stands behind the end of the features, in line 1, column 685, after “Well 4”, could not be read\./,
  )
  expect(screen.queryByText(/missing|could not be read at all/)).toBeNull()
})

it('says where the first feature that could not be read stands', () => {
  const { facts, ...whole } = read({ syntax: 2 })
  const place = { line: 8, column: 22, rowBefore: 6 }
  show({
    ...whole,
    facts: { ...facts, brokenRecords: [{ offset: 9, size: 9, reason: 'syntax', place }] },
  })
  expect(screen.getByRole('status').textContent).toMatch(
    /are not shown\. The first stands in line 8, column 22, after “Well 6”: .*editor/,
  )
})

it('says how far what is packed and damaged is whole', () => {
  const fault = { kind: 'cut', offset: 9, place: { line: 1, column: 9000, rowBefore: 3 } } as const
  const { facts, ...whole } = read()
  show({ ...whole, facts: { ...facts, fault }, interrupted: { kind: 'gzip', detail: '' } })
  expect(screen.getByRole('alert').textContent).toMatch(
    /packed with gzip.*up to a point in line 1, column 9,000, after “Well 3”\./,
  )
})

it('promises nothing of what is packed and damaged in a place that nothing tells', () => {
  show({ ...read(), interrupted: { kind: 'gzip', detail: '' } })
  expect(screen.getByRole('alert').textContent).toMatch(/packed with gzip.*missing, and others wrong\./)
})

it('tries again where a connection broke off, and not where the file itself is damaged', () => {
  const onAgain = vi.fn()
  show({ ...read(), interrupted: { kind: 'broken-off', bytes: 9, detail: '' } }, false, onAgain)
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(onAgain).toHaveBeenCalledOnce()
  cleanup()
  show({ ...read(), interrupted: { kind: 'gzip', detail: '' } })
  expect(screen.getByRole('alert').textContent).toContain('packed with gzip')
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
})

it('says of a file without dates that it has none, and leads to the choice of what says when', () => {
  const onAbout = show(read(), true)
  expect(screen.getByRole('status').textContent).toMatch(/No date that can be read was found/)
  fireEvent.click(screen.getByRole('button', { name: 'Choose the date field' }))
  expect(onAbout).toHaveBeenCalledOnce()
})

it('says it in the place of time where the list does not', () => {
  const onAbout = vi.fn()
  const { rerender } = render(
    <CollectionTime timeRef={null} isWhole={false} isTimeless note={undefined} onAbout={onAbout}>
      time
    </CollectionTime>,
  )
  expect(screen.getByText('No dates have been read so far.')).toBeTruthy()
  expect(screen.queryByText('time')).toBeNull()
  rerender(
    <CollectionTime timeRef={null} isWhole isTimeless note={undefined} onAbout={onAbout}>
      time
    </CollectionTime>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Choose the date field' }))
  expect(onAbout).toHaveBeenCalledOnce()
})

it.each([
  [{ 'off-earth': 200 }, /^No feature is on the map: .*degrees/],
  [{ 'off-earth': 1 }, /^1 feature is not on the map: .*degrees/],
  [{ none: 150, empty: 50 }, /^No feature has a position/],
])('says why the map lacks features: %j', (unplaced, text) => {
  const whole = read({}, undefined, unplaced)
  expect(isNoted(whole)).toBe(true)
  show(whole)
  expect(screen.getByRole('status').textContent).toMatch(text)
})

it('names the columns that are called as coordinates are, where no feature has a position', () => {
  const whole = read({}, undefined, { none: 200 })
  show({ ...whole, facts: { ...whole.facts, unreadCoordinates: ['gps_lat', 'gps_lon'] } })
  expect(screen.getByRole('status').textContent).toContain(
    '“gps_lat” and “gps_lon” are called as coordinates are, but could not be taken',
  )
})

const undated = (dated: number, unreadable: number): Noted => {
  const { facts, ...whole } = read()
  const unreadableDates = unreadable > 0 ? [{ text: '13/45/1988', row: 0 }] : []
  return { ...whole, facts: { ...facts, dated, unreadable, unreadableDates } }
}

it('says how many dates could not be read, with an example, and leads to the others', () => {
  const whole = undated(180, 20)
  expect(isNoted(whole)).toBe(true)
  const onAbout = show(whole)
  expect(screen.getByRole('status').textContent).toMatch(
    /^20 features have a date that could not be read, such as “13\/45\/1988”, and are in the list only\./,
  )
  fireEvent.click(screen.getByRole('button', { name: 'About this file' }))
  expect(onAbout).toHaveBeenCalledOnce()
})

it('leaves it to the word on a file without dates where none could be read', () => {
  expect(isNoted(undated(0, 20))).toBe(false)
  expect(isNoted(undated(180, 0))).toBe(false)
  show(undated(0, 20), true)
  expect(screen.getAllByRole('status')).toHaveLength(1)
})

it('says nothing of some features without a position', () => {
  expect(isNoted(read({}, undefined, { none: 199 }))).toBe(false)
})
