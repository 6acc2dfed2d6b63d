// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useRef, useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import type { JsonObject } from '../../../src/domain/json/json-value'
import type { Problem } from '../../../src/domain/problem'
import type { CellSet } from '../../../src/domain/table/plan-paste'
import { FeatureTable } from '../../../src/ui/edit-table/FeatureTable'
import type { FeatureTableProps } from '../../../src/ui/edit-table/table-props'
import { AS_OPENED } from '../../../src/ui/edit-table/table-state'
import { eventually } from '../../eventually'

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

const WRONG: Problem = {
  code: 'date/not-edtf',
  severity: 'error',
  values: {},
  path: ['features', 1, 'properties', 'title'],
  from: 0,
  to: 0,
}
const calls = () => ({
  ...{
    onSelect: vi.fn(),
    onSet: vi.fn<FeatureTableProps['onSet']>(),
    onTakeBack: vi.fn<FeatureTableProps['onTakeBack']>(),
    onRemove: vi.fn(),
    onRename: vi.fn(),
    onOpen: vi.fn(),
    onTable: vi.fn(),
    onRevealed: vi.fn(),
  },
  checkSets: vi.fn<FeatureTableProps['checkSets']>(() => () => {}),
})

const NONE_MOVED = () => new Set<number>()

/** Takes what is typed in cells, as the page does. */
function Table(props: Partial<FeatureTableProps> & ReturnType<typeof calls>) {
  const [state, setState] = useState(AS_OPENED)
  const opened = props.features ?? FEATURES
  const [edited, setEdited] = useState<{ opened: object; features: FeatureTableProps['features'] }>()
  const features = edited?.opened === opened ? edited.features : opened
  const runs = useRef(new Map<string, FeatureTableProps['features']>())
  const onSet: FeatureTableProps['onSet'] = (sets, name, added, run) => {
    props.onSet(sets, name, added)
    if (run === undefined) return
    if (!runs.current.has(run)) runs.current.set(run, features)
    setEdited({ opened, features: [...features.map((each, index) => setIn(each, index, sets)), ...added] })
  }
  const onTakeBack = (run: string) => {
    props.onTakeBack(run)
    const before = runs.current.get(run)
    if (before) setEdited({ opened, features: before })
  }
  return (
    <FeatureTable
      shape="feature"
      dates="none"
      isChanging={false}
      readDate={(text) => (text === 'June 1981' ? '1981-06' : text)}
      required={new Set(['title'])}
      known={new Map()}
      list={['features']}
      problems={[WRONG]}
      wordProblem={() => ({ message: 'Wrong.', help: 'Mend it.' })}
      selected={undefined}
      revealed={undefined}
      labelOf={(name) => name}
      choices={new Map()}
      movedBy={NONE_MOVED}
      locale="en"
      state={state}
      onState={(change) => setState((last) => ({ ...last, ...change }))}
      {...props}
      {...{ features, onSet, onTakeBack }}
    />
  )
}

function setIn(
  feature: JsonObject | undefined,
  index: number,
  sets: readonly CellSet[],
): JsonObject | undefined {
  const own = feature && sets.filter((each) => each.index === index)
  if (!own || own.length === 0) return feature
  const made = structuredClone(feature) as Record<string, Record<string, unknown>>
  for (const { path, value } of own) {
    const [first, second] = path.map(String)
    const holder = second === undefined ? made : made[first ?? '']
    if (holder) Object.assign(holder, { [second ?? first ?? '']: value })
  }
  return made as JsonObject
}

function show(props: Partial<FeatureTableProps> = {}) {
  const made = calls()
  const { rerender } = render(<Table {...props} {...made} />)
  const change = (next: Partial<FeatureTableProps>) => rerender(<Table {...props} {...next} {...made} />)
  return { ...made, change, grid: screen.getByRole('grid') }
}

const press = (grid: HTMLElement, ...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(grid, { key })
}
const titles = () =>
  screen
    .queryAllByRole('rowheader')
    .filter((cell) => !cell.closest('[data-end]'))
    .map((cell) => cell.firstChild?.textContent)

test('a number that is typed stays a number, and Enter goes down', () => {
  const { grid, onSet, onSelect } = show()
  press(grid, 'ArrowRight', 'Enter')
  const field = screen.getByLabelText('Edit size')
  fireEvent.change(field, { target: { value: '12' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onSet).toHaveBeenCalledExactlyOnceWith(
    [{ index: 0, path: ['properties', 'size'], value: 12 }],
    {
      kind: 'cell',
      column: 'properties.size',
      count: 1,
    },
    [],
  )
  expect(onSelect).toHaveBeenLastCalledWith(1)
})

test('a cell spreads over those beside it only while it is written in', () => {
  const { grid } = show()
  const spread = () => grid.querySelectorAll('[data-editing]').length
  expect(spread()).toBe(0)
  press(grid, 'Enter')
  expect(spread()).toBe(1)
  fireEvent.keyDown(screen.getByLabelText('Edit title'), { key: 'Escape' })
  expect(spread()).toBe(0)
})

test('below the last row is an empty one: what is typed or pasted there is a new row', () => {
  const { grid, onSet, onSelect, change } = show()
  onSelect.mockImplementation((selected) => change({ selected }))
  press(grid, 'ArrowDown', 'ArrowDown', 'ArrowDown')
  const cell = screen.getByRole('rowheader', { name: 'New row: title' })
  expect(grid.getAttribute('aria-activedescendant')).toBe(cell.id)
  expect(onSelect).toHaveBeenLastCalledWith(undefined)
  press(grid, 'K')
  const field = screen.getByLabelText('Edit title')
  fireEvent.change(field, { target: { value: 'Kiwi' } })
  fireEvent.keyDown(field, { key: 'Tab' })
  const made = (properties: object) => ({ type: 'Feature', geometry: null, properties })
  expect(onSet.mock.calls.map(([sets, , added]) => [sets, added])).toEqual([
    [[], [made({ title: 'K' })]],
    [[{ index: 3, path: ['properties', 'title'], value: 'Kiwi' }], []],
  ])
  expect(onSelect).toHaveBeenLastCalledWith(3)
  fireEvent.paste(grid, { clipboardData: { getData: () => '4\n5\n' } })
  const set = { index: 3, path: ['properties', 'size'], value: 4 }
  expect(onSet).toHaveBeenLastCalledWith([set], expect.anything(), [made({ size: 5 })])
})

test('rows without a date are marked in its column and can be shown alone', () => {
  const { change } = show({ dates: 'foreign', problems: [] })
  expect(screen.getAllByRole('gridcell', { name: 'no date' })).toHaveLength(3)
  expect(screen.getByRole('columnheader', { name: 'date' })).toBeTruthy()
  const dated = FEATURES.with(1, point('b', { title: 'Apple', date: '1981' }))
  change({ features: dated })
  fireEvent.click(screen.getByLabelText('Only rows without a date (2)'))
  expect(titles()).toEqual(['Pear', 'Fig'])
  change({ features: FEATURES.map(({ id }) => point(id, { title: id, Datum: '3.4.1990' })) })
  expect(screen.queryAllByRole('gridcell', { name: 'no date' })).toEqual([])
})

test('a file without features can be begun by typing', () => {
  const { grid, onSet } = show({ features: [], problems: [] })
  press(grid, 'ArrowRight', '1')
  const field = screen.getByLabelText('Edit date')
  fireEvent.change(field, { target: { value: '1890~' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(screen.getByRole('row', { name: /1890~/ })).toBeTruthy()
  expect(onSet.mock.calls[0]?.[2]).toEqual([{ type: 'Feature', geometry: null, properties: { date: '1' } }])
})

test('Escape leaves a cell as it was', () => {
  const { grid } = show()
  press(grid, 'ArrowRight', 'F2')
  const field = screen.getByLabelText('Edit size')
  fireEvent.change(field, { target: { value: '12' } })
  fireEvent.keyDown(field, { key: 'Escape' })
  expect(screen.queryByLabelText('Edit size')).toBeNull()
  expect(screen.getByRole('gridcell', { name: '10' })).toBeTruthy()
  expect(screen.queryByRole('gridcell', { name: '12' })).toBeNull()
})

test('Escape in a row that is begun leaves none', () => {
  const { grid } = show()
  press(grid, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'K')
  fireEvent.keyDown(screen.getByLabelText('Edit title'), { key: 'Escape' })
  expect(titles()).toEqual(['Pear', 'Apple', 'Fig'])
})

test('each key in a cell is set at once, while rows and columns stay where they are', () => {
  const { grid, onSet } = show({ features: FEATURES.slice(0, 1), problems: [] })
  press(grid, 'ArrowRight', 'F2')
  const field = screen.getByLabelText('Edit size')
  const type = (value: string) => fireEvent.change(field, { target: { value } })
  const last = () => onSet.mock.lastCall?.[0][0]?.value
  type('1')
  expect(last()).toBe(1)
  // Not a number yet, which stays in the field.
  type('1e')
  expect(last()).toBe(1)
  expect(screen.getByLabelText('Edit size')).toHaveProperty('value', '1e')
  type('1e3')
  expect(last()).toBe(1000)
  // The member is taken away as the field is left, and its column with it.
  type('')
  expect(last()).toBe(1000)
  expect(screen.getByRole('columnheader', { name: 'size' })).toBeTruthy()
  fireEvent.keyDown(screen.getByLabelText('Edit size'), { key: 'Enter' })
  expect(last()).toBeUndefined()
})

test('a cell whose row goes elsewhere while it is edited is closed', () => {
  const { grid, onSet, change } = show({ problems: [] })
  press(grid, 'ArrowRight', 'F2')
  change({ features: FEATURES.toReversed() })
  expect(screen.queryByLabelText('Edit size')).toBeNull()
  expect(onSet).not.toHaveBeenCalled()
})

test('sorting says that the file keeps its order, and edits go to the row that is shown', () => {
  const { grid, onSet } = show()
  fireEvent.click(screen.getByRole('columnheader', { name: /size/ }))
  expect(titles()).toEqual(['Fig', 'Apple', 'Pear'])
  expect(screen.getByText(/only here/)).toBeTruthy()
  fireEvent.click(screen.getByRole('rowheader', { name: 'Fig' }))
  press(grid, 'Delete')
  expect(onSet.mock.calls[0]?.[0]).toEqual([{ index: 2, path: ['properties', 'title'], value: undefined }])
})

test('the arrow keys reach a heading, where Enter sorts', () => {
  const { grid } = show({ selected: 0 })
  press(grid, 'ArrowRight', 'ArrowUp', 'Enter')
  expect(titles()).toEqual(['Fig', 'Apple', 'Pear'])
})

const CLIPBOARD = 'Plum\t1\nQuince\t2\nLime\t3\nKiwi\t4\n'

test('copies a range as text, and what it pastes and adds beyond the end is one edit', () => {
  const { grid, onSet } = show()
  press(grid, 'ArrowRight')
  fireEvent.keyDown(grid, { key: 'ArrowLeft', shiftKey: true })
  fireEvent.keyDown(grid, { key: 'ArrowDown', shiftKey: true })
  const clipboardData = { setData: vi.fn(), getData: () => CLIPBOARD }
  fireEvent.copy(grid, { clipboardData })
  expect(clipboardData.setData).toHaveBeenCalledWith('text/plain', 'Pear\t10\nApple\t9\n')
  fireEvent.paste(grid, { clipboardData })
  expect(onSet).toHaveBeenCalledOnce()
  expect(onSet.mock.calls[0]?.[0]).toHaveLength(6)
  expect(onSet.mock.calls[0]?.[2]).toEqual([
    { type: 'Feature', geometry: null, properties: { title: 'Kiwi', size: 4 } },
  ])
})

test('what a paste is said to have done is true: nothing where it changes nothing, and no more once it is undone', () => {
  const { grid, change } = show()
  const paste = (text: string) => fireEvent.paste(grid, { clipboardData: { getData: () => text } })
  paste('Pear\t10\n')
  expect(screen.getByText('Nothing changed: the cells hold this already.')).toBeTruthy()
  paste('Plum\t10\n')
  change({ features: [point('a', { title: 'Plum', size: 10 }), ...FEATURES.slice(1)] })
  expect(screen.getByText('1 cell changed.')).toBeTruthy()
  change({ features: FEATURES })
  expect(screen.queryByText('1 cell changed.')).toBeNull()
})

test('nothing is pasted where a filter would hide what is added at the end', () => {
  const { grid, onSet } = show()
  fireEvent.change(screen.getByRole('searchbox', { name: 'Filter rows' }), { target: { value: 'Fig' } })
  const paste = (text: string) => fireEvent.paste(grid, { clipboardData: { getData: () => text } })
  paste('One\nTwo\nThree\n')
  expect(onSet).not.toHaveBeenCalled()
  screen.getByText(/^Nothing was pasted: 1 row is shown from here on, and 2 more would be added/)
  paste('One\n')
  expect(onSet).toHaveBeenCalledTimes(1)
})

test('a table with headings is asked about before anything changes, and can go into the cells all the same', () => {
  const { grid, onSet, onTable } = show()
  const text = 'Title\tDate\nKiwi\tabout 1890\n'
  fireEvent.paste(grid, { clipboardData: { getData: () => text } })
  expect(onSet).not.toHaveBeenCalled()
  expect(onTable).toHaveBeenCalledOnce()
  const pasted = onTable.mock.calls[0]?.[0]
  expect(pasted).toMatchObject({ text, options: { from: 'csv', members: ['title', 'size'] } })
  pasted.putIntoCells()
  expect(onSet.mock.calls[0]?.[0]).toHaveLength(2)
})

test('of several cells that are pasted into a file without any it is asked what they hold', () => {
  const { grid, onTable } = show({ features: [], problems: [] })
  fireEvent.paste(grid, { clipboardData: { getData: () => 'Mill\t1890\n' } })
  expect(onTable).toHaveBeenCalledOnce()
})

test('copies and pastes by buttons, and asks for the text where the clipboard is not given', async () => {
  const clipboard = {
    writeText: vi.fn(() => Promise.resolve()),
    readText: vi.fn(() => Promise.resolve('Plum\n')),
  }
  vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: clipboard } }))
  const { onSet } = show()
  const act = (name: string) => {
    fireEvent.click(screen.getByRole('button', { name: 'Actions' }))
    fireEvent.click(screen.getByRole('button', { name }))
  }
  act('Copy cells')
  expect(await screen.findByText('Copied.')).toBeTruthy()
  expect(clipboard.writeText).toHaveBeenCalledWith('Pear\n')
  act('Paste…')
  await eventually(() => expect(onSet.mock.calls[0]?.[0][0]?.value).toBe('Plum'))
  clipboard.readText.mockRejectedValue(new Error('denied'))
  act('Paste…')
  fireEvent.change(await screen.findByLabelText(/Paste cells from a spreadsheet/), {
    target: { value: 'Quince' },
  })
  fireEvent.click(screen.getByText('Put into the table'))
  expect(onSet.mock.calls[1]?.[0][0]?.value).toBe('Quince')
  vi.unstubAllGlobals()
})

test('Enter and double click on what no cell holds open it in the form', () => {
  const { grid, onOpen } = show({ features: [...FEATURES, point('d', { claims: [{ by: 'mek' }] })] })
  press(grid, 'End', 'Enter')
  fireEvent.doubleClick(screen.getByRole('gridcell', { name: 'mek' }))
  expect(onOpen.mock.calls).toEqual([
    [0, ['properties', 'claims']],
    [0, ['properties', 'claims']],
  ])
})

test('a finger edits the chosen cell by a second tap', () => {
  const { grid } = show()
  const cell = screen.getByRole('gridcell', { name: '9' })
  const tap = () => {
    fireEvent.pointerDown(cell, { pointerType: 'touch' })
    fireEvent.click(cell)
  }
  tap()
  expect(screen.queryByLabelText('Edit size')).toBeNull()
  expect(grid.getAttribute('aria-activedescendant')).toBe(cell.id)
  tap()
  expect(screen.getByLabelText('Edit size')).toBeTruthy()
})

test('shows only rows with problems, marked at their cell, and clears a filter that finds nothing', () => {
  show()
  fireEvent.click(screen.getByLabelText(/Only rows with problems/))
  expect(titles()).toEqual(['Apple'])
  fireEvent.change(screen.getByLabelText('Filter rows'), { target: { value: 'pear' } })
  expect(titles()).toEqual([])
  fireEvent.click(screen.getByText('Clear the filter'))
  expect(titles()).toEqual(['Pear', 'Apple', 'Fig'])
})

test('rows with problems come and go as problems do, but not while a cell is edited', () => {
  const { grid, change } = show()
  fireEvent.click(screen.getByLabelText(/Only rows with problems/))
  press(grid, 'ArrowRight', 'Enter')
  const other = { ...WRONG, path: ['features', 2, 'properties', 'size'] }
  change({ problems: [other] })
  expect(titles()).toEqual(['Apple'])
  fireEvent.keyDown(screen.getByLabelText('Edit size'), { key: 'Escape' })
  expect(titles()).toEqual(['Fig'])
})

test('what is wrong with a cell is told where it is chosen, hovered and read', () => {
  const { grid } = show({ problems: [{ ...WRONG, path: ['features', 0, 'properties', 'size'] }] })
  expect(screen.getByRole('list', { name: 'Problems of this cell' }).textContent).toBe('Wrong. Mend it.')
  press(grid, 'ArrowRight')
  const cell = screen.getByRole('gridcell', { name: /10/ })
  expect(cell.getAttribute('aria-invalid')).toBe('true')
  expect(cell.querySelector('[title]')?.getAttribute('title')).toBe('Wrong. Mend it.')
  expect(screen.getByRole('list', { name: 'Problems of this cell' })).toBeTruthy()
  press(grid, 'ArrowRight')
  expect(screen.queryByRole('list', { name: 'Problems of this cell' })).toBeNull()
})

test('a reader of the screen is told of a problem once: at its cell, and of its row only that it has one', () => {
  show({ problems: [{ ...WRONG, path: ['features', 0, 'properties', 'size'] }] })
  expect(screen.getByRole('rowheader', { name: /Pear/ }).textContent).toBe('Pear has a problem')
  const cell = screen.getByRole('gridcell', { name: /10/ })
  expect(cell.textContent).toBe('10 Wrong. Mend it.')
  expect(cell.title).toBe('')
})

test('items of a plain list have problems and edits by their own paths', () => {
  const { grid, onSet } = show({
    features: [{ id: 'x', title: 'Terrorism', issued: { 'date-parts': [[2023]] } }],
    shape: 'item',
    list: [],
    problems: [{ ...WRONG, path: [0, 'issued'] }],
  })
  press(grid, 'ArrowRight')
  expect(screen.getByRole('gridcell', { name: /2023/ }).getAttribute('aria-invalid')).toBe('true')
  press(grid, 'Enter')
  const field = screen.getByLabelText('Edit issued')
  fireEvent.change(field, { target: { value: '2023-05' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onSet.mock.calls[0]?.[0]).toEqual([
    { index: 0, path: ['issued'], value: { 'date-parts': [[2023, 5]] } },
  ])
})

test('a date in words is written in the dates of sources as well, and told', () => {
  const source = { id: 'x', title: 'Terrorism', issued: { 'date-parts': [[2023]] } }
  const { grid, onSet } = show({ features: [source], shape: 'item', list: [], problems: [] })
  press(grid, 'ArrowRight', 'Enter')
  const field = screen.getByLabelText('Edit issued')
  fireEvent.change(field, { target: { value: 'June 1981' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onSet.mock.lastCall?.[0]).toEqual([
    { index: 0, path: ['issued'], value: { 'date-parts': [[1981, 6]] } },
  ])
  expect(screen.getByText(/“June 1981” is written as 1981-06/)).toBeTruthy()
})

test('a bulk change is one edit of the rows that its preview shows', () => {
  const { onSet } = show()
  fireEvent.click(screen.getByRole('button', { name: 'Actions' }))
  fireEvent.click(screen.getByText('Change a column…'))
  fireEvent.change(screen.getByLabelText('Column'), { target: { value: 'properties.size' } })
  fireEvent.change(screen.getByLabelText('Text'), { target: { value: '9' } })
  expect(screen.getByText('2 rows change.')).toBeTruthy()
  fireEvent.click(screen.getByText('Change'))
  expect(onSet).toHaveBeenCalledExactlyOnceWith(
    [0, 2].map((index) => ({ index, path: ['properties', 'size'], value: 9 })),
    { kind: 'bulk', column: 'properties.size', count: 2 },
    [],
  )
})

test('a value that was typed for one column, or one way to change it, is not kept for another', () => {
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Actions' }))
  fireEvent.click(screen.getByText('Change a column…'))
  const field = () => screen.getByLabelText('Text') as HTMLInputElement
  fireEvent.change(field(), { target: { value: 'Industry' } })
  fireEvent.change(screen.getByLabelText('Column'), { target: { value: 'properties.size' } })
  expect(field().value).toBe('')
  fireEvent.change(field(), { target: { value: '9' } })
  fireEvent.change(screen.getByLabelText('What to do'), { target: { value: 'after' } })
  expect(field().value).toBe('')
})

test('a bulk change says beforehand which new values the checker refuses', async () => {
  const { checkSets } = show()
  checkSets.mockImplementation((_, onFound) => {
    onFound([WRONG, { ...WRONG, path: ['features', 0, 'properties', 'size'] }])
    return () => {}
  })
  fireEvent.click(screen.getByRole('button', { name: 'Actions' }))
  fireEvent.click(screen.getByText('Change a column…'))
  fireEvent.change(screen.getByLabelText('Text'), { target: { value: 'Industry' } })
  expect(await screen.findByText('1 new value has a problem.')).toBeTruthy()
  expect(screen.getByText('Wrong.').closest('tr')?.textContent).toBe('AppleAppleIndustryWrong.')
  expect(checkSets.mock.calls[0]?.[0]).toHaveLength(3)
})

test('of far too many columns it shows some and tells how many more there are', () => {
  const names = Array.from({ length: 700 }, (_, at) => [`c${at}`, at])
  show({ features: [point('a', Object.fromEntries(names))] })
  fireEvent.click(screen.getByText('Shown columns'))
  expect(document.querySelectorAll('.edit-menu input')).toHaveLength(499)
  expect(screen.getByText('And 203 more, which the text shows.')).toBeTruthy()
})

test('without features it says what to do', () => {
  show({ features: [] })
  expect(screen.getByText(/No features yet/)).toBeTruthy()
})

test('the name of a column is cut where it is too long to be drawn', async () => {
  show({ features: [point('a', { title: 'A', ['k'.repeat(100_000)]: 'long' })] })
  const heading = await screen.findByRole('columnheader', { name: /k{9}/ })
  expect(heading.textContent?.length).toBeLessThan(1000)
})

test('a column is added, empty or with a value in each row', () => {
  const { grid, onSet } = show({ problems: [] })
  const add = (name: string, kind: string, value: string) => {
    fireEvent.click(screen.getByRole('button', { name: 'This column' }))
    fireEvent.click(screen.getByRole('button', { name: 'Add a column…' }))
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: name } })
    fireEvent.change(screen.getByLabelText('Holds'), { target: { value: kind } })
    fireEvent.change(screen.getByLabelText(/^In each row/), { target: { value } })
    fireEvent.click(screen.getByRole('button', { name: 'Add' }))
  }
  add('weight', 'number', '')
  expect(onSet).not.toHaveBeenCalled()
  const heading = screen.getByRole('columnheader', { name: 'weight' })
  expect(grid.getAttribute('aria-activedescendant')).toBe(heading.id)
  press(grid, 'ArrowDown', '7')
  const field = screen.getByLabelText('Edit weight')
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onSet).toHaveBeenLastCalledWith(
    [{ index: 0, path: ['properties', 'weight'], value: 7 }],
    expect.anything(),
    [],
  )
  add('ripe', 'boolean', 'true')
  expect(onSet.mock.lastCall?.[0]).toEqual(
    [0, 1, 2].map((index) => ({ index, path: ['properties', 'ripe'], value: true })),
  )
  add('size', 'text', '')
  expect(screen.getByText(/There is a column “size” already, with a value in 3 rows/)).toBeTruthy()
})

const ask = (grid: HTMLElement, name: string) => {
  fireEvent.keyDown(grid, { key: 'F10', shiftKey: true })
  fireEvent.click(screen.getByRole('button', { name }))
}
const KNOWN = new Map([
  ['title', 'text'],
  ['priority', 'number'],
  ['kind', 'text'],
  ['actors', 'nested'],
] as const)
const LABELS: Readonly<Record<string, string>> = { title: 'Title', priority: 'Priority', actors: 'Who acts' }

test('a column of a member that the atlas knows is offered, and holds what that member holds', () => {
  const choices = new Map([['properties.kind', [{ id: 'a', label: 'First' }]]])
  const { grid, onSet } = show({
    ...{ problems: [], known: KNOWN, choices },
    labelOf: (name) => LABELS[name] ?? name,
  })
  ask(grid, 'Add a column…')
  const name = screen.getByLabelText<HTMLInputElement>('Name')
  const offered = [...(name.list?.options ?? [])].map(({ value }) => value)
  expect(offered).toEqual(['Priority', 'kind', 'Who acts'])
  fireEvent.change(name, { target: { value: 'priority' } })
  const holds = screen.getByLabelText<HTMLSelectElement>('Holds')
  expect([holds.value, holds.disabled]).toEqual(['number', true])
  fireEvent.change(screen.getByLabelText(/^In each row/), { target: { value: '2' } })
  fireEvent.change(name, { target: { value: 'Priority' } })
  expect(screen.getByText(/^“Priority” stands in the file as priority\./)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Add' }))
  expect(onSet.mock.lastCall?.[0]).toEqual(
    [0, 1, 2].map((index) => ({ index, path: ['properties', 'priority'], value: 2 })),
  )
  ask(grid, 'Add a column…')
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'kind' } })
  expect(screen.getByRole('option', { name: 'First' })).toBeTruthy()
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Who acts' } })
  expect(screen.queryByLabelText(/^In each row/)).toBeNull()
  expect(screen.getByText(/filled in the form/)).toBeTruthy()
})

test.each([
  ['Title', /^There is a column “Title” already, with a value in 3 rows/],
  ['geometry', /^“geometry” is a part of each row itself/],
  ['id', /^“id” is a part of each row itself/],
  ['__proto__', /^“__proto__” cannot be the name of a column/],
])('a new column is not called %s', (typed, told) => {
  const { grid } = show({ problems: [], known: KNOWN, labelOf: (name) => LABELS[name] ?? name })
  press(grid, 'ArrowRight')
  for (const [change, apply] of [
    ['Add a column…', 'Add'],
    ['Rename the column…', 'Rename'],
    ['Copy the column…', 'Copy'],
  ] as const) {
    ask(grid, change)
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: typed } })
    expect(screen.getByText(told)).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: apply }).disabled).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  }
})

test('a column may get its own name in other letters', () => {
  const { grid, onRename } = show({ problems: [] })
  press(grid, 'ArrowRight')
  ask(grid, 'Rename the column…')
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Size' } })
  fireEvent.click(screen.getByRole('button', { name: 'Rename' }))
  expect(onRename).toHaveBeenCalledExactlyOnceWith('size', 'Size', 3)
})

test('the column of the chosen cell is renamed in all rows, unless a row has the new name', () => {
  const { grid, onRename } = show({ problems: [] })
  press(grid, 'ArrowRight')
  fireEvent.keyDown(grid, { key: 'F10', shiftKey: true })
  fireEvent.click(screen.getByRole('button', { name: 'Rename the column…' }))
  expect(screen.getByText(/^3 rows have “size”/)).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByLabelText('Name'))
  const rename = screen.getByRole<HTMLButtonElement>('button', { name: 'Rename' })
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'title' } })
  expect(screen.getByText(/Copy this column into that one instead/)).toBeTruthy()
  expect(rename.disabled).toBe(true)
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: ' weight ' } })
  fireEvent.click(rename)
  expect(onRename).toHaveBeenCalledExactlyOnceWith('size', 'weight', 3)
  expect(document.activeElement).toBe(grid)
})

test('what each row has to have keeps its name and stays, and so does the id', () => {
  const { grid } = show()
  const disabled = () => {
    fireEvent.keyDown(grid, { key: 'F10', shiftKey: true })
    const found = screen.getAllByRole<HTMLButtonElement>('button', { name: /the column…$/ })
    const names = found.filter((button) => button.disabled).map(({ textContent }) => textContent)
    fireEvent.keyDown(screen.getByRole('button', { name: 'This column' }), { key: 'Escape' })
    return names
  }
  expect(disabled()).toEqual(['Rename the column…', 'Remove the column…'])
  press(grid, 'ArrowRight')
  expect(disabled()).toEqual([])
  press(grid, 'ArrowRight')
  expect(disabled()).toEqual(['Rename the column…', 'Remove the column…'])
})

test('a column is copied into another, by default only where that is empty, or taken away', () => {
  const features = [...FEATURES.slice(0, 2), point('c', { title: 'Fig' })]
  const { grid, onSet } = show({ features, problems: [] })
  const active = () => document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')
  ask(grid, 'Copy the column…')
  fireEvent.change(screen.getByLabelText('Into'), { target: { value: 'properties.size' } })
  expect(screen.getByText('1 row changes.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
  expect(onSet).toHaveBeenLastCalledWith(
    [{ index: 2, path: ['properties', 'size'], value: 'Fig' }],
    { kind: 'bulk', column: 'properties.size', count: 1 },
    [],
  )
  expect(active()?.textContent).toMatch(/^size/)
  ask(grid, 'Remove the column…')
  expect(screen.getByText(/^2 rows lose “size”/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Remove' }))
  expect(onSet).toHaveBeenLastCalledWith(
    [0, 1].map((index) => ({ index, path: ['properties', 'size'], value: undefined })),
    { kind: 'remove', column: 'properties.size', count: 2 },
    [],
  )
  expect(active()?.role).toBe('columnheader')
})

test('Ctrl+S in a cell is heard by what saves, and leaving the cell takes what is typed', () => {
  const { grid, onSet } = show({ problems: [] })
  const saved = vi.fn<(key: KeyboardEvent) => void>()
  addEventListener('keydown', saved)
  press(grid, 'Enter')
  const field = screen.getByLabelText('Edit title')
  fireEvent.change(field, { target: { value: 'Plum' } })
  fireEvent.keyDown(field, { key: 's', ctrlKey: true })
  removeEventListener('keydown', saved)
  expect(saved).toHaveBeenCalledWith(expect.objectContaining({ key: 's', ctrlKey: true }))
  act(() => field.blur())
  expect(onSet.mock.lastCall?.[0]).toEqual([{ index: 0, path: ['properties', 'title'], value: 'Plum' }])
})

test('who comes back to the window goes on typing in the cell that was open', () => {
  const { grid, onSet } = show({ problems: [] })
  press(grid, 'Enter')
  const field = screen.getByLabelText<HTMLTextAreaElement>('Edit title')
  fireEvent.change(field, { target: { value: 'Pear half' } })
  field.setSelectionRange(4, 4)
  // The window loses the focus, and the field keeps it within the page.
  fireEvent.blur(field)
  fireEvent.focus(field)
  expect(screen.getByLabelText('Edit title')).toBe(field)
  expect(field.selectionStart).toBe(4)
  fireEvent.change(field, { target: { value: 'Pear half done' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onSet.mock.lastCall?.[0]).toEqual([
    { index: 0, path: ['properties', 'title'], value: 'Pear half done' },
  ])
})

test('the browser undoes what is typed in a cell and no file has yet', () => {
  const { grid } = show({ problems: [] })
  press(grid, 'ArrowRight', 'F2')
  const field = screen.getByLabelText('Edit size')
  const isOwn = () => field.hasAttribute('data-own-undo')
  expect(isOwn()).toBe(false)
  for (const value of ['ten', '']) {
    fireEvent.change(field, { target: { value } })
    expect(isOwn()).toBe(true)
  }
  fireEvent.change(field, { target: { value: '10' } })
  expect(isOwn()).toBe(false)
})

test('a cell that is edited stays that of its row, whatever is chosen meanwhile', () => {
  const { grid, onSet, change } = show({ problems: [] })
  press(grid, 'ArrowRight', 'F2')
  const field = screen.getByLabelText('Edit size')
  fireEvent.change(field, { target: { value: '12' } })
  change({ selected: 2 })
  expect(screen.getByLabelText('Edit size')).toBe(field)
  act(() => field.blur())
  expect(onSet).toHaveBeenCalledExactlyOnceWith(
    [{ index: 0, path: ['properties', 'size'], value: 12 }],
    expect.anything(),
    [],
  )
})

test('a new row that is begun stays one, whatever is chosen meanwhile', () => {
  const { grid, onSet, change } = show({ problems: [] })
  press(grid, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'K')
  change({ selected: 1 })
  act(() => screen.getByLabelText('Edit title').blur())
  const row = { type: 'Feature', geometry: null, properties: { title: 'K' } }
  expect(onSet).toHaveBeenCalledExactlyOnceWith([], expect.anything(), [row])
})

test('a date in words is written as one where it is typed, pasted or copied; elsewhere words stay words', () => {
  const features = ['1986', '1990', '1991'].map((date, at) =>
    point('abc'[at] ?? '', { title: 'June 1981', date, note: 'June 1981' }),
  )
  const { grid, onSet } = show({ features, problems: [] })
  press(grid, 'ArrowRight', 'J')
  const field = screen.getByLabelText('Edit date')
  const set = (index: number, name: string, value: string) => ({ index, path: ['properties', name], value })
  fireEvent.change(field, { target: { value: 'June 1981' } })
  expect(onSet.mock.lastCall?.[0]).toEqual([set(0, 'date', 'June 1981')])
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onSet.mock.lastCall?.[0]).toEqual([set(0, 'date', '1981-06')])
  expect(screen.getByText(/“June 1981” is written as 1981-06/)).toBeTruthy()
  fireEvent.paste(grid, { clipboardData: { getData: () => 'June 1981\tMay\n' } })
  expect(onSet.mock.lastCall?.[0]).toEqual([set(1, 'date', '1981-06'), set(1, 'note', 'May')])
  press(grid, 'ArrowRight')
  fireEvent.keyDown(grid, { key: 'F10', shiftKey: true })
  fireEvent.click(screen.getByRole('button', { name: 'Copy the column…' }))
  fireEvent.change(screen.getByLabelText('Into'), { target: { value: 'properties.date' } })
  fireEvent.change(screen.getByLabelText('Where'), { target: { value: 'all' } })
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
  expect(onSet.mock.lastCall?.[0]).toEqual([1, 2].map((index) => set(index, 'date', '1981-06')))
})

const TOWNS = [
  { id: 'auvers', label: 'Auvers-sur-Oise' },
  { id: 'new-york', label: 'New York' },
  { id: 'paris-14', label: 'Paris, Rue de l’Ouest' },
  { id: 'paris', label: 'Paris' },
]
const placed = [point('a', { title: 'Pear', place: 'auvers' }), point('b', { title: 'Apple' })]
const showPlaces = () => {
  const made = show({
    ...{ problems: [], features: placed },
    choices: new Map([['properties.place', TOWNS]]),
  })
  press(made.grid, 'Home', 'ArrowRight')
  return made
}
/** Types as a person does: the first key goes to the cell, the others to the list that it opened. */
const typeOver = (grid: HTMLElement, text: string) => {
  for (const key of text) press(screen.queryByLabelText('Edit place') ?? grid, key)
}
const place = () => screen.getByLabelText<HTMLSelectElement>('Edit place')

test.each([
  ['Paris', 'paris'],
  ['par', 'paris-14'],
  ['new y', 'new-york'],
  ['york', 'new-york'],
])('“%s” typed over a cell with choices is %s: all its letters count', (text, value) => {
  const { grid, onSet } = showPlaces()
  typeOver(grid, text)
  expect(place().value).toBe(value)
  fireEvent.keyDown(place(), { key: 'Tab' })
  expect(onSet.mock.lastCall?.[0]).toEqual([{ index: 0, path: ['properties', 'place'], value }])
  expect(onSet.mock.calls.flatMap(([sets]) => sets).every((set) => set.value !== text[0])).toBe(true)
})

test('letters that are of no choice write nothing, and it is said', () => {
  const { grid, onSet, onTakeBack } = showPlaces()
  typeOver(grid, 'Zagreb')
  expect(place().value).toBe('auvers')
  screen.getByText(/“Zagreb” is none of the choices/)
  fireEvent.keyDown(place(), { key: 'Enter' })
  expect(onSet).not.toHaveBeenCalled()
  expect(onTakeBack).toHaveBeenCalled()
  screen.getByText(/“Zagreb” is none of the choices/)
})

test('a letter too many takes back what those before it chose, and Backspace chooses it again', () => {
  const { grid, onTakeBack } = showPlaces()
  typeOver(grid, 'Parx')
  expect(place().value).toBe('auvers')
  expect(onTakeBack).toHaveBeenCalledTimes(1)
  fireEvent.keyDown(place(), { key: 'Backspace' })
  expect(place().value).toBe('paris-14')
  expect(screen.queryByText(/is none of the choices/)).toBeNull()
})

test('the row that an undo has changed is gone to, and comes into view where it is the chosen one', () => {
  const features = Array.from({ length: 100 }, (_, at) => point(`f${at}`, { title: `Row ${at}` }))
  const { grid, change, onSelect, onRevealed } = show({ features, problems: [] })
  press(grid, 'ArrowRight')
  change({ revealed: [80] })
  expect(document.querySelector('[data-active]')?.getAttribute('data-row')).toBe('80')
  expect(onSelect).toHaveBeenLastCalledWith(80)
  expect(onRevealed).toHaveBeenCalledOnce()
  expect(grid.scrollTop).toBeGreaterThan(0)
  change({ revealed: undefined })
  grid.scrollTop = 0
  fireEvent.scroll(grid)
  change({ revealed: [80] })
  expect(grid.scrollTop).toBeGreaterThan(0)
})

test('of rows that an undo has changed and the filter hides this is told, and the filter stays', () => {
  const { change, onSelect } = show({ problems: [] })
  const filter = screen.getByLabelText<HTMLInputElement>('Filter rows')
  fireEvent.change(filter, { target: { value: 'Fig' } })
  change({ revealed: [0] })
  expect(screen.getByText('The row that this changed is hidden by the filter.')).toBeTruthy()
  expect(filter.value).toBe('Fig')
  expect(onSelect).not.toHaveBeenCalledWith(0)
})
