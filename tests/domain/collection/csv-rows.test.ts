import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { csvRows } from '../../../src/domain/collection/csv-rows'

it('makes a feature of a row with all of its cells', () => {
  const rows = csvRows('id,name,lat,lon,__proto__\n7,x,10,20,p\n')
  expect(rows?.featureOf(['7', "'=x", '10', '20', 'p', '', 'more'])).toEqual({
    type: 'Feature',
    id: '7',
    geometry: { type: 'Point', coordinates: [20, 10] },
    properties: Object.fromEntries([
      ['id', '7'],
      ['name', '=x'],
      ['lat', '10'],
      ['lon', '20'],
      ['__proto__', 'p'],
      ['column 7', 'more'],
    ]),
  })
  expect(rows?.featureOf(['', ' '])).toBeUndefined()
  expect(rows?.featureOf(['', 'x'])).toEqual({ type: 'Feature', geometry: null, properties: { name: 'x' } })
})

it('knows the cells of as many records as are asked for', () => {
  const rows = csvRows('title;b\n1;2\n')
  expect(rows).toMatchObject({ delimiter: ';', headRecords: 1 })
  expect(rows?.cellsOf('1;2\n\n3;4', 2)).toEqual([
    ['1', '2'],
    ['3', '4'],
  ])
  expect(rows?.cellsOf('1;2\n3;4', 3)).toBeUndefined()
  expect(csvRows('1,1990-01-01\n2,1991-01-01\n')?.headRecords).toBe(0)
  expect(csvRows('sep=,\ntitle,b\n1,2\n')?.headRecords).toBe(2)
})

it.each(['README.md', 'LICENSE', 'package.json'])('takes %s, which has commas, for no table', (path) => {
  expect(csvRows(readFileSync(path, 'utf8'))).toBeUndefined()
})

it('takes one column alone for no table', () => {
  expect(csvRows('title\nb\n')).toBeUndefined()
  expect(csvRows('title,b\n')).toBeUndefined()
})

it('finds coordinates by words within names, and says which columns are only called so', () => {
  const rows = csvRows('name,decimalLatitude,decimalLongitude\na,52.5,13.4\n')
  expect(rows?.featureOf(['a', '52.5', '13.4'])).toMatchObject({ geometry: { coordinates: [13.4, 52.5] } })
  expect(rows?.unreadCoordinates).toEqual([])
  expect(csvRows('name,Lat,gps_lat,gps_lon,plate\na,1,52.5,400,3\n')?.unreadCoordinates).toEqual([
    'Lat',
    'gps_lat',
    'gps_lon',
  ])
})

it('is a table where all lines fall alike into named cells, whatever these are called', () => {
  expect(csvRows('alpha,beta,gamma\n1,2,3\n4,5,6\n')?.header).toEqual(['alpha', 'beta', 'gamma'])
  expect(csvRows('alpha,beta,gamma\n1,2,3\n4,5\n')).toBeUndefined()
  expect(csvRows('alpha,beta\n1,2\n4,5\n')).toBeUndefined()
  expect(
    csvRows(
      'Dear Sir, I write to you, as promised,\nof the bridge, the river and the mill,\nwhich we saw, all of us, there.\n',
    ),
  ).toBeUndefined()
})

it.each([
  ['Russian', 'Название,Дата,Широта,Долгота'],
  ['Arabic', 'العنوان,التاريخ,خط العرض,خط الطول'],
  ['Chinese', '名称,日期,纬度,经度'],
])('finds what most tables have under names in %s', (_, header) => {
  const { mapping } = csvRows(`${header}\na,1919-05-04,39.9,116.4\n`) ?? {}
  expect(mapping && Object.fromEntries(mapping)).toEqual({ title: 0, date: 1, lat: 2, lon: 3 })
})
