// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { chosenAccounts } from '../../../src/domain/lens/accounts'
import { lensScheme } from '../../../src/domain/lens/lens-scheme'
import { categoryScheme, type MarkScheme } from '../../../src/domain/marks/mark-scheme'
import { accounts } from '../../../src/i18n/en/accounts'
import { LegendPanel } from '../../../src/ui/legend/LegendPanel'
import { sampleAtlas } from '../sample-atlas'

const atlas = sampleAtlas()
const show = (shown = atlas, scheme: MarkScheme = categoryScheme(atlas.categories), lens: string[] = []) =>
  render(
    <LegendPanel atlas={shown} scheme={scheme} lens={lens} onClose={vi.fn()} locale="en-GB" theme="light" />,
  )
const entries = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('listitem')
    .map((item) => item.textContent)

afterEach(cleanup)

it('says what each category means, in the words of the atlas, with its symbol', () => {
  show()
  expect(entries('Categories of events')).toEqual(['AttackAttack', 'RelocationRelocation'])
  const figured = within(screen.getByRole('region', { name: 'Categories of events' }))
  for (const item of figured.getAllByRole('listitem')) expect(item.querySelector('svg')).not.toBeNull()
})

it('explains every trait of marks, moves and bands', () => {
  show()
  const text = screen.getByRole('region', { name: 'Legend' }).textContent
  for (const trait of ['Broken outline', 'Hatched', 'Pale', 'Thin, crisp rim', 'Broad, soft rim']) {
    expect(text).toContain(trait)
  }
  expect(entries('Moves and bases')).toHaveLength(4)
  expect(entries('Below the map: time')).toHaveLength(5)
  expect(entries('Who says so: lines beside what is said')).toHaveLength(3)
  expect(entries('How far an event could be checked')[0]).toMatch(/^CorroboratedAt least one source/)
  expect(entries('In the list')).toHaveLength(2)
})

it('leaves out what the atlas does not have', () => {
  show({ ...atlas, legs: [], stays: [] })
  expect(screen.queryByRole('region', { name: 'Moves and bases' })).toBeNull()
  expect(entries('Below the map: time')).toHaveLength(3)
})

it('explains the marks of the accounts that are on', () => {
  const words = { positions: accounts.positions, relation: (id: string) => id }
  const scheme = lensScheme(chosenAccounts(['group'], atlas), words)
  show(atlas, scheme, ['group'])
  expect(entries('Through the accounts of The Movement')).toEqual([
    'Asserts',
    'Qualifies a statement',
    'Asserts, and disputes or denies',
    'Disputes a statement',
    'Denies a statement',
    'Gives background',
    'No claim in the atlassteps back on the map, behind the others',
  ])
})
