// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Atlas } from '../../../src/domain/atlas/atlas'
import { AboutPanel } from '../../../src/ui/about/AboutPanel'
import { bundledAtlas } from '../../domain/export/bundled-atlas'
import { sampleAtlas } from '../sample-atlas'

const show = (atlas: Atlas) =>
  render(
    <AboutPanel
      atlas={atlas}
      link={() => 'https://atlas.example/at/?panel=about&to=1981'}
      onClose={vi.fn()}
      locale="en-GB"
    />,
  )
const part = (name: string) => screen.getByRole('region', { name })
const count = (atlas: Atlas, is: (event: Atlas['events'][number]) => boolean) =>
  atlas.events.filter(is).length

afterEach(cleanup)

it('shows title, summary, licence and counts of the atlas that is open', () => {
  show(sampleAtlas())
  expect(part('Scope').textContent).toContain('Sample AtlasA sample.1963 to 2023. Version 2.0.0.')
  expect(within(part('Scope')).getAllByRole('listitem')[0]?.textContent).toBe('6 events')
  expect(
    within(part('Licences'))
      .getByRole('link', { name: /^CC BY/ })
      .getAttribute('href'),
  ).toBe('https://licence.example/')
  expect(part('What could not be verified').textContent).toContain('1 source was not read.')
  expect(part('Method').textContent).not.toContain('began from one report')
})

it('names the report that the bundled atlas began from, and counts what others say', () => {
  show(bundledAtlas)
  const method = part('Method').textContent
  expect(method).toContain('Silvia Boltuc, Mojahedin-e Khalq, Security and Terrorism in Iran')
  const seed = count(bundledAtlas, ({ origin }) => origin === 'seed')
  expect(method).toContain(`${seed} of its events are stated there`)
})

it('gives each standing its number of events, and says what could not be verified', () => {
  show(bundledAtlas)
  const terms = within(part('What the verification of an event means')).getAllByRole('term')
  const of = (id: string) => count(bundledAtlas, ({ verification }) => verification === id)
  expect(terms.map((term) => Number(/(\d+) events?$/.exec(term.textContent ?? '')?.[1]))).toEqual(
    ['corroborated', 'partly-corroborated', 'disputed', 'seed-only', 'seed-contradicted'].map(of),
  )
  const gaps = part('What could not be verified').textContent
  expect(gaps).toContain(`${of('seed-only')} events rest on the source that the atlas began from alone.`)
  const excerpts = [...bundledAtlas.sources.values()].filter(
    ({ custom }) => custom.readAs === 'excerpt',
  ).length
  expect(gaps).toContain(`${excerpts} sources were read in part only.`)
  expect(gaps).not.toMatch(/\b0 /)
})

it('cites the atlas at its own address, without the view', () => {
  show(sampleAtlas())
  expect(part('How to cite').textContent).toContain(
    'Sample Atlas, version 2.0.0 (CC-BY-4.0), https://atlas.example/at/, accessed',
  )
})
