// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { openFile } from '../../../src/domain/edit/edited-file'
import { ItemList } from '../../../src/ui/edit/ItemList'
import { sampleAtlas } from '../sample-atlas'

afterEach(cleanup)

test('items are listed with category and date as readers see them, sources with author and year', () => {
  const [category] = sampleAtlas().categories
  if (!category) throw new Error('no category')
  const event = { properties: { title: 'A march', date: '1981-06~', category: category.id } }
  const source = {
    id: 'book',
    title: 'A book',
    author: [{ family: 'Amir' }],
    issued: { 'date-parts': [[1989]] },
  }
  const common = (role: 'events' | 'sources') => ({
    ...{ role, categories: [category], locale: 'en-GB', from: undefined, query: '' },
    ...{ onSearch() {}, onChoose() {}, onShowText() {} },
  })
  render(
    <ItemList
      {...common('events')}
      file={openFile('events.geojson', JSON.stringify({ type: 'FeatureCollection', features: [event] }))}
    />,
  )
  expect(
    screen.getByRole('button', { name: new RegExp(`A march.*${category.label}.*Jun`) }).textContent,
  ).not.toContain('1981-06~')
  render(<ItemList {...common('sources')} file={openFile('sources.json', JSON.stringify([source]))} />)
  expect(screen.getByRole('button', { name: /A book.*Amir, 1989/ })).toBeTruthy()
})
