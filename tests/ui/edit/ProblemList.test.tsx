// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useEffect, useMemo, useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { checkEventsFile } from '../../../src/domain/check/check-events-file'
import { changeFile, openFile } from '../../../src/domain/edit/edited-file'
import type { EditName, FileChanges } from '../../../src/domain/edit/editing'
import { moveProblems } from '../../../src/domain/edit/move-problems'
import type { Problem } from '../../../src/domain/problem'
import { ProblemList } from '../../../src/ui/edit/ProblemList'
import type { ProblemListProps } from '../../../src/ui/edit/problem-list-props'

afterEach(cleanup)

const FILE = 'events.geojson'

function textOf(points: readonly object[]): string {
  const features = points.map((properties, index) => ({
    type: 'Feature',
    id: `e-${index}`,
    geometry: { type: 'Point', coordinates: [35, 'swapped' in properties ? 139 : 51] },
    properties: { title: `Event ${index}`, date: '1981-06-20', ...properties, swapped: undefined },
  }))
  return JSON.stringify({ type: 'FeatureCollection', features }, null, 2)
}

const problemsOf = (text: string) => checkEventsFile({ name: FILE, text }).map(({ problem }) => problem)

type Calls = Pick<ProblemListProps, 'onGo' | 'onFix' | 'onTable'>

interface State {
  text: string
  check(found?: readonly Problem[]): void
}

const titleOf = (_: string, { path }: Problem) => (path.length > 1 ? `Event ${path[1]}` : undefined)

function Page({
  start,
  calls,
  state,
}: {
  readonly start: string
  readonly calls: Calls
  readonly state: State
}) {
  const [file, setFile] = useState(() => openFile(FILE, start))
  const [problems, setProblems] = useState<readonly Problem[]>(() => problemsOf(start))
  const [checking, setChecking] = useState<'underway' | 'done'>('done')
  const texts = useMemo(() => new Map([[FILE, file.text]]), [file])
  const found = useMemo(() => new Map([[FILE, problems]]), [problems])
  useEffect(() => {
    state.text = file.text
    state.check = (now = problemsOf(file.text)) => {
      setProblems(now)
      setChecking('done')
    }
  }, [state, file])
  const onFix = (changes: FileChanges, name: EditName) => {
    calls.onFix(changes, name)
    const made = changes.get(FILE) ?? []
    const next = changeFile(file, made)
    setFile(next)
    setProblems(moveProblems(problems, made, next))
    setChecking('underway')
  }
  return (
    <ProblemList
      unlisted={0}
      lessonsInPart={[]}
      {...{ texts, checking, titleOf, onFix }}
      problems={found}
      onGo={calls.onGo}
      onTable={calls.onTable}
      locale="en"
    />
  )
}

function setUp(start: string) {
  const calls = { onGo: vi.fn<Calls['onGo']>(), onFix: vi.fn<Calls['onFix']>(), onTable: vi.fn() }
  const state: State = { text: start, check: () => {} }
  render(<Page {...{ start, calls, state }} />)
  return { ...calls, state }
}

const SWAPPED = { swapped: true, country: 'JP' }
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = async (name: string | RegExp) => {
  const found = await screen.findByRole('button', { name })
  found.focus()
  fireEvent.click(found)
}
const checkAgain = (state: State, found?: readonly Problem[]) => act(() => state.check(found))

test('a problem says how grave it is, what is wrong, what to do and where, and goes there', () => {
  const { onGo } = setUp(textOf([{ date: '20/06/1981' }]))
  expect(screen.getByText('Error')).toBeTruthy()
  expect(screen.getByText(/"20\/06\/1981" is not in the order/)).toBeTruthy()
  expect(screen.getByText('Write "1981-06-20".')).toBeTruthy()
  fireEvent.click(button(/^Event 0: "20/))
  expect(onGo).toHaveBeenLastCalledWith(FILE, expect.objectContaining({ code: 'date/slashes' }), 'form')
  fireEvent.click(button(/^events.geojson, line 16: /))
  expect(onGo).toHaveBeenLastCalledWith(FILE, expect.objectContaining({ code: 'date/slashes' }), 'text')
})

test('features without a date are one problem, which leads to all of them in the table', () => {
  const { onTable } = setUp(textOf([{ date: '' }, {}, { date: '' }]))
  expect(screen.getByText('2 features have no date.')).toBeTruthy()
  fireEvent.click(button('Show them in the table'))
  expect(onTable).toHaveBeenCalledExactlyOnceWith(FILE)
})

test('a fix is one edit; what it mends goes at once, and the focus to the next problem', async () => {
  const { onFix, state } = setUp(textOf([{ date: '20/06/1981' }, SWAPPED]))
  await press('Write "1981-06-20"')
  expect(onFix).toHaveBeenCalledExactlyOnceWith(expect.anything(), {
    kind: 'fix',
    member: 'Write "1981-06-20"',
  })
  expect(state.text).toBe(textOf([{}, SWAPPED]))
  expect(screen.queryByText(/20\/06\/1981/)).toBeNull()
  expect(screen.getByText('Mended by “Write "1981-06-20"”. Undo takes it back.')).toBeTruthy()
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Event 1: /)
  checkAgain(state)
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Event 1: /)
})

test('how many there are is said when the check is done, not before', async () => {
  const { state } = setUp(textOf([{ date: '20/06/1981' }, SWAPPED]))
  expect(screen.getByText('2 errors')).toBeTruthy()
  await press('Write "1981-06-20"')
  expect(screen.getByText('2 errors')).toBeTruthy()
  expect(screen.getByText('Checking…')).toBeTruthy()
  checkAgain(state)
  expect(screen.getByText('1 error')).toBeTruthy()
  expect(screen.queryByText('Checking…')).toBeNull()
})

test('problems of a kind stand together, are shown by and by, and can be mended all at once', async () => {
  const { onFix, state } = setUp(textOf(Array.from({ length: 12 }, () => SWAPPED)))
  const group = screen.getByRole('heading', { level: 4 })
  expect(group.textContent).toMatch(/12 times$/)
  expect(screen.getAllByRole('button', { name: 'Swap longitude and latitude' })).toHaveLength(5)
  await press('Show 7 more')
  expect(screen.getAllByRole('button', { name: 'Swap longitude and latitude' })).toHaveLength(12)
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Event 5: /)
  await press('Swap longitude and latitude: all 12')
  expect(onFix).toHaveBeenCalledExactlyOnceWith(expect.anything(), { kind: 'fix-all', count: 12 })
  expect(problemsOf(state.text)).toEqual([])
  expect(screen.getByText('12 problems mended. Undo takes it back.')).toBeTruthy()
  checkAgain(state)
  expect(screen.getByText('No problems found.')).toBeTruthy()
  expect(screen.getByText('Checked: events.geojson.')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Problems' }))
})

test('all that is safe is mended by one button', async () => {
  const { state } = setUp(textOf([SWAPPED, { date: '20/06/1981' }]))
  await press('Mend all that is safe (2)')
  expect(state.text).toBe(
    textOf([SWAPPED, {}]).replace(/35,\s+139/, (pair) =>
      pair.replace('35', '-').replace('139', '35').replace('-', '139'),
    ),
  )
})

test('what is still wrong after the check is there again', async () => {
  const { state } = setUp(textOf([SWAPPED]))
  const before = problemsOf(state.text)
  await press('Swap longitude and latitude')
  expect(screen.queryByRole('heading', { level: 3 })).toBeNull()
  checkAgain(state, before)
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(FILE)
})

test('shows errors, warnings or what has some words', () => {
  setUp(
    textOf([{ date: '20/06/1981' }, SWAPPED, { date: '21/06/1981', start: 'x' }]).replace(
      '35,',
      '35.123456789,',
    ),
  )
  const rows = () => screen.getAllByRole('button', { name: /line \d/ }).length
  const all = rows()
  fireEvent.click(screen.getByLabelText(/^Errors/))
  const errors = rows()
  fireEvent.click(screen.getByLabelText(/^Warnings/))
  expect(screen.queryByText(/not in the order/)).toBeNull()
  expect(rows() + errors).toBe(all)
  fireEvent.click(screen.getByLabelText(/^All/))
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'slashes 20/06' } })
  expect(rows()).toBe(1)
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'nothing' } })
  expect(screen.getByText('No problem is like that.')).toBeTruthy()
  fireEvent.click(button('Show all'))
  expect(rows()).toBe(all)
})

test('tells that nothing is checked where that failed', () => {
  render(
    <ProblemList
      problems={new Map()}
      unlisted={0}
      lessonsInPart={[]}
      texts={new Map([[FILE, '']])}
      checking="failed"
      titleOf={() => undefined}
      onGo={vi.fn()}
      onTable={vi.fn()}
      onFix={vi.fn()}
      locale="en"
    />,
  )
  expect(screen.getByText(/could not be started/)).toBeTruthy()
  expect(screen.queryByText('No problems found.')).toBeNull()
})

test('one line says, where the lessons stand, how little of an atlas with errors they were checked against', () => {
  const LESSONS = ['lessons/a.json', 'lessons/b.json']
  const list = (lessonsInPart: readonly string[]) => (
    <ProblemList
      problems={new Map([[FILE, problemsOf(textOf([{ date: '1981-13' }]))]])}
      unlisted={0}
      lessonsInPart={lessonsInPart}
      texts={new Map([FILE, ...LESSONS].map((name) => [name, '{}']))}
      checking="done"
      titleOf={() => undefined}
      onGo={vi.fn()}
      onTable={vi.fn()}
      onFix={vi.fn()}
      locale="en-GB"
    />
  )
  const { rerender } = render(list(LESSONS))
  const note = screen.getByText(/of 2 lessons only what they name was looked up/)
  const section = screen.getByRole('region', { name: FILE })
  expect(section.compareDocumentPosition(note)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  rerender(list([]))
  expect(screen.queryByText(/not checked against/)).toBeNull()
})
