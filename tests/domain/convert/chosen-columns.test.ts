import { expect, it } from 'vitest'
import { chosenColumns } from '../../../src/domain/convert/csv/chosen-columns'
import { parseChoices } from '../../../src/domain/fields/field-choices'
import { converted } from './read-fixture'

const TABLE = 'title,name,date,seen,lat,lon\nFirst,Mill,1901,8/7/1914,35.7,51.4\n'

const featuresOf = (fields: string) =>
  converted(TABLE, chosenColumns(parseChoices(fields).choices)).features.map(({ properties }) => properties)

it('reads a table to be edited by the columns that were chosen where it was looked at', () => {
  expect(featuresOf('date:seen,title:name,order:month-first')).toEqual([
    { title: 'Mill', date: '1914-08-07', 'title 2': 'First', 'date 2': 1901 },
  ])
})

it('takes no other column for a date where one was chosen, or none', () => {
  expect(featuresOf('start:seen,order:day-first')).toMatchObject([{ title: 'First', date: '1914-07-08' }])
  expect(chosenColumns({ date: 'none' }).columns?.get('start')).toBe('')
  const { columns } = converted(TABLE, chosenColumns({ date: 'none' }))
  expect(columns?.flatMap(({ role }) => role ?? [])).toEqual(['title', 'lat', 'lon'])
})

it('leaves what was not chosen, or is in no column, to be found', () => {
  expect(chosenColumns({})).toEqual({})
  expect(featuresOf('title:/id,place:')).toMatchObject([{ title: 'First', date: '1901' }])
})
