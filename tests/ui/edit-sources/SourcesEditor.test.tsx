// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/domain/json/json-value'
import type { Problem } from '../../../src/domain/problem'
import { SourcesEditor, type SourcesEditorProps } from '../../../src/ui/edit-sources/SourcesEditor'
import { sampleAtlas } from '../sample-atlas'
import { EditedFeature, editCalls, problem } from './edit-fixture'

afterEach(cleanup)

const show = (
  properties: JsonObject,
  problems: readonly Problem[] = [],
  kind: SourcesEditorProps['kind'] = 'event',
) => {
  const calls = editCalls()
  render(
    <EditedFeature properties={properties} problems={problems} calls={calls}>
      {({ sources, claims }, edit) => <SourcesEditor {...edit} kind={kind} value={sources} claims={claims} />}
    </EditedFeature>,
  )
  return calls
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const last = (calls: readonly unknown[][]) => calls.at(-1)

test('a leg is told nothing of events and claims', () => {
  show({ sources: [] }, [], 'leg')
  expect(screen.getByText('Sources of the move')).toBeTruthy()
  expect(document.body.textContent).not.toMatch(/event|claims/)
})

describe('the sources of an event', () => {
  test('are found by words and added, cited as on the card', () => {
    const { onSet } = show({ sources: ['report'] })
    type('Find a source', 'zzzz')
    expect(screen.getByText('No source has these words.')).toBeTruthy()
    type('Find a source', 'newspaper')
    const search = screen.getByRole('combobox', { name: 'Find a source' })
    expect(screen.getByRole('option', { name: / newspaper$/ })).toBeTruthy()
    fireEvent.keyDown(search, { key: 'ArrowDown' })
    fireEvent.keyDown(search, { key: 'Enter' })
    expect(last(onSet.mock.calls)).toEqual([['properties', 'sources'], ['report', 'newspaper'], undefined])
    expect(screen.queryByRole('listbox')).toBeNull()
    type('Find a source', 'newspaper')
    expect(screen.queryByRole('option')).toBeNull()
    fireEvent.blur(search)
    expect(screen.getByText(/^“newspaper” is /)).toBeTruthy()
  })

  test('change places and go, and the focus stays with them', () => {
    const { onSet } = show({ sources: ['report', 'newspaper', 'gone'] })
    const list = screen.getAllByRole('list')[0] as HTMLElement
    expect(within(list).getByText('“gone” is not in the bibliography.')).toBeTruthy()
    fireEvent.click(button('Move up gone'))
    expect(last(onSet.mock.calls)?.[1]).toEqual(['report', 'gone', 'newspaper'])
    expect(document.activeElement).toBe(button('Move up gone'))
    fireEvent.click(button('Remove gone'))
    expect(last(onSet.mock.calls)?.[1]).toEqual(['report', 'newspaper'])
    const count = onSet.mock.calls.length
    fireEvent.click(screen.getAllByRole('button', { name: /^Move up/ })[0] as HTMLElement)
    expect(onSet.mock.calls).toHaveLength(count)
    expect(screen.getByText('This is the first source.')).toBeTruthy()
  })

  test('those that only a claim cites are offered', () => {
    const { onSet } = show({
      sources: ['report'],
      claims: [{ sources: ['report', 'website', 'nowhere'] }, 7],
    })
    const offered = screen.getByRole('list', { name: 'Cited in a claim, but not listed here' })
    const [only, ...others] = within(offered).getAllByRole('button')
    if (!only) throw new Error('none')
    expect(others).toEqual([])
    fireEvent.click(only)
    expect(last(onSet.mock.calls)?.[1]).toEqual(['report', 'website'])
  })

  test('a list that is none is not lost before one is begun', () => {
    const { onSet } = show({ sources: 'report' })
    expect(screen.getByText(/no list/)).toBeTruthy()
    expect(onSet).not.toHaveBeenCalled()
  })

  test('what is wrong stands there, with what mends it', () => {
    const { mend } = show({ sources: ['gone'] }, [
      problem('reference/source', 'sources', 0),
      problem('x/y', 'claims'),
    ])
    expect(screen.getByText(/Wrong: reference\/source/)).toBeTruthy()
    expect(screen.queryByText(/x\/y/)).toBeNull()
    fireEvent.click(button('Mend'))
    expect(mend).toHaveBeenCalledOnce()
  })
})

describe('a new source', () => {
  const paste = async (text: string) => {
    fireEvent.click(button('New source'))
    expect(document.activeElement).toBe(screen.getByLabelText('Paste what you have'))
    type('Paste what you have', text)
    fireEvent.click(button('Read it'))
    // The focus comes to it a moment after it is shown, and must not come over what is pressed next.
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Title')))
  }

  test('of a reference in prose begins with it as the title', async () => {
    show({ sources: [] })
    fireEvent.click(button('New source'))
    const text = `Doe, J. (1999). A tale. https://me:secret@example.org/tale ${'word '.repeat(200)}`
    type('Paste what you have', text)
    fireEvent.click(button('Read it'))
    fireEvent.click(await screen.findByRole('button', { name: 'Begin a source with it as the title' }))
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toMatch(
      /^Doe, J\. \(1999\)\. A tale\. word.* word$/,
    )
    expect(screen.getByLabelText<HTMLInputElement>('Address or DOI').value).toBe('https://example.org/tale')
    expect(screen.getByText(/too long for a title: its end was left out/)).toBeTruthy()
    expect(screen.getByText(/a password to log in with, which was left out/)).toBeTruthy()
  })

  test('of BibTeX is shown, with what is left out, and added once it is complete', async () => {
    const { onAddSource, onSet } = show({ sources: [] })
    await paste('@book{k, title={The {MEK}}, author={Doe, Jane}, date={1988-06}, shelf={3}}')
    expect(screen.getByText('Not carried over: shelf.')).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('Id').value).toBe('doe-1988-mek')
    fireEvent.click(button('Add source'))
    expect(onAddSource).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(screen.getByLabelText('From whose side it speaks'))
    type('From whose side it speaks', 'scholar')
    type('How you read it', 'whole')
    fireEvent.click(button('Add source'))
    expect(onAddSource).toHaveBeenCalledWith({
      id: 'doe-1988-mek',
      type: 'book',
      title: 'The MEK',
      author: [{ given: 'Jane', family: 'Doe' }],
      issued: { 'date-parts': [[1988, 6]] },
      custom: { perspective: 'scholar', readAs: 'whole' },
    })
    expect(last(onSet.mock.calls)?.[1]).toEqual(['doe-1988-mek'])
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('that the atlas has already is told, and taken instead', async () => {
    const { onAddSource, onSet } = show({ sources: [] })
    const title = sampleAtlas().sources.get('newspaper')?.title ?? ''
    await paste(JSON.stringify({ title: title.toUpperCase(), issued: { 'date-parts': [[1981]] } }))
    expect(screen.getByText('The atlas may have this one already, as “newspaper”:')).toBeTruthy()
    fireEvent.click(button('Use that one'))
    expect(onAddSource).not.toHaveBeenCalled()
    expect(last(onSet.mock.calls)?.[1]).toEqual(['newspaper'])
  })

  test('does not take the id of another', async () => {
    const { onAddSource } = show({ sources: [] })
    await paste('{"title": "T"}')
    type('Id', 'newspaper')
    fireEvent.click(button('Add source'))
    expect(screen.getByText('Another source has this id.')).toBeTruthy()
    expect(onAddSource).not.toHaveBeenCalled()
  })

  test('several are looked at one by one', async () => {
    const { onAddSource } = show({ sources: [] })
    await paste('[{"title": "One"}, {"title": "Two"}]')
    expect(screen.getByText('Source 1 of 2')).toBeTruthy()
    fireEvent.click(button('Leave this one out'))
    expect(screen.getByText('Source 2 of 2')).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Two')
    expect(onAddSource).not.toHaveBeenCalled()
  })

  test('says of its fields which are required', () => {
    show({ sources: [] })
    fireEvent.click(button('New source'))
    fireEvent.click(button('Write by hand'))
    const isRequired = (name: string) => screen.getByLabelText(name).getAttribute('aria-required')
    for (const name of ['Title', 'Kind', 'From whose side it speaks', 'How you read it', 'Id'])
      expect(isRequired(name), name).toBe('true')
    expect(isRequired('Publisher')).toBeNull()
    expect(screen.getAllByText('required')).toHaveLength(5)
  })

  test('by hand: a date is read as it is typed, a DOI becomes an address', () => {
    show({ sources: [] })
    fireEvent.click(button('New source'))
    fireEvent.click(button('Write by hand'))
    type('Published on', '7 June 1986')
    expect(screen.getByText('Read as 7 June 1986.')).toBeTruthy()
    type('Address or DOI', '10.1000/182')
    fireEvent.blur(screen.getByLabelText('Address or DOI'))
    expect(screen.getByLabelText<HTMLInputElement>('Address or DOI').value).toBe(
      'https://doi.org/10.1000/182',
    )
    expect(screen.getByText(/was not fetched/)).toBeTruthy()
  })

  test('what was begun is there again when the dialog was closed by mistake, and gone once it is added', () => {
    const { onAddSource } = show({ sources: [] })
    fireEvent.click(button('New source'))
    fireEvent.click(button('Write by hand'))
    type('Title', 'A diary')
    type('Id', 'own-id')
    fireEvent.click(button('Close'))
    expect(screen.queryByRole('dialog')).toBeNull()
    fireEvent.click(button('New source'))
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('A diary')
    type('Authors', 'Doe, Jane')
    expect(screen.getByLabelText<HTMLInputElement>('Id').value).toBe('own-id')
    fireEvent.click(button('Back'))
    fireEvent.click(button('Close'))
    fireEvent.click(button('New source'))
    expect(screen.getByLabelText('Paste what you have')).toBeTruthy()
    expect(onAddSource).not.toHaveBeenCalled()
  })

  test('what cannot be read is told', async () => {
    show({ sources: [] })
    fireEvent.click(button('New source'))
    type('Paste what you have', '@book{a,\n title={T},\n year 1981}')
    fireEvent.click(button('Read it'))
    expect((await screen.findAllByText(/line 3 cannot be read/)).length).toBeGreaterThan(0)
  })
})
