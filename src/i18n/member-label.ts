import { valueAt } from '../domain/edit/value-at'
import { asObject, asText, type JsonPath, ownMember } from '../domain/json/json-value'
import { fieldHelp } from './en/field-help/field-help'
import { formLabel, isFileKind, type LabelledKind } from './form-label'
import type { EditChangesMessages } from './use-edit-changes-messages'

/**
 * What a member is called, as in the form: "Stance", "Title (fa)", "Searched for and not found, no. 2"; one of an entry of a
 * file (its `value`) with what it is of: "Category “War”: Description" or, where that has no name, "Categories, no. 2: Name".
 */
export function memberLabel(
  path: JsonPath,
  kind: LabelledKind,
  messages: EditChangesMessages,
  value?: unknown,
): string {
  const head = typeof path[1] === 'number' ? 2 : 1
  if (!isFileKind(kind) || path.length <= head) return ownLabel(path, kind, messages)
  const [holder, rest] = [path.slice(0, head), [path[0] ?? '', ...path.slice(head)]]
  const entry = ownMember(messages.entries, String(path[0])) as { readonly one: string } | undefined
  const name = entry && asText(asObject(valueAt(value, holder)).label)?.trim()
  const of = entry && name ? messages.entryNamed(entry.one, name) : ownLabel(holder, kind, messages)
  return messages.within(of, ownLabel(rest, kind, messages))
}

function ownLabel(path: JsonPath, kind: LabelledKind, messages: EditChangesMessages): string {
  const names = path.filter((step) => typeof step === 'string')
  const name = names.at(-1) ?? ''
  if (names.join('.') === 'geometry.coordinates') {
    const stop = kind === 'leg' ? path[2] : undefined
    return typeof stop === 'number' ? messages.numbered(messages.position, stop + 1) : messages.position
  }
  const [, language] = name.split(':')
  const within = names.slice(names[0] === 'properties' ? 1 : 0)
  const [key = ''] = within.join('.').split(':')
  const known =
    (within.length === 1 || isFileKind(kind) ? formLabel(kind, key) : undefined) ??
    fieldHelp(kind === 'other' ? 'event' : kind, path)?.label
  const plain = known ?? within.join('.')
  const label = known && language ? messages.inLanguage(plain, language) : plain
  const number = path.find((step, at) => typeof step === 'number' && path[at - 1] !== 'claims')
  return typeof number === 'number' ? messages.numbered(label, number + 1) : label
}

/** A member within a sentence that says what was done with it: "stance of claim 2". */
export function memberInSentence(
  path: JsonPath,
  kind: LabelledKind,
  messages: EditChangesMessages,
  value?: unknown,
): string {
  const at = path.indexOf('claims')
  const claim = path[at + 1]
  const inClaim = at >= 0 && typeof claim === 'number' ? messages.claimNumber(claim + 1) : undefined
  if (inClaim !== undefined && path.length === at + 2) return inClaim
  const own = path.length === at + 3 ? asText(ownMember(messages.ofClaim, String(path.at(-1)))) : undefined
  if (inClaim !== undefined && own !== undefined) return messages.memberOf(own, inClaim)
  const label = memberLabel(path, kind, messages, value).replace(/^[A-Z](?=[a-z ])/, (letter) =>
    letter.toLowerCase(),
  )
  return inClaim === undefined ? label : messages.memberOf(label, inClaim)
}
