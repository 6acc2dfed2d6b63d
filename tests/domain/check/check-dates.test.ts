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

  it.each([
    ['1981-06-31', '"1981-06-31": June 1981 has 30 days.'],
    ['1981-06-00', '"1981-06-00": there is no day 0.'],
    ['0 June 1981', '"0 June 1981": there is no day 0.'],
    ['1981-00-01', '"1981-00-01": there is no month 0.'],
  ])('of a day that no calendar has are told so: %s', (date, message) => {
    const properties = { date }
    const text = JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', geometry: null, properties }],
    })
    const found = checkEventsFile({ name: 'events.geojson', text })
    expect(found.map(({ problem }) => check.message(problem))).toEqual([message])
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

/** Severity, code and path of the problems of a feature with these properties, and members beside them. */
function found(properties: object, beside: object = {}): string[] {
  const feature = { type: 'Feature', geometry: null, properties, ...beside }
  const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] })
  return checkEventsFile({ name: 'events.geojson', text }).map(
    ({ problem: { severity, code, path } }) => `${severity} ${code} ${path.slice(2).join('.')}`,
  )
}

describe('times of other tools', () => {
  it('that no calendar has are errors, each at its own value', () => {
    expect(found({ start: '1980-02-31' })).toEqual(['error date/impossible-day properties.start'])
    expect(found({ start: '1980-13-01', end: 'x' })).toEqual([
      'error date/impossible-month properties.start',
      'warning date/not-edtf properties.end',
    ])
    expect(found({ time: '1980-02-31' })).toEqual(['error date/impossible-day properties.time'])
    expect(found({ start: '1980/02/31 10:00:00+00' })).toEqual(['error date/impossible-day properties.start'])
    expect(found({ coordTimes: [['1980-02-28T10:00:00Z', '1980-02-31T10:00:00Z']] })).toEqual([
      'error date/impossible-day properties.coordTimes.0.1',
    ])
    expect(found({ timespan: { begin: '1980-02-31' } })).toEqual([
      'error date/impossible-day properties.timespan.begin',
    ])
    const when = { timespans: [{ start: { in: '1980-02-31' } }] }
    expect(found({ when })).toEqual(['error date/impossible-day properties.when.timespans.0.start.in'])
    expect(found({}, { when })).toEqual(['error date/impossible-day when.timespans.0.start.in'])
    expect(found({ YEAR: 1980, MONTH: 13, DAY: 1 })).toEqual(['error date/impossible-month properties.MONTH'])
    expect(found({ year: '1980', month: '2', day: '31' })).toEqual([
      'error date/impossible-day properties.day',
    ])
    expect(found({ date: '1980', end: '1980-02-31' })).toEqual(['error date/impossible-day properties.end'])
  })

  it('are read as these tools write them', () => {
    for (const properties of [
      { start: '1980-02-29T10:00:00.000Z', end: '1980-03-01 00:00:00+00' },
      { start: 318211200000, end: '318297600' },
      { timestamp: '2012-04-23T18:25:43.511+02:00' },
      { start_date: '1980/02/29', end_date: null },
      { times: [318211200000, '1980-02-29'] },
      { YEAR: 1980, MONTH: 0, DAY: 0 },
      { YEAR: 1980, MONTH: null },
      { date: '1980', time: 'at noon' },
      { date: null, start: '1980' },
    ])
      expect(found(properties)).toEqual([])
    expect(found({}, { when: { timespans: [{ start: { in: '-323' }, end: { earliest: 618 } }] } })).toEqual(
      [],
    )
  })

  it('are also in members that a name or what they hold tells of', () => {
    expect(found({ Datum: '20. Juni 1981' })).toEqual([])
    expect(found({ fecha: '20/06/1981' })).toEqual([])
    expect(found({ colour: 'red' })).toEqual(['warning date/none properties.date'])
  })

  it('that nobody wrote are warned of, also where the members are empty', () => {
    for (const properties of [{}, { date: null }, { start: null, end: '' }])
      expect(found(properties)).toEqual(['warning date/none properties.date'])
  })
})
