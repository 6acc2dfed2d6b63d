import { asEarthPosition } from '../domain/atlas/position'
import { changedClaim } from '../domain/edit/changed-sources'
import type { MemberChange } from '../domain/edit/member-changes'
import { asObject, asText, isJsonObject, ownMember } from '../domain/json/json-value'
import { sameJson } from '../domain/json/same-json'
import { offsetBetween } from '../domain/map-edit/offset-between'
import { readSpan } from '../domain/time/read-span'
import { readDate } from '../domain/time/understand-date'
import type { mapEdit } from './en/map-edit'
import type { LabelledKind } from './form-label'
import { formatSpan } from './format-date'
import { formatOffset } from './format-offset'
import { memberInSentence, memberLabel } from './member-label'
import type { EditChangesMessages } from './use-edit-changes-messages'
import { wordStops } from './word-stops'
import { wordName, wordValue } from './word-value'

/** What became of a member, in words. */
export interface WordedChange {
  readonly label: string
  /** Text of the value; undefined where there is none. */
  readonly before: string | undefined
  readonly after: string | undefined
  /** Of a list: what it lost and got; undefined where it is none. */
  readonly list: { readonly gone: readonly string[]; readonly came: readonly string[] } | undefined
  /** What became of it as a whole, in place of the values: "added Tehran as stop 3"; undefined where the values tell it. */
  readonly told: string | undefined
  /** What else it says to a reader: dates in words, how far a point moved; empty where nothing. */
  readonly note: string
}

export interface ChangeWording {
  readonly locale: string
  readonly messages: EditChangesMessages
  readonly map: typeof mapEdit
  /** Names of the parties by their ids. */
  readonly parties: ReadonlyMap<string, string>
  /** Names of the places by their ids. */
  readonly places: ReadonlyMap<string, string>
  /** Labels of the categories by their ids. */
  readonly categories: ReadonlyMap<string, string>
  /** Titles of events, legs and stays by their ids. */
  readonly features: ReadonlyMap<string, string>
  /** Titles of the sources by their ids. */
  readonly sources: ReadonlyMap<string, string>
}

/** Words what became of a member of an item or a file, which now is `item`. */
export function wordChange(
  change: MemberChange,
  item: unknown,
  kind: LabelledKind,
  wording: ChangeWording,
): WordedChange {
  const entry = entryChange(change, kind, wording)
  if (entry) return entry
  const { path, before, after } = change
  const say = (item: string | number) => wordName(path, String(item), kind, wording)
  return {
    label: labelOf(change, item, kind, wording),
    before: wordValue(path, before, kind, wording, after),
    after: wordValue(path, after, kind, wording, before),
    list: isPlainList(before) && isPlainList(after) ? listChange(before, after, say) : undefined,
    told: change.isOrder ? wording.messages.reordered : change.stops && wordStops(change.stops, wording),
    note: noteOf(change, wording),
  }
}

/** A party or category that came or went, by its name: it is told as a whole. */
function entryChange(
  { path, before, after }: MemberChange,
  kind: LabelledKind,
  wording: ChangeWording,
): WordedChange | undefined {
  const [list, index] = path
  const { entries, entry, empty } = wording.messages
  const words =
    kind === 'atlas' && path.length === 2 && typeof index === 'number' && ownMember(entries, String(list))
  const isBoth = isJsonObject(before) && isJsonObject(after)
  const own = asObject(after ?? before)
  if (!words || isBoth) return undefined
  const name = asText(own.label)?.trim() || asText(own.id) || empty
  const ofKind = asText(own.kind) ? wordName([...path, 'kind'], String(own.kind), kind, wording) : ''
  const { added, removed } = words as typeof entries.parties
  return {
    ...{ label: after === undefined ? removed : added, told: entry(name, ofKind) },
    ...{ before: undefined, after: undefined, list: undefined, note: '' },
  }
}

function labelOf(
  change: MemberChange,
  item: unknown,
  kind: LabelledKind,
  { messages, parties }: ChangeWording,
): string {
  const { path } = change
  if (change.isOrder) return messages.orderOf(memberInSentence(path, kind, messages, item))
  const claim = changedClaim(change, item)
  if (!claim) return memberLabel(path, kind, messages, item)
  const by = asText(claim.by)?.trim() || messages.nobody
  const label = messages.claimOf(parties.get(by) ?? by)
  return path.length === 3 ? label : messages.within(label, memberLabel(path, kind, messages))
}

function noteOf({ path, before, after }: MemberChange, wording: ChangeWording): string {
  const { locale, messages } = wording
  if (typeof path.at(-1) === 'string' && /date$|^start$|^end$/i.test(String(path.at(-1)))) {
    const say = (value: unknown) => {
      if (typeof value !== 'string' || value.trim() === '') return undefined
      const read = readSpan(value)
      if ('span' in read) return formatSpan(read.span, value, { locale })
      const typed = readDate(value, { locale })
      return typed.kind === 'offer'
        ? messages.notYetDate(value, [typed.edtf, ...typed.others])
        : messages.notDate(value)
    }
    const [old, now] = [say(before), say(after)]
    if (old === before && now === after) return ''
    if (before === undefined && now !== undefined) return now
    return (old ?? now) ? [old, now].map((text) => text ?? messages.nothing).join(' → ') : ''
  }
  if (path.join('.') === 'geometry.coordinates') return moveNote(before, after, wording)
  if (isPlainList(before) && isPlainList(after) && isReordered(before, after)) return messages.reordered
  return ''
}

function moveNote(before: unknown, after: unknown, { locale, messages, map }: ChangeWording): string {
  const [from, to] = [asEarthPosition(before), asEarthPosition(after)]
  if (!from || !to || sameJson(from, to)) return ''
  return messages.moved(formatOffset(offsetBetween(from, to), locale, map))
}

function isPlainList(value: unknown): value is readonly (string | number)[] {
  return (
    Array.isArray(value) &&
    value.some((item) => typeof item === 'string') &&
    value.every((item) => typeof item === 'string' || typeof item === 'number')
  )
}

function listChange(
  before: readonly (string | number)[],
  after: readonly (string | number)[],
  say: (item: string | number) => string,
) {
  const [old, now] = [new Set(before), new Set(after)]
  return {
    gone: [...old].filter((item) => !now.has(item)).map(say),
    came: [...now].filter((item) => !old.has(item)).map(say),
  }
}

/** Whether lists hold the same, each as often, in another order. */
function isReordered(before: readonly unknown[], after: readonly unknown[]): boolean {
  return !sameJson(before, after) && sameJson([...before].sort(), [...after].sort())
}
