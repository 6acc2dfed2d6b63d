import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAtlas } from '../../../src/domain/atlas/read-atlas'
import { createEventSearch } from '../../../src/domain/search/event-search'

const json = (file: string): unknown => JSON.parse(readFileSync(`data/${file}`, 'utf8'))
const { atlas } = readAtlas({
  atlas: json('atlas.json'),
  events: json('events.geojson'),
  relocations: json('relocations.geojson'),
  places: json('places.geojson'),
  sources: json('sources.json'),
})
if (!atlas) throw new Error('data/atlas.json cannot be read')
const search = createEventSearch(atlas)
const idsOf = (query: string) => [...(search(query)?.keys() ?? [])].sort()
const at = (...places: string[]) =>
  atlas.events
    .filter(({ place, otherPlaces }) => [place, ...otherPlaces].some((id) => places.includes(id)))
    .map((event) => event.id)

describe('createEventSearch', () => {
  it('asks for nothing where the query has no word', () => {
    expect(search('')).toBeUndefined()
    expect(search('  … ')).toBeUndefined()
  })

  it('finds Manëz without its diaeresis', () => {
    expect(idsOf('Manez')).toEqual(idsOf('Manëz'))
    expect(idsOf('manez').length).toBeGreaterThan(0)
  })

  it('finds Auvers-sur-Oise without hyphens, in any case, and with a slip of the finger', () => {
    const expected = at('auvers-sur-oise')
    expect(idsOf('Auvers sur oise')).toEqual(expect.arrayContaining(expected))
    expect(idsOf('auvres')).toEqual(expect.arrayContaining(expected))
  })

  it('finds places by Persian names, with the ye and kaf of an Arabic keyboard too', () => {
    expect(idsOf('تهران')).toEqual(expect.arrayContaining(at('tehran')))
    expect(idsOf('سفارت آمريكا')).toEqual(expect.arrayContaining(at('tehran-us-embassy')))
    expect(idsOf('سفارت امریکا')).toEqual(expect.arrayContaining(at('tehran-us-embassy')))
  })

  it('finds places by French and Albanian names of place and country', () => {
    expect(idsOf('Téhéran')).toEqual(idsOf('teheran'))
    expect(idsOf('Téhéran')).toEqual(expect.arrayContaining(at('tehran')))
    expect(idsOf('Shqiperia')).toEqual(expect.arrayContaining(at('tirana', 'ashraf-3')))
    expect(idsOf('Albanie')).toEqual(expect.arrayContaining(at('tirana')))
  })

  it('finds by the beginning of a word while it is being typed', () => {
    expect(idsOf('execut')).toEqual(expect.arrayContaining(idsOf('executions')))
    expect(idsOf('executions').length).toBeGreaterThan(0)
  })

  it('wants every word of the query, common ones aside', () => {
    const both = idsOf('bombing headquarters')
    expect(both).toContain('irp-hq-bombing-1981')
    for (const id of both) expect(idsOf('bombing')).toContain(id)
    expect(idsOf('the bombing of headquarters')).toEqual(both)
  })

  it('looks for close spellings only where the query as typed finds nothing', () => {
    const exact = search('Rajavi')
    expect([...(exact?.values() ?? [])].flat()).not.toContain('rajai')
    expect(idsOf('Rajawi')).toEqual(expect.arrayContaining(['exile-france-1981']))
    expect(idsOf('qqqqqqqqqq')).toEqual([])
  })

  it.each([
    ['Rajawi', ['rajavi-release-1979', 'exile-france-1981', 'massoud-vanishes-2003']],
    ['Asraf', at('camp-ashraf', 'ashraf-3')],
    ['Mashad', at('mashhad')],
    ['Mashad bombing', ['mashhad-shrine-1994']],
    ['Bagdhad', at('baghdad')],
    ['Beheshty', ['irp-hq-bombing-1981']],
  ])('forgives the slip in %s', (typed, meant) => {
    expect(idsOf(typed)).toEqual(expect.arrayContaining(meant))
  })

  it.each(['Thieres', 'Dajavi', 'Shraf', 'Mssahd', 'Bhsty'])('takes %s for no other word', (typed) => {
    expect(idsOf(typed)).toEqual([])
  })

  it('tells Iran from Iraq', () => {
    expect([...(search('iraq')?.values() ?? [])].flat()).not.toContain('iran')
  })

  it('says which words of the event matched', () => {
    expect(search('Manez')?.get('ashraf3-built')).toContain('manez')
  })
})
