import { describe, expect, test } from 'vitest'
import type { Source } from '../../../src/domain/atlas/source-schema'
import { checkDraft } from '../../../src/domain/bibliography/check-draft'
import { findSources } from '../../../src/domain/bibliography/find-sources'
import { proposeSourceId } from '../../../src/domain/bibliography/propose-source-id'
import { sameSource } from '../../../src/domain/bibliography/same-source'
import { draftItem, draftOf, withText } from '../../../src/domain/bibliography/source-draft'
import { bundledAtlas } from '../export/bundled-atlas'

const sources = [...bundledAtlas.sources.values()]
const source = (members: Partial<Source>): Source => ({
  id: 'a',
  type: 'webpage',
  title: 'T',
  custom: { perspective: 'press', readAs: 'whole' },
  ...members,
})

describe('a draft', () => {
  test('of every source of the atlas says that source again', () => {
    for (const each of sources) expect(draftItem(draftOf(each), 'en')).toEqual(each)
  })

  test('takes names and dates as people type them', () => {
    const typed = withText(
      withText(draftOf(source({})), 'author', 'Doe, Jane\n\nHuman Rights Watch'),
      'issued',
      '7 June 1986',
    )
    expect(draftItem(typed, 'en')).toMatchObject({
      author: [{ family: 'Doe', given: 'Jane' }, { literal: 'Human Rights Watch' }],
      issued: { 'date-parts': [[1986, 6, 7]] },
    })
    const interval = withText(typed, 'issued', '-0044-03/1988-06')
    expect(draftItem(interval, 'en')).toMatchObject({
      issued: {
        'date-parts': [
          [-44, 3],
          [1988, 6],
        ],
      },
    })
  })

  test('keeps names that were not typed anew, commas and all', () => {
    const item = source({ author: [{ literal: 'Watch, Inc.' }] })
    expect(draftItem(withText(draftOf(item), 'title', 'U'), 'en')).toMatchObject({
      author: item.author,
      title: 'U',
    })
  })

  test('tells what keeps it from being added', () => {
    const taken = new Set(['a'])
    expect(checkDraft(draftOf({}), taken, 'en').map(({ field, code }) => `${field} ${code}`)).toEqual([
      'title missing',
      'type missing',
      'perspective missing',
      'readAs missing',
      'id missing',
    ])
    const wrong = { ...source({ URL: 'javascript:alert(1)' }), accessed: { 'date-parts': [[2020, 13]] } }
    const typed = withText(withText(draftOf(wrong), 'issued', '1981~'), 'id', 'B c')
    expect(checkDraft(typed, taken, 'en').map(({ field, code }) => `${field} ${code}`)).toEqual([
      'issued date',
      'accessed date',
      'URL link',
      'id id-form',
    ])
    expect(checkDraft(draftOf(source({})), taken, 'en')).toEqual([{ field: 'id', code: 'id-taken' }])
  })
})

describe('proposeSourceId', () => {
  test('who, when and a word of the title, told from those taken', () => {
    const item = source({
      title: 'The Guerrilla Movement in Iran',
      author: [{ family: 'Abrahamian', given: 'Ervand' }],
      issued: { 'date-parts': [[1980, 3]] },
    })
    expect(proposeSourceId(item, new Set())).toBe('abrahamian-1980-guerrilla')
    expect(proposeSourceId(item, new Set(['abrahamian-1980-guerrilla']))).toBe('abrahamian-1980-guerrilla-2')
    expect(proposeSourceId({ title: 'گزارش' }, new Set())).toBe('source')
    expect(
      proposeSourceId(
        { publisher: 'Office of the Historian, Department of State', title: 'To be' },
        new Set(),
      ),
    ).toBe('office-of-the-historian')
  })
})

describe('sameSource', () => {
  test('by the address, however it is written, or by title and year', () => {
    const one = source({ id: 'one', title: 'One', URL: 'https://www.site.example/a/#top' })
    const two = source({ id: 'two', title: 'A Reaction', issued: { 'date-parts': [[1988, 6]] } })
    const find = (item: Partial<Source>) => sameSource(item, [two, one])?.id
    expect(find({ title: 'Other', URL: 'http://site.example/a' })).toBe('one')
    expect(find({ title: 'a réaction', issued: { 'date-parts': [[1988]] } })).toBe('two')
    expect(find({ title: 'A Reaction', issued: { 'date-parts': [[1989]] } })).toBeUndefined()
    expect(find({})).toBeUndefined()
  })
})

describe('findSources', () => {
  test('by words of title, author, publisher, year, host and id, folded', () => {
    const found = (query: string) => findSources(query, sources).map(({ id }) => id)
    expect(found('boltuc 2023')).toEqual(['seed-boltuc-2023'])
    expect(found('GUERRÍLLA merip')).toEqual(['merip-1980'])
    expect(found('echo-regional')).toContain('echo-regional-mek')
    expect(found('')).toEqual([])
    expect(found('zzzz')).toEqual([])
  })

  test('those with the words in the title come first', () => {
    const list = [source({ id: 'x', publisher: 'Reuters' }), source({ id: 'y', title: 'Reuters says' })]
    expect(findSources('reut', list).map(({ id }) => id)).toEqual(['y', 'x'])
  })
})
