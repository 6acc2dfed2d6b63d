import type { Position } from '../../domain/atlas/atlas'
import type { PastedSource } from '../../domain/bibliography/pasted-source'
import { draftOf, type SourceDraft } from '../../domain/bibliography/source-draft'
import { isJsonObject, type JsonObject } from '../../domain/json/json-value'
import type { Stop } from '../../domain/map-edit/stops'
import type { Making } from '../../i18n/en/edit-untaken'
import type { PartyDraft } from '../../ui/edit-claims/NewPartyForm'
import type { CategoryDraft } from '../../ui/edit-form/CategoryMember'
import type { PlaceDraft } from '../../ui/edit-form/NewPlace'
import type { InnerTexts, Untaken } from '../../ui/edit-form/untaken'
import type { LeftSource } from '../../ui/edit-sources/NewSource'
import type { BegunSource } from '../../ui/edit-sources/SourceForm'
import type { GoneTexts, TypedTexts, UntakenText } from './untaken-texts'

/**
 * What is typed and in no file, as this browser has kept it: maybe by another version of the page. Of what was begun there in a
 * form of another shape the text alone is left, which is told.
 */
export function readTexts(untaken: unknown, gone: unknown): TypedTexts {
  return {
    untaken: readUntaken(untaken),
    gone: isListOf(isGone)(gone) ? gone.map((each) => ({ ...each, texts: readUntaken(each.texts) })) : [],
  }
}

function readUntaken(texts: unknown): readonly UntakenText[] {
  if (!Array.isArray(texts)) return []
  return texts.filter(isUntakenText).map(({ draft, ...each }) => {
    return hasDraft({ ...each, draft }) ? { ...each, draft } : each
  })
}

type Is<T> = (value: unknown) => value is T

/** Tells an object of all these members, each of which has to be told. */
function isObjectOf<T>(members: { readonly [Key in keyof T]-?: Is<T[Key]> }): Is<T> {
  const each: readonly (readonly [string, Is<unknown>])[] = Object.entries(members)
  return (value): value is T => isJsonObject(value) && each.every(([key, is]) => is(value[key]))
}

function isListOf<T>(is: Is<T>): Is<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(is)
}

function isMaybe<T>(is: Is<T>): Is<T | undefined> {
  return (value): value is T | undefined => value === undefined || is(value)
}

const isText: Is<string> = (value) => typeof value === 'string'
const isNumber: Is<number> = (value) => typeof value === 'number'
const isFlag: Is<boolean> = (value) => typeof value === 'boolean'
const isPosition: Is<Position> = (value): value is Position => isListOf(isNumber)(value) && value.length === 2

const isInner: Is<InnerTexts> = (value): value is InnerTexts =>
  isJsonObject(value) && Object.values(value).every(isMaybe(isUntaken))

const isSourceTexts: Is<SourceDraft['texts']> = (value): value is SourceDraft['texts'] =>
  isJsonObject(value) && Object.keys(draftOf({}).texts).every((field) => isText(value[field]))

const isPasted: Is<PastedSource> = (value): value is PastedSource =>
  isJsonObject(value) &&
  isJsonObject(value.item) &&
  isListOf(isText)(value.left) &&
  isMaybe(isListOf(isText))(value.cuts)

const isJson: Is<JsonObject> = isJsonObject

const DRAFTS: Readonly<Record<Making, Is<unknown>>> = {
  place: isObjectOf<PlaceDraft>({
    ...{ sought: isText, name: isText, position: isMaybe(isPosition), inner: isInner },
    ...{ country: isText, kind: isText, precision: isText, source: isText },
  }),
  party: isObjectOf<PartyDraft>({ label: isText, kind: isText }),
  category: isObjectOf<CategoryDraft>({ sought: isText, label: isText, description: isText }),
  source: isObjectOf<LeftSource>({
    text: isText,
    reading: isMaybe(
      isObjectOf<NonNullable<LeftSource['reading']>>({
        ...{ sources: isListOf(isPasted), failed: isListOf(isText), index: isNumber },
      }),
    ),
    begun: isMaybe(
      isObjectOf<BegunSource>({
        draft: isObjectOf<SourceDraft>({ from: isJson, texts: isSourceTexts }),
        hasOwnId: isFlag,
      }),
    ),
  }),
  line: isListOf(isObjectOf<Stop>({ position: isPosition, place: isMaybe(isText) })),
  member: isText,
  language: isText,
}

function isUntaken(value: unknown): value is Untaken {
  return isJsonObject(value) && isText(value.text) && isMaybe(isMaking)(value.making)
}

function isMaking(value: unknown): value is Making {
  return isText(value) && Object.hasOwn(DRAFTS, value)
}

function hasDraft({ making, draft }: Untaken): boolean {
  return making !== undefined && DRAFTS[making](draft)
}

function isUntakenText(value: unknown): value is UntakenText {
  return (
    isJsonObject(value) &&
    isText(value.file) &&
    isMaybe(isNumber)(value.index) &&
    isText(value.field) &&
    isUntaken(value)
  )
}

function isGone(value: unknown): value is GoneTexts {
  return isJsonObject(value) && isNumber(value.from) && isNumber(value.to)
}
