// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { type ConvertOptions, convertText } from '../../../src/domain/convert/convert-text'
import { parseXml } from '../../../src/domain/convert/xml/parse-xml'
import { ConvertDialog } from '../../../src/ui/edit-convert/ConvertDialog'

afterEach(cleanup)

const TABLE = 'Title\tWhen\tBuilder\nMill\tabout 1890\tSmith\nStrike\t3/4/1912\t\n'

const convert = (text: string, options: ConvertOptions) =>
  Promise.resolve(convertText(text, { ...options, parseXml }))

function show(text: string) {
  const on = { onApply: vi.fn(), onAsIs: vi.fn(), onClose: vi.fn() }
  render(
    <ConvertDialog
      title="Rows"
      text={text}
      options={{}}
      convert={convert}
      lead={() => 'Lead.'}
      applyLabel={(count) => `Add ${count}`}
      asIsLabel="As they are"
      {...on}
    />,
  )
  return on
}
const takenAs = (name: string) => screen.findByLabelText<HTMLSelectElement>(`“${name}” is taken as`)

test('shows what each column is taken for and what becomes of it, and takes it otherwise when asked', async () => {
  const { onApply } = show(TABLE)
  expect((await takenAs('When')).value).toBe('date')
  expect(screen.getByText('1890~')).toBeTruthy()
  fireEvent.change(await takenAs('Builder'), { target: { value: 'title' } })
  await waitFor(async () => expect((await takenAs('Title')).value).toBe(''))
  fireEvent.change(screen.getByLabelText('Dates like 8/7/1914'), { target: { value: 'month-first' } })
  await screen.findByText(/month first, as was asked for/)
  fireEvent.click(screen.getByText('Add 2'))
  expect(onApply.mock.calls[0]?.[0].features).toMatchObject([
    { properties: { title: 'Smith', date: '1890~', Title: 'Mill' } },
    { properties: { date: '1912-03-04', Title: 'Strike' } },
  ])
})

test('takes the first row for a feature too where it is no heading', async () => {
  show(TABLE)
  fireEvent.click(await screen.findByLabelText('The first row names the columns'))
  expect(await screen.findByText('Add 3')).toBeTruthy()
})

test('says why a text cannot be read, and still gives it as it is', async () => {
  const { onAsIs, onApply } = show('<kml><Document></kml>')
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Line 1: The file is no well-formed XML from here on.',
  )
  fireEvent.click(screen.getByText('As they are'))
  expect(onAsIs).toHaveBeenCalledOnce()
  expect(onApply).not.toHaveBeenCalled()
})
