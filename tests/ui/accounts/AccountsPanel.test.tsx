// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { wordedScheme } from '../../../src/app/lens-words'
import { chosenAccounts } from '../../../src/domain/lens/accounts'
import { categoryScheme } from '../../../src/domain/marks/mark-scheme'
import { NO_FILTERS } from '../../../src/domain/view/view'
import { AccountsPanel } from '../../../src/ui/accounts/AccountsPanel'
import { bundledAtlas as atlas } from '../../domain/export/bundled-atlas'

const ignore = () => {}
const show = (...lens: string[]) =>
  render(
    <AccountsPanel
      atlas={atlas}
      scheme={wordedScheme(chosenAccounts(lens, atlas)) ?? categoryScheme(atlas.categories)}
      events={atlas.events}
      window={atlas.extent}
      lens={lens}
      onLensChange={ignore}
      filters={NO_FILTERS}
      onFiltersChange={ignore}
      onOpenEvent={ignore}
      onOpenPanel={ignore}
      onClose={ignore}
      locale="en-GB"
      theme="light"
    />,
  )
const group = (label: string) => {
  const summary = [...document.querySelectorAll('summary')].find(({ textContent }) =>
    textContent.trim().startsWith(label),
  )
  if (!summary?.parentElement) throw new Error(`no group ${label}`)
  return within(summary.parentElement)
}
const lineOf = (label: string, title: RegExp) =>
  group(label)
    .getAllByRole('listitem')
    .find((item) => title.test(item.textContent))

afterEach(cleanup)

it('sets two accounts that both assert side by side and calls that no agreement', () => {
  show('mek', 'iran-government')
  const line = lineOf('Both assert, neither disputes or denies', /^Albanian police search Ashraf-3/)
  expect(line?.textContent).toContain(
    'MEK (PMOI): The police caused the death of a resident. and 1 more claim',
  )
  expect(line?.textContent).toContain('Government of Iran: Some of the devices seized in the camp had been')
  const text = screen.getByRole('region', { name: 'Accounts' }).textContent
  expect(text).toContain('two that both assert may say different things')
  expect(text).not.toMatch(/same side|agree|stand on/)
})

it('says under a denial what is held instead, so that the event is not taken for what is denied', () => {
  show('french-government')
  const line = lineOf('Denies a statement', /^Massoud Rajavi leaves France/)
  expect(line?.textContent).toContain('Government of France: ')
})

it('offers each account with the number of events of which it speaks', () => {
  show('mek')
  const [first, second] = screen.getAllByRole('combobox')
  const count = atlas.events.filter(({ claims }) => claims.some(({ by }) => by === 'mek')).length
  const option = `MEK (PMOI) (${count})`
  for (const choice of [first, second]) {
    expect(within(choice as HTMLElement).getByRole('option', { name: option })).toBeTruthy()
  }
})
