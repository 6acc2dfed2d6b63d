// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { FeatureTable } from '../../../src/ui/edit-table/FeatureTable'

afterEach(cleanup)

const point = (id: string, properties: object) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [51, 35] },
  properties,
})
const FEATURES = [
  point('a', { title: 'Pear', size: 10 }),
  point('b', { title: 'Apple', size: 9 }),
  point('c', { title: 'Fig', size: 2 }),
]

function show(features = FEATURES, selected?: number) {
  const calls = { onSelect: vi.fn(), onSet: vi.fn(), onAdd: vi.fn(), onRemove: vi.fn() }
  render(
    <FeatureTable
      features={features}
      problems={[
        {
          code: 'date/not-edtf',
          severity: 'error',
          values: {},
          path: ['features', 1, 'properties', 'title'],
          from: 0,
          to: 0,
        },
      ]}
      wordProblem={() => ({ message: 'Wrong.', help: 'Mend it.' })}
      selected={selected}
      choices={new Map()}
      locale="en"
      {...calls}
    />,
  )
  return { ...calls, grid: screen.getByRole('grid') }
}

const press = (grid: HTMLElement, ...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(grid, { key })
}
const ids = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent?.slice(0, 1))

test('a number that is typed stays a number, and Enter goes down', () => {
  const { grid, onSet, onSelect } = show()
  press(grid, 'End', 'Enter')
  const field = screen.getByLabelText('Edit size')
  fireEvent.change(field, { target: { value: '12' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onSet).toHaveBeenCalledExactlyOnceWith([{ index: 0, path: ['properties', 'size'], value: 12 }], {
    kind: 'cell',
    column: 'properties.size',
    count: 1,
  })
  expect(onSelect).toHaveBeenLastCalledWith(1)
})

test('Escape leaves a cell as it was', () => {
  const { grid, onSet } = show()
  press(grid, 'End', 'F2')
  const field = screen.getByLabelText('Edit size')
  fireEvent.change(field, { target: { value: '12' } })
  fireEvent.keyDown(field, { key: 'Escape' })
  expect(screen.queryByLabelText('Edit size')).toBeNull()
  expect(onSet).not.toHaveBeenCalled()
})

test('sorting says that the file keeps its order, and edits go to the row that is shown', () => {
  const { grid, onSet } = show()
  fireEvent.click(screen.getByRole('columnheader', { name: /size/ }))
  expect(ids()).toEqual(['c', 'b', 'a'])
  expect(screen.getByText(/the file keeps its order/)).toBeTruthy()
  fireEvent.click(screen.getAllByRole('gridcell', { name: 'Fig' })[0] as HTMLElement)
  press(grid, 'Delete')
  expect(onSet.mock.calls[0]?.[0]).toEqual([{ index: 2, path: ['properties', 'title'], value: undefined }])
})

test('the arrow keys reach a heading, where Enter sorts', () => {
  const { grid } = show(FEATURES, 0)
  press(grid, 'End', 'ArrowUp', 'Enter')
  expect(ids()).toEqual(['c', 'b', 'a'])
})

test('copies a range as text and pastes beyond the end as new rows', () => {
  const { grid, onSet, onAdd } = show()
  press(grid, 'End')
  fireEvent.keyDown(grid, { key: 'ArrowLeft', shiftKey: true })
  fireEvent.keyDown(grid, { key: 'ArrowDown', shiftKey: true })
  const clipboardData = { setData: vi.fn(), getData: () => 'Plum\t1\nQuince\t2\nLime\t3\nKiwi\t4\n' }
  fireEvent.copy(grid, { clipboardData })
  expect(clipboardData.setData).toHaveBeenCalledWith('text/plain', 'Pear\t10\nApple\t9\n')
  fireEvent.paste(grid, { clipboardData })
  expect(onSet.mock.calls[0]?.[0]).toHaveLength(6)
  expect(onAdd).toHaveBeenCalledWith([
    { type: 'Feature', geometry: null, properties: { title: 'Kiwi', size: 4 } },
  ])
})

test('shows only rows with problems, marked at their cell, and clears a filter that finds nothing', () => {
  show()
  fireEvent.click(screen.getByLabelText('Only rows with problems'))
  expect(ids()).toEqual(['b'])
  expect(screen.getByRole('gridcell', { name: /Apple/ }).getAttribute('aria-invalid')).toBe('true')
  fireEvent.change(screen.getByLabelText('Filter rows'), { target: { value: 'pear' } })
  expect(screen.queryAllByRole('rowheader')).toEqual([])
  fireEvent.click(screen.getByText('Clear the filter'))
  expect(ids()).toEqual(['a', 'b', 'c'])
})

test('a bulk change is one edit of the rows that its preview shows', () => {
  const { onSet } = show()
  fireEvent.click(screen.getByText('Change a column…'))
  fireEvent.change(screen.getByLabelText('Column'), { target: { value: 'properties.size' } })
  fireEvent.change(screen.getByLabelText('Text'), { target: { value: '9' } })
  expect(screen.getByText('2 rows change')).toBeTruthy()
  fireEvent.click(screen.getByText('Change'))
  expect(onSet).toHaveBeenCalledExactlyOnceWith(
    [0, 2].map((index) => ({ index, path: ['properties', 'size'], value: 9 })),
    { kind: 'bulk', column: 'properties.size', count: 2 },
  )
})

test('without features it says what to do', () => {
  show([])
  expect(screen.getByText(/No features yet/)).toBeTruthy()
})
