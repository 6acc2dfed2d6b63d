import { describe, expect, it } from 'vitest'
import { checkEventsFile } from '../../../src/domain/check/check-events-file'
import { check } from '../../../src/i18n/en/check'

const POINT = { type: 'Point', coordinates: [51.4, 35.7] }

const properties = {
  ...{ title: 'A day', date: '1981-06-20', place: 'tehran', category: 'other', summary: 'It happened.' },
  ...{ verification: 'corroborated', origin: 'context', priority: 2 },
  claims: [
    { by: 'press', stance: 'says', text: 'It did.', sources: ['one'] },
    { by: 'government', stance: 'denies', text: 'It did not.', sources: ['two'] },
  ],
  sources: ['one', 'two'],
}

/** Code and help of the problems of an event with other properties. */
function told(others: object): string[] {
  const feature = { type: 'Feature', id: 'a-day', geometry: POINT, properties: { ...properties, ...others } }
  const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] })
  return checkEventsFile({ name: 'events.geojson', text }).map(
    ({ problem }) => `${problem.code}: ${check.help(problem)}`,
  )
}

describe('an event', () => {
  it('is told that it is denied once its standing is one at all', () => {
    expect(told({})).toEqual([expect.stringMatching(/^event\/denied: Write "disputed"/)])
    expect(told({ verification: 'Disputed' })).toEqual([
      expect.stringMatching(/^schema\/choice: .*"disputed"/),
    ])
  })

  it('is told of a name much like one that it lacks, and otherwise of one like a name that it has', () => {
    const verification = 'disputed'
    expect(told({ verification, dat: '1981' })).toEqual([
      'schema/misspelt: "date" is there already: remove this one, or give it a name of its own.',
    ])
    expect(told({ verification, 'titel:fa': 'روز' })).toEqual(['schema/misspelt: Did you mean "title:fa"?'])
    expect(told({ verification, summary: undefined, sumary: 'It happened.' })).toEqual([
      'schema/misspelt: Did you mean "summary"?',
    ])
  })

  it('is told what a number or an object that became text should be', () => {
    const verification = 'disputed'
    expect(told({ verification, date: 20090101 })).toEqual([
      'schema/type: Write "2009-01-01", with the quotes.',
    ])
    expect(told({ verification, date: 2009 })).toEqual(['schema/type: Put it in double quotes.'])
    expect(told({ verification, seed: '{"states":"x"}' })).toEqual([
      expect.stringMatching(/^schema\/type: Remove the quotes around the object/),
    ])
  })
})
