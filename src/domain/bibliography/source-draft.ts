import { asObject, asText, type JsonObject, ownMember } from '../json/json-value'
import { namesText, typedNames } from './typed-names'
import { partsText, typedParts } from './typed-parts'

/** The fields of a source that are plain text in it, by their names in CSL-JSON. */
export const PLAIN_FIELDS = [
  'type',
  'title',
  'container-title',
  'publisher',
  'URL',
  'language',
  'note',
] as const
export const CUSTOM_FIELDS = ['perspective', 'perspectiveNote', 'readAs', 'readNote'] as const

type PlainField = (typeof PLAIN_FIELDS)[number]
type CustomField = (typeof CUSTOM_FIELDS)[number]
export type DraftField = 'id' | PlainField | CustomField | 'author' | 'issued' | 'accessed'

/** A source as a form holds it: texts as they were typed, and the item that it began from. */
export interface SourceDraft {
  readonly from: JsonObject
  readonly texts: Readonly<Record<DraftField, string>>
}

/** A form for an item of CSL-JSON, complete or not. */
export function draftOf(item: JsonObject): SourceDraft {
  const text = (object: JsonObject, key: string) => asText(ownMember(object, key)) ?? ''
  const custom = asObject(ownMember(item, 'custom'))
  return {
    from: item,
    texts: Object.fromEntries([
      ['id', text(item, 'id')],
      ...PLAIN_FIELDS.map((key) => [key, text(item, key)]),
      ...CUSTOM_FIELDS.map((key) => [key, text(custom, key)]),
      ['author', namesText(ownMember(item, 'author'))],
      ['issued', partsText(ownMember(item, 'issued'))],
      ['accessed', partsText(ownMember(item, 'accessed'))],
    ]) as Record<DraftField, string>,
  }
}

/** The same with a field typed anew. */
export function withText(draft: SourceDraft, field: DraftField, text: string): SourceDraft {
  return { ...draft, texts: { ...draft.texts, [field]: text } }
}

/** The item of CSL-JSON that a form says; what was not typed anew stays as it was read. Dates that are none are left out. */
export function draftItem({ from, texts }: SourceDraft, locale: string): JsonObject {
  const before = draftOf(from).texts
  const typed = (field: 'author' | 'issued' | 'accessed', read: (text: string) => unknown): unknown =>
    texts[field].trim() === before[field] ? ownMember(from, field) : read(texts[field])
  const plain = (keys: readonly (PlainField | CustomField)[]) =>
    keys.flatMap((key) => (texts[key].trim() === '' ? [] : [[key, texts[key].trim()] as const]))
  const { custom, ...others } = from
  const otherCustom = Object.entries(asObject(custom)).filter(
    ([key]) => !CUSTOM_FIELDS.some((each) => each === key),
  )
  const authors = typed('author', typedNames)
  const written = [
    ['id', texts.id.trim()],
    ...plain(['type', 'title']),
    ['author', Array.isArray(authors) && authors.length === 0 ? undefined : authors],
    ...plain(['container-title', 'publisher']),
    ['issued', typed('issued', (text) => typedParts(text, locale))],
    ['accessed', typed('accessed', (text) => typedParts(text, locale))],
    ...plain(['URL', 'language', 'note']),
  ].filter(([, value]) => value !== undefined)
  const known = new Set<string>(['id', 'author', 'issued', 'accessed', ...PLAIN_FIELDS])
  const kept = Object.entries(others).filter(([key]) => !known.has(key))
  return Object.fromEntries([
    ...written,
    ...kept,
    ['custom', Object.fromEntries([...plain(CUSTOM_FIELDS), ...otherCustom])],
  ])
}
