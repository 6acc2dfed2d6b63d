// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { JsonObject } from '../../../src/domain/json/json-value'
import type { Problem } from '../../../src/domain/problem'
import { ClaimsEditor } from '../../../src/ui/edit-claims/ClaimsEditor'
import { UntakenContext } from '../../../src/ui/edit-form/untaken'
import { keptTexts } from '../edit-form/kept-texts'
import { EditedFeature, editCalls, problem } from '../edit-sources/edit-fixture'

afterEach(cleanup)

const says = { by: 'press', stance: 'says', text: 'It happened.', sources: ['newspaper'] }
const denies = { by: 'nobody-known', stance: 'denies', text: 'It did not.', sources: [] }

const show = (properties: JsonObject, problems: readonly Problem[] = [], { texts } = keptTexts()) => {
  const calls = editCalls()
  const onAddParty = vi.fn()
  render(
    <UntakenContext value={texts}>
      <EditedFeature properties={properties} problems={problems} calls={calls}>
        {({ claims, sources }, edit) => (
          <ClaimsEditor {...edit} value={claims} sources={sources} onAddParty={onAddParty} />
        )}
      </EditedFeature>
    </UntakenContext>,
  )
  return { ...calls, onAddParty }
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const last = (calls: readonly unknown[][]) => calls.at(-1)

describe('claims', () => {
  test('a single one is open; its words are set as one run of keys', () => {
    const { onSet } = show({ claims: [says] })
    fireEvent.change(screen.getByLabelText('What it says, in our own words'), {
      target: { value: 'It was so.' },
    })
    expect(last(onSet.mock.calls)).toEqual([['properties', 'claims', 0, 'text'], 'It was so.', true])
    const speaker = screen.getByLabelText('Exact speaker or publication')
    fireEvent.change(speaker, { target: { value: 'A' } })
    fireEvent.change(speaker, { target: { value: '' } })
    expect(last(onSet.mock.calls)).toEqual([['properties', 'claims', 0, 'attribution'], undefined, true])
    fireEvent.click(screen.getByRole('radio', { name: /^Disputes/ }))
    expect(last(onSet.mock.calls)).toEqual([['properties', 'claims', 0, 'stance'], 'disputes', undefined])
  })

  test('where nobody says otherwise a denial is suggested, and stands beside it', () => {
    const { onSet } = show({ claims: [says] })
    fireEvent.click(button('Add a denial'))
    const denial = { by: '', stance: 'denies', text: '', sources: [] }
    expect(last(onSet.mock.calls)).toEqual([['properties', 'claims', 1], denial, undefined])
    expect(button('Claim 2: Who?, Denies').getAttribute('aria-expanded')).toBe('true')
    expect(document.activeElement).toBe(screen.getByLabelText('Who says it'))
    fireEvent.change(screen.getByLabelText('Who says it'), { target: { value: 'press' } })
    expect(screen.queryByRole('button', { name: 'Add a denial' })).toBeNull()
  })

  test('the first of an event without any begins the list', () => {
    const { onSet } = show({})
    fireEvent.click(button('Add a claim'))
    expect(last(onSet.mock.calls)).toEqual([
      ['properties', 'claims'],
      [{ by: '', stance: 'says', text: '', sources: [] }],
      undefined,
    ])
  })

  test('they change places by buttons and keys, and the open one stays open', () => {
    const { onSet } = show({ claims: [says, denies] })
    fireEvent.click(button(/^Claim 1/))
    fireEvent.keyDown(button(/^Claim 1/), { key: 'ArrowDown', altKey: true })
    expect(last(onSet.mock.calls)).toEqual([['properties', 'claims'], [denies, says], undefined])
    expect(button(/^Claim 2/).getAttribute('aria-expanded')).toBe('true')
    expect(document.activeElement).toBe(button(/^Claim 2/))
    fireEvent.click(button('Move claim 2 up'))
    expect(last(onSet.mock.calls)?.[1]).toEqual([says, denies])
    const count = onSet.mock.calls.length
    fireEvent.click(button('Move claim 1 up'))
    expect(onSet.mock.calls).toHaveLength(count)
  })

  test('one is removed by its path, and the focus goes on', () => {
    const { onSet } = show({ claims: [says, denies] })
    fireEvent.click(button('Remove claim 1'))
    expect(last(onSet.mock.calls)).toEqual([['properties', 'claims', 0], undefined, undefined])
    expect(document.activeElement).toBe(button(/^Claim 1: nobody-known, Denies/))
  })

  test('malformed ones are shown as they are, and kept', () => {
    const deep = JSON.parse('['.repeat(30_000) + ']'.repeat(30_000))
    const { onSet } = show({ claims: [7, { by: 3, stance: 'shouts' }, '<b>x</b>', null, deep] })
    expect(button('Claim 2: Who?, shouts')).toBeTruthy()
    expect(screen.getByText('Not a claim, but text.')).toBeTruthy()
    for (const each of screen.getAllByRole('button', { name: /^Claim/ })) fireEvent.click(each)
    expect(onSet).not.toHaveBeenCalled()
  })

  test('problems stand at their field, and are counted where it is folded', () => {
    show({ claims: [says, denies] }, [
      problem('wording/loaded', 'claims', 1, 'text'),
      problem('schema/length', 'claims'),
    ])
    expect(screen.getByText(/Wrong: schema\/length/)).toBeTruthy()
    expect(screen.queryByText(/Wrong: wording\/loaded/)).toBeNull()
    fireEvent.click(button('Claim 2: nobody-known, Denies, 1 problem'))
    const text = screen.getByLabelText('What it says, in our own words')
    const described = document.getElementById(text.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')
    expect(described?.textContent).toContain('Wrong: wording/loaded')
  })

  test('they are shown as the card will have them', () => {
    show({ claims: [says, denies], sources: ['report', 'newspaper'] })
    const lists = document.querySelector<HTMLElement>('.claims-preview')
    if (!lists) throw new Error('no preview')
    expect(within(lists).getByText('It happened.')).toBeTruthy()
    expect(within(lists).getByRole('button', { name: /^Source 2: /, hidden: true })).toBeTruthy()
  })
})

describe('who says it', () => {
  test('a party that is not listed is kept and told', () => {
    show({ claims: [denies] })
    expect(screen.getByLabelText<HTMLSelectElement>('Who says it').selectedOptions[0]?.text).toBe(
      'nobody-known (not in the list)',
    )
  })

  test('one can be added, and not twice', () => {
    const { onAddParty } = show({ claims: [says] })
    fireEvent.click(button('A party that is not listed'))
    fireEvent.click(button('Add the party'))
    expect(screen.getByText('Write its name first.')).toBeTruthy()
    fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'press' } })
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'a newspaper' } })
    fireEvent.click(button('Add the party'))
    expect(screen.getByText('A Newspaper is in the list.')).toBeTruthy()
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Der Spiegel' } })
    // Enter that takes a word of an input method.
    fireEvent.keyDown(screen.getByLabelText('Name'), { key: 'Enter', isComposing: true })
    expect(onAddParty).not.toHaveBeenCalled()
    fireEvent.click(button('Add the party'))
    const party = { label: 'Der Spiegel', kind: 'press' }
    expect(onAddParty).toHaveBeenCalledWith(party, ['properties', 'claims', 0, 'by'])
  })
  test('one that is half filled in, and a source that is begun, stay until they are added', () => {
    const kept = keptTexts()
    show({ claims: [says] }, [], kept)
    fireEvent.click(button('A party that is not listed'))
    expect(document.activeElement).toBe(screen.getByLabelText('Name'))
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Der Spiegel' } })
    fireEvent.click(button('New source'))
    fireEvent.click(button('Write by hand'))
    fireEvent.change(screen.getByLabelText('Title'), { target: { value: 'A diary' } })
    cleanup()
    expect(kept.told()).toEqual(['Der Spiegel', 'A diary'])
    show({ claims: [says] }, [], kept)
    expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Der Spiegel')
    fireEvent.click(button('New source'))
    expect(screen.getByLabelText('Title')).toHaveProperty('value', 'A diary')
    fireEvent.click(button('Back'))
    fireEvent.click(button('Close'))
    fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'press' } })
    fireEvent.click(button('Add the party'))
    expect(kept.told()).toEqual([])
  })
})
