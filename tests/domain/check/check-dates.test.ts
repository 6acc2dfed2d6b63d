import { describe, expect, it } from 'vitest'
import { checkEventsFile } from '../../../src/domain/check/check-events-file'
import { check } from '../../../src/i18n/en/check'

/** Code and help of the problem of a feature with that date and point. */
function told(date: string, coordinates = '[2.35, 48.85]'): string[] {
  const text = `{ "type": "FeatureCollection", "features": [{ "type": "Feature", "geometry": { "type": "Point", "coordinates": ${coordinates} }, "properties": { "date": "${date}" } }] }`
  return checkEventsFile({ name: 'events.geojson', text }).map(
    ({ problem }) => `${problem.code} ${check.help(problem)}`,
  )
}

describe('dates of files', () => {
  it('in the words of the Iranian calendar are told as Gregorian', () => {
    for (const date of ['7 Tir 1360', '۷ تیر ۱۳۶۰'])
      expect(told(date)).toEqual([
        'date/words Write "1981-06-28", and put the words into "dateNote" if they matter.',
      ])
  })

  it('that nobody can read are told how dates are written', () => {
    expect(told('some day')).toEqual([
      expect.stringMatching(/^date\/not-edtf Write a day 1981-06-20, .* 1986\/2003\.$/),
    ])
  })
})

describe('points of files', () => {
  it('are in metres where neither number is in degrees, and else lack a decimal point', () => {
    expect(told('1981', '[261466, 6250914]')[0]).toContain('geojson/projected')
    expect(told('1981', '[2.35, 488534]')[0]).toContain('geojson/out-of-range')
  })
})
