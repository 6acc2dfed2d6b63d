import { describe, expect, it } from 'vitest'
import { createEventSearch } from '../../../src/domain/search/event-search'
import { highlight } from '../../../src/domain/search/highlight'
import { bundledAtlas as atlas } from '../export/bundled-atlas'

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

  it('finds the group by all its names', () => {
    const expected = idsOf('MEK')
    expect(expected.length).toBeGreaterThan(50)
    for (const name of ['PMOI', 'MKO', 'Mujahedin', 'Mojahedin', 'Mujahideen', 'مجاهدین خلق', 'مجاهدي خلق'])
      expect(idsOf(name), name).toEqual(expected)
  })

  it('finds people by Persian and Arabic names', () => {
    const named = (name: string) =>
      atlas.events.filter((event) => JSON.stringify(event).includes(name)).map((event) => event.id)
    for (const name of ['رجوی', 'رجوي']) expect(idsOf(name), name).toEqual(named('Rajavi').sort())
    expect(idsOf('مریم رجوی')).toEqual(expect.arrayContaining(['ncri-president-1993']))
    expect(idsOf('مریم رجوی')).not.toContain('rajavi-release-1979')
    for (const name of ['بنی‌صدر', 'بنی صدر', 'Banisadr'])
      expect(idsOf(name), name).toEqual(named('Bani-Sadr').sort())
    expect(idsOf('هاشمی نژاد')).toEqual(idsOf('Hasheminejad'))
  })

  it('finds places by Persian and other spellings', () => {
    expect(idsOf('کمپ اشرف')).toEqual(idsOf('Camp Ashraf'))
    expect(idsOf('کمپ اشرف')).toEqual(expect.arrayContaining(at('camp-ashraf')))
    expect(idsOf('تهران')).toEqual(idsOf('Tehran'))
    expect(idsOf('Manza')).toEqual(idsOf('Manëz'))
    expect(idsOf('Manza')).toEqual(expect.arrayContaining(at('manez', 'ashraf-3')))
  })

  it.each(['۷ تیر', 'هفت تیر', '7 Tir'])('finds the day %s, and no 7 in a text on Tirana', (day) => {
    expect(idsOf(day)).toContain('irp-hq-bombing-1981')
    expect(idsOf(day)).not.toEqual(expect.arrayContaining(['albania-first-2013']))
    expect(idsOf(day).length).toBeLessThan(6)
  })

  it.each(['سی خرداد', '۳۰ خرداد', '30 Khordad'])('finds the day %s', (day) => {
    expect(idsOf(day)).toContain('protest-1981-06-20')
    expect(idsOf(day).length).toBeLessThan(6)
  })

  it('finds words apart where the event does not hold a name as a whole', () => {
    expect(idsOf('7 Tir bombing')).toContain('irp-hq-bombing-1981')
    expect(idsOf('Camp Ashraf Asraf')).toEqual(expect.arrayContaining(idsOf('Camp Ashraf')))
  })

  it('says which words of the event matched', () => {
    expect(search('Manez')?.get('ashraf3-built')).toContain('manez')
  })

  it('says how the event writes a name that it was found by', () => {
    expect(search('رجوی')?.get('exile-france-1981')).toContain('rajavi')
    expect(search('PMOI')?.get('exile-france-1981')).toContain('mek')
    expect(search('Manza')?.get('ashraf3-built')).toContain('manez')
    expect(search('مجاهدین خلق')?.get('exile-france-1981')).not.toContain('iran')
    expect(search('هفت تیر')?.get('irp-hq-bombing-1981')).toEqual(expect.arrayContaining(['7', 'tir']))
    const [event] = atlas.events.filter(({ id }) => id === 'exile-france-1981')
    const runs = highlight(event?.title ?? '', search('رجوی')?.get('exile-france-1981') ?? [])
    expect(runs.filter(({ found }) => found).map(({ text }) => text)).toContain('Rajavi')
  })

  it('finds people of the texts by the names that the data gives them', () => {
    expect(idsOf('سعید محسن')).toEqual(expect.arrayContaining(['founding-1965', 'executions-1972']))
    expect(idsOf('بدیع‌زادگان')).toEqual(expect.arrayContaining(['founding-1965', 'executions-1972']))
    expect(idsOf('مرصاد')).toContain('eternal-light-1988')
    expect(idsOf('ساواک')).toEqual(expect.arrayContaining(['arrests-1971', 'savak-attempt-1979']))
    expect(idsOf('اشرف')).toEqual(expect.arrayContaining(at('camp-ashraf', 'ashraf-3')))
  })
})
