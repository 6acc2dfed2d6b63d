import { expect, test } from 'vitest'
import { editChanges } from '../../src/i18n/en/edit-changes'
import type { LabelledKind } from '../../src/i18n/form-label'
import { memberInSentence, memberLabel } from '../../src/i18n/member-label'

const label = (kind: LabelledKind, ...path: (string | number)[]) => memberLabel(path, kind, editChanges)
const said = (kind: LabelledKind, ...path: (string | number)[]) => memberInSentence(path, kind, editChanges)

test('members are called as the form calls them', () => {
  expect(label('event', 'properties', 'searchedNotFound')).toBe('Searched for and not found')
  expect(label('event', 'properties', 'searchedNotFound', 1)).toBe('Searched for and not found, no. 2')
  expect(label('event', 'properties', 'title:fa')).toBe('Title (fa)')
  expect(label('stay', 'properties', 'date')).toBe('Date')
  expect(label('source', 'container-title')).toBe('Published in')
  expect(label('other', 'properties', 'constructor')).toBe('constructor')
  expect(label('other', 'properties', 'size.now')).toBe('size.now')
})

test('members of a file are called with the entry that they are of', () => {
  expect(label('atlas', 'title')).toBe('Title')
  expect(label('atlas', 'title:fa')).toBe('Title (fa)')
  expect(label('atlas', 'extent', 'from')).toBe('Time: From')
  expect(label('atlas', 'categories', 1, 'label')).toBe('Categories, no. 2: Name')
  expect(label('atlas', 'categories', 1)).toBe('Categories, no. 2')
  const file = { categories: [{ label: '' }, { label: 'War' }], parties: [{ label: 'The court' }] }
  const of = (...path: (string | number)[]) => memberLabel(path, 'atlas', editChanges, file)
  expect(of('categories', 1, 'description')).toBe('Category “War”: Description')
  expect(of('parties', 0, 'inText')).toBe('Party “The court”: Name in a sentence')
  expect(of('categories', 0, 'label')).toBe('Categories, no. 1: Name')
  expect(label('collection', 'reviewed')).toBe('reviewed')
})

test('edits are named in words, and of which claim they are', () => {
  expect(said('event', 'properties', 'date')).toBe('date')
  expect(said('event', 'properties', 'claims', 1, 'stance')).toBe('stance of claim 2')
  expect(said('event', 'properties', 'claims', 0)).toBe('claim 1')
  expect(said('event', 'properties', 'claims', 0, 'sources')).toBe('the sources of claim 1')
  expect(said('event', 'properties', 'claims')).toBe('claims')
  expect(said('event', 'geometry', 'coordinates')).toBe('position (latitude, longitude)')
  expect(said('leg', 'geometry', 'coordinates', 1)).toBe('position (latitude, longitude), no. 2')
  expect(said('source', 'URL')).toBe('address or DOI')
  expect(said('atlas', 'parties', 0, 'inText')).toBe('parties, no. 1: Name in a sentence')
})
