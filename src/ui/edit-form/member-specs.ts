import { PARTY_KINDS, SHAPES } from '../../domain/atlas/atlas-schema'
import { VERIFICATIONS } from '../../domain/atlas/event-schema'
import { PLACE_KINDS, PRECISIONS } from '../../domain/atlas/place-schema'
import { WHO } from '../../domain/atlas/relocation-schema'
import { newParty } from '../../domain/edit/atlas-entries'
import { foreignMembers } from '../../domain/edit/foreign-members'
import { newCategory } from '../../domain/edit/new-category'
import { type JsonObject, ownMember } from '../../domain/json/json-value'
import type { FeatureKind } from './form-props'

/** Inputs of which there is nothing more to say. */
type Simple =
  | 'id'
  | 'text'
  | 'long'
  | 'date'
  | 'place'
  | 'country'
  | 'category'
  | 'colour'
  | 'source'
  | 'texts'
  | 'number'
  | 'numbers'
  | 'bounds'
  | 'position'
  | 'stops'
  | 'claims'
  | 'sources'

/** How a member is edited. */
export type Input =
  | { readonly type: Simple }
  | { readonly type: 'choice'; readonly of: ChoiceList; readonly options: readonly (string | number)[] }
  | { readonly type: 'ids'; readonly of: 'places' | 'events' | 'legs' }
  | { readonly type: 'object'; readonly members: readonly MemberSpec[] }
  | {
      readonly type: 'objects'
      readonly members: readonly MemberSpec[]
      /** One more to begin with, beside those that are there. */
      readonly make?: (others: readonly unknown[]) => JsonObject
    }

export type ChoiceList =
  | 'verification'
  | 'origin'
  | 'priority'
  | 'who'
  | 'certainty'
  | 'relocation'
  | 'placeKind'
  | 'precision'
  | 'shape'
  | 'partyKind'

export interface MemberSpec {
  readonly key: string
  readonly input: Input
  readonly isRequired: boolean
}

export const GROUPS = ['what', 'when', 'where', 'categories', 'who', 'sources', 'more'] as const
export type Group = (typeof GROUPS)[number]

const needs = (key: string, input: Input | Simple): MemberSpec => ({
  key,
  input: inputOf(input),
  isRequired: true,
})
const may = (key: string, input: Input | Simple): MemberSpec => ({
  key,
  input: inputOf(input),
  isRequired: false,
})
const inputOf = (input: Input | Simple): Input => (typeof input === 'string' ? { type: input } : input)
const choice = (of: ChoiceList, ...options: readonly (string | number)[]): Input => ({
  type: 'choice',
  of,
  options,
})
const ids = (of: 'places' | 'events' | 'legs'): Input => ({ type: 'ids', of })

const seed: Input = {
  type: 'object',
  members: [needs('states', 'long'), needs('voice', 'text'), needs('paragraphs', 'numbers')],
}
const figures: Input = {
  type: 'objects',
  members: [needs('text', 'text'), may('value', 'number'), may('by', 'text')],
}
const reached: Input = { type: 'objects', members: [needs('stop', 'place'), needs('date', 'date')] }
const extent: Input = { type: 'object', members: [needs('from', 'date'), needs('to', 'date')] }
const categories: Input = {
  type: 'objects',
  make: newCategory,
  members: [
    needs('label', 'text'),
    needs('description', 'long'),
    needs('shape', choice('shape', ...SHAPES)),
    needs('colour', 'colour'),
    needs('colourDark', 'colour'),
    needs('id', 'id'),
  ],
}
const parties: Input = {
  type: 'objects',
  make: newParty,
  members: [
    needs('label', 'text'),
    may('inText', 'text'),
    needs('kind', choice('partyKind', ...PARTY_KINDS)),
    may('description', 'long'),
    needs('id', 'id'),
  ],
}
const licence: Input = {
  type: 'object',
  members: [needs('label', 'text'), needs('url', 'text'), needs('id', 'text')],
}
const firstView: Input = { type: 'object', members: [needs('bounds', 'bounds')] }
const who = choice('who', ...WHO)
const relocation = choice('relocation', 'leg', 'stay')

type Groups = Readonly<Partial<Record<Group, readonly MemberSpec[]>>>

/** The members of each kind of feature, in the order in which one writes them. `id` and `geometry` stand beside the properties. */
export const MEMBERS: Readonly<Record<FeatureKind, Groups>> = {
  event: {
    what: [
      needs('title', 'text'),
      needs('category', 'category'),
      needs('summary', 'long'),
      needs('priority', choice('priority', 1, 2, 3)),
      may('actors', 'texts'),
    ],
    when: [needs('date', 'date'), may('dateNote', 'long')],
    where: [
      needs('place', 'place'),
      needs('geometry', 'position'),
      may('placeNote', 'long'),
      may('otherPlaces', ids('places')),
    ],
    who: [
      needs('verification', choice('verification', ...VERIFICATIONS)),
      needs('claims', 'claims'),
      may('differences', 'texts'),
      may('searchedNotFound', 'texts'),
    ],
    sources: [
      needs('sources', 'sources'),
      needs('origin', choice('origin', 'seed', 'context')),
      may('seed', seed),
    ],
    more: [needs('id', 'id'), may('inference', 'long'), may('legs', ids('legs'))],
  },
  leg: {
    what: [
      needs('title', 'text'),
      needs('kind', relocation),
      needs('who', who),
      needs('whoText', 'text'),
      may('figures', figures),
      may('note', 'long'),
    ],
    when: [needs('date', 'date'), may('reached', reached)],
    where: [
      needs('stops', 'stops'),
      needs('from', 'place'),
      needs('to', 'place'),
      needs('certainty', choice('certainty', 'certain', 'approximate', 'schematic')),
    ],
    sources: [needs('sources', 'sources')],
    more: [needs('id', 'id'), needs('events', ids('events'))],
  },
  stay: {
    what: [
      needs('title', 'text'),
      needs('kind', relocation),
      needs('who', who),
      needs('whoText', 'text'),
      needs('summary', 'long'),
      may('note', 'long'),
    ],
    when: [needs('date', 'date')],
    where: [needs('place', 'place'), needs('geometry', 'position'), needs('country', 'country')],
    sources: [needs('sources', 'sources')],
    more: [needs('id', 'id'), needs('events', ids('events'))],
  },
  place: {
    what: [
      needs('name', 'text'),
      may('alt_name', 'text'),
      needs('kind', choice('placeKind', ...PLACE_KINDS)),
      may('unverifiedNames', 'texts'),
      may('note', 'long'),
    ],
    where: [
      needs('geometry', 'position'),
      needs('precision', choice('precision', ...PRECISIONS)),
      needs('country', 'country'),
      may('within', 'place'),
    ],
    sources: [needs('coordinateSource', 'source'), may('sources', 'sources')],
    more: [needs('id', 'id')],
  },
  other: {},
  atlas: {
    what: [needs('title', 'text'), may('subtitle', 'text'), needs('summary', 'long')],
    when: [needs('extent', extent)],
    where: [needs('view', firstView)],
    categories: [needs('categories', categories)],
    who: [needs('parties', parties)],
    more: [needs('licence', licence), needs('version', 'text')],
  },
}

/** The members that a form shows of what it edits; of a feature of anybody's, those that are known, by the names that it has for them. */
export function membersOf(kind: FeatureKind, properties: JsonObject): Groups {
  if (kind === 'place') return placeMembers(properties)
  if (kind !== 'other') return MEMBERS[kind]
  const { title, times, place, summary } = foreignMembers(properties)
  const isText = ({ key }: MemberSpec): boolean => {
    const value = ownMember(properties, key)
    return value === undefined || typeof value === 'string'
  }
  return {
    what: [may(title, 'text'), may(summary, 'long'), may('category', 'text')].filter(isText),
    when: [...times.map((key) => may(key, 'date')), may('dateNote', 'long')].filter(isText),
    where: [...[may(place, 'text')].filter(isText), may('geometry', 'position')],
    more: [may('id', 'text')],
  }
}

/** Which names were not checked is asked of a place once it has one in another language. */
function placeMembers(properties: JsonObject): Groups {
  const { what = [], ...others } = MEMBERS.place
  const isAsked = Object.keys(properties).some((key) => key.includes(':') || key === UNCHECKED)
  return isAsked ? MEMBERS.place : { what: what.filter(({ key }) => key !== UNCHECKED), ...others }
}

const UNCHECKED = 'unverifiedNames'

/** Members of which there can be one in each language: `name:fa`. */
export const TRANSLATED: Readonly<Record<FeatureKind, readonly string[]>> = {
  event: ['title', 'summary'],
  leg: ['title'],
  stay: ['title', 'summary'],
  place: ['name', 'alt_name'],
  other: [],
  atlas: [],
}
