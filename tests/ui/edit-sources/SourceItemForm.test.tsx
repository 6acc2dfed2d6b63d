// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/domain/json/json-value'
import { SourceItemForm } from '../../../src/ui/edit-sources/SourceItemForm'

afterEach(cleanup)

const SOURCE: JsonObject = {
  id: 'town-gazette-1901',
  type: 'article-newspaper',
  title: 'A library opens',
  page: 3,
  issued: { 'date-parts': [[1901, 6]] },
  custom: { perspective: 'press', readAs: 'whole', shelf: 'B' },
}

let now: JsonObject = SOURCE
let setSource: (source: JsonObject) => void = () => {}

function Room() {
  const [source, set] = useState(SOURCE)
  now = source
  setSource = set
  return (
    <SourceItemForm source={source} problems={[]} taken={new Set(['taken'])} locale="en-GB" onChange={set} />
  )
}

test('a source is changed where it stands, and what the form does not know stays', () => {
  render(<Room />)
  fireEvent.change(screen.getByLabelText(/^Title/), {
    target: { value: 'The library opens' },
  })
  expect(now).toEqual({ ...SOURCE, title: 'The library opens' })
  fireEvent.change(screen.getByLabelText(/^Id/), { target: { value: 'taken' } })
  expect(screen.getByText(/another source|taken/i)).toBeTruthy()
})

test('what the form asks for is said at its fields', () => {
  const stub = { id: 'town-gazette-1902', type: 'document', title: 'To be filled in' }
  render(<SourceItemForm source={stub} problems={[]} taken={new Set()} locale="en-GB" onChange={() => {}} />)
  for (const name of ['From whose side it speaks', 'How you read it'])
    expect(screen.getByLabelText(name, { exact: false }).closest('.field')?.textContent).toContain(
      'Still to be filled in.',
    )
})

test('the fields follow what undo or the text make of the source', () => {
  render(<Room />)
  fireEvent.change(screen.getByLabelText(/^Title/), { target: { value: 'Other' } })
  fireEvent.change(screen.getByLabelText(/^Title/), { target: { value: 'Another' } })
  setSource(SOURCE)
  return screen.findByDisplayValue('A library opens')
})
