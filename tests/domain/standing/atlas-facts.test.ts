import { expect, it } from 'vitest'
import { atlasFacts } from '../../../src/domain/standing/atlas-facts'
import { bundledAtlas as atlas, bundledFiles } from '../export/bundled-atlas'

interface RawFeature {
  readonly properties: Readonly<Record<string, unknown>>
}
const features = (file: unknown) => (file as { readonly features: readonly RawFeature[] }).features
const events = features(bundledFiles.events)
const count = (is: (properties: RawFeature['properties']) => boolean) =>
  events.filter(({ properties }) => is(properties)).length

it('counts what a query over data/ counts', () => {
  const facts = atlasFacts(atlas)
  for (const [id, number] of facts.verifications) {
    expect(number).toBe(count(({ verification }) => verification === id))
  }
  expect(facts.verifications.reduce((sum, [, number]) => sum + number, 0)).toBe(events.length)
  expect(facts.fromSeed).toBe(count(({ origin }) => origin === 'seed'))
  expect(facts.added).toBe(count(({ origin }) => origin === 'context'))
  expect(facts.inferred).toBe(count(({ inference }) => inference !== undefined))
  expect(facts.soughtInVain).toBe(count(({ searchedNotFound }) => Array.isArray(searchedNotFound)))
  expect(facts.contested).toBe(
    count(({ claims }) => /"stance":"(qualifies|disputes|denies)"/.test(JSON.stringify(claims))),
  )
  const sources = bundledFiles.sources as readonly { readonly custom: { readonly readAs: string } }[]
  for (const [as, number] of facts.readings) {
    expect(number).toBe(sources.filter(({ custom }) => custom.readAs === as).length)
  }
  expect(facts.readings.reduce((sum, [, number]) => sum + number, 0)).toBe(sources.length)
  for (const [precision, number] of facts.precisions) {
    expect(number).toBe(
      features(bundledFiles.places).filter(({ properties }) => properties.precision === precision).length,
    )
  }
  expect(facts.precisions.reduce((sum, [, number]) => sum + number, 0)).toBe(atlas.places.size)
  expect([facts.undated, facts.unplaced]).toEqual([0, 0])
})
