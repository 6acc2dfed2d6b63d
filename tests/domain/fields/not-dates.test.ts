import { expect, test } from 'vitest'
import { createFeatureReader, findFields } from '../../../src/domain/fields/feature-fields'

function features(name: string, values: readonly unknown[]) {
  return values.map((value) => ({ type: 'Feature', geometry: null, properties: { [name]: value } }))
}

test.each<[string, readonly unknown[]]>([
  ['score', [0.98, 0.11, 0.5]],
  ['time', [0.98, 1.5, 2.25]],
  ['time', [930, 1430, 1515]],
  ['time', ['10:30', '09:00', '23:59']],
  ['time', [12, 13, 14]],
  ['id', [10234, 10235, 10236]],
  ['id', ['2019-01', '2019-02', '2019-03']],
  ['count', [1850, 1902, 1911]],
  ['phone', [2025550123, 2025550124, 2025550125]],
  ['phone', ['+49 30 123456', '555-0199', '0171 1234567']],
  ['zip', ['90210', '10115', '75001']],
  ['postcode', ['1234-567', '1010', '20-400']],
  ['elevation', [1200, 1850, 2010]],
  ['mag', [5.4, 6.1, 7]],
  ['price', ['12.50', '1,200.00', '9.99']],
  ['version', ['1.2.3', '2.0.1', '10.4']],
  ['version', ['1.2.2003', '1.3.2003', '1.4.2004']],
  ['build', ['10.4.128', '10.5.300', '1.2.310']],
  ['section', ['1/2/300', '1/3/310', '1/4/320']],
  ['dose', ['vor 10', 'nach 20', 'seit 30']],
  ['power', ['220 AC', '110 AC', '12 DC']],
  ['volume', ['siglo', 'vol. IX', 'XVIII']],
  ['address', ['1950 Main Street', '12 High Street', '1 Mill Lane']],
  ['route', ['A1', 'B96', 'route 66']],
  ['distance_from', [1200, 1300, 1400]],
  ['from', [3, 17, 25]],
  ['start', [0, 120, 240]],
  ['start', [395, 843]],
  ['start', ['0900', '0845', '0730']],
  ['start', ['0395', '7812']],
  ['time', ['0900', '0845', '0730']],
  ['from_node', [1201, 1833, 1999]],
  ['start_lat', [48.1, 48.2, 48.3]],
  ['max', [1900, 2000, 2100]],
  ['date', ['good company', 'two for one', 'a sweet fruit']],
  ['date', [true, false, true]],
  ['year', ['first', 'second', 'third']],
  ['year', [123456, 234567, 345678]],
  ['month', [1, 2, 3]],
  ['day_of_week', ['Monday', 'Tuesday', 'Sunday']],
  ['duration', ['PT5M', 'PT1H', 'PT20S']],
  ['range', ['1-5', '6-10', '11-15']],
  ['population', [1_500_000_000, 1_400_000_000, 1_300_000_000]],
  ['osm_id', [1_500_000_000_123, 1_400_000_000_456, 1_300_000_000_789]],
  ['isbn', ['978-3-16-148410-0', '978-3-16-148411-7', '978-3-16-148412-4']],
  [
    'bbox',
    [
      [1, 2, 3, 4],
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ],
  ],
  ['times', [['a', 'b'], ['c'], ['d']]],
  ['value', ['12/25', '1/2', '3/4']],
  ['label', ['1836', '1925', '1929-05-01']],
  ['label', ['1836', '1925-05-07', '12', '1929-05-01']],
  ['label', [1836.5, '1925-05-07', '1929-05-01']],
  ['grade', ['1.0', '2.5', '3.14']],
  ['inventory', ['1999.12', '1999.11', '2001.3']],
  ['accession', ['2001/3', '2001/4', '2002/11']],
  ['inv', ['1999-1', '1999-2', '2000-11']],
  ['pages', ['1201-1210', '1211-1220', '1221-1230']],
  ['title', ['May 1968', 'June 1968', 'July 1969']],
])('a member %s with %j is no date', (name, values) => {
  const given = features(name, values)
  const fields = findFields(given)
  expect(fields.date.chosen).toEqual([])
  const reader = createFeatureReader(fields)
  expect(given.map((feature) => reader.read(feature).span)).toEqual(values.map(() => undefined))
})

test.each<[string, string, readonly (readonly [unknown, unknown])[]]>([
  [
    'from',
    'to',
    [
      [0, 120],
      [120, 250],
      [250, 390],
    ],
  ],
  [
    'from',
    'to',
    [
      [1, 99],
      [3, 17],
      [5, 120],
    ],
  ],
  [
    'from',
    'to',
    [
      [301, 842],
      [951, 377],
      [204, 568],
    ],
  ],
  [
    'from',
    'to',
    [
      ['0301', '0842'],
      ['0951', '0377'],
    ],
  ],
  [
    'start',
    'end',
    [
      ['0900', '0945'],
      ['0815', '0930'],
    ],
  ],
  [
    'start',
    'end',
    [
      [830, 945],
      [900, 930],
    ],
  ],
  [
    'start',
    'end',
    [
      [301.5, 842],
      [377, 951],
    ],
  ],
  [
    'start',
    'end',
    [
      [301, 842],
      [377, 9510],
    ],
  ],
  [
    'start',
    'end',
    [
      [301, null],
      [377, null],
    ],
  ],
  [
    'start_km',
    'end_km',
    [
      [301, 842],
      [377, 951],
    ],
  ],
  [
    'start_platform',
    'end_platform',
    [
      ['0395', '0842'],
      ['0477', '0951'],
    ],
  ],
])('members %s and %s with %j are no dates', (start, end, pairs) => {
  const given = pairs.map(([from, to]) => ({ geometry: null, properties: { [start]: from, [end]: to } }))
  expect(findFields(given).date.chosen).toEqual([])
})

test('a fourth number of positions that is no time is none', () => {
  const at = (measure: number) => ({
    geometry: { type: 'Point', coordinates: [1, 2, 3, measure] },
    properties: {},
  })
  expect(findFields([at(0.5), at(12), at(100)]).date.chosen).toEqual([])
})

test.each<[string, readonly unknown[], string]>([
  ['created_at', ['2019-01-05T10:00:00Z', '2019-01-06T10:00:00Z'], 'member'],
  ['observedAt', [1546682400, 1546768800], 'member'],
  ['last_update', [1546682400000, 1546768800000], 'member'],
  ['whatever', ['5 March 1851', 'c. 1850'], 'member'],
  ['Jahr der Gründung', [1851, 1902], 'member'],
  ['yearBuilt', ['1851', '1902'], 'member'],
  ['start_date', ['1851', '1902-05'], 'member'],
  ['date', [1851, 19], 'member'],
  ['founding_date', ['0330', '-0752'], 'member'],
  ['from', ['0395', '0843'], 'member'],
  ['time', ['0395', '0843'], 'member'],
])('a member %s with %j is a date', (name, values, kind) => {
  const given = features(name, values)
  const fields = findFields(given)
  expect(fields.date.chosen.map((way) => way.kind)).toEqual([kind])
})
