import { isId } from '../atlas/member-schemas'
import { countAlike } from '../count-alike'
import type { TextChanges } from '../edit/text-change'
import { type JsonNode, writtenMembers } from '../json/json-node'
import { asObject, asText, isJsonObject, type JsonObject, type JsonPath, kindOf } from '../json/json-value'
import { sameJson } from '../json/same-json'
import { oncePerObject } from '../once-per-object'
import { bareWord } from '../search/nearest-word'
import { type Fault, type Fixer, fixed, inOrder, instead, nodeOf, setIn, valueAt, valueThere } from './fault'
import type { Fix } from './fix'
import { duplicateOf, formedId, madeId } from './make-id'
import { isOptional } from './optional-members'
import { renamed } from './renamed'

/** An id may have been lost that links rely on: whether to make one is for a person to say. */
export const mendMissing: Fixer = (fault) => {
  const { path, values } = fault.problem
  if (values.key !== 'id' || path[0] !== 'features' || path.length !== 3) return []
  const id = madeId(fault, path.slice(0, -1))
  return id === undefined ? [] : fixed(fault, 'make-id', false, setIn(fault, path, id), { id })
}

export const mendDuplicateId: Fixer = (fault) => {
  const { path } = fault.problem
  const item = path.slice(0, -1)
  const duplicate = duplicateOf(fault, item)
  if (duplicate === undefined) return []
  const { isCopy, id } = duplicate
  return [
    ...(isCopy ? fixed(fault, 'remove-repeated', true, setIn(fault, item, undefined)) : []),
    ...(isId(id) ? fixed(fault, 'make-id', false, instead(fault, JSON.stringify(id)), { id }) : []),
  ]
}

/** Another form of an id, wherever the files refer to it. */
export const mendIdForm: Fixer = (fault) => {
  const old = asText(valueThere(fault))
  const { suggestion } = fault.problem.values
  if (old === undefined || typeof suggestion !== 'string' || !isId(suggestion)) return []
  const isDefinition = fault.problem.path.at(-1) === 'id'
  if (!isDefinition)
    return fixed(fault, 'write-value', false, instead(fault, JSON.stringify(suggestion)), {
      value: suggestion,
    })
  const id = formedId(fault, fault.problem.path.slice(0, -1)) ?? suggestion
  const changes = new Map([...renamed(fault.files, old, id)])
  const own = changes.get(fault.file) ?? []
  changes.set(fault.file, inOrder([...own, ...instead(fault, JSON.stringify(id))]))
  return [{ code: 'rename-id', values: { id }, isSafe: false, changes }]
}

export const mendKind: Fixer = (fault) => {
  const { expected, suggestion } = fault.problem.values
  const value = valueThere(fault)
  const written = fault.text.slice(fault.problem.from, fault.problem.to)
  if (value === null) return removedIfOptional(fault, false)
  if (typeof value === 'number' && suggestion)
    return fixed(fault, 'write-date', false, instead(fault, JSON.stringify(suggestion)), { date: suggestion })
  if (expected === 'text' && (typeof value === 'number' || typeof value === 'boolean'))
    return fixed(fault, 'quote-value', true, instead(fault, JSON.stringify(written)))
  if (expected === 'number' && typeof value === 'string') return unquoted(fault, value)
  if (typeof value !== 'string') return []
  if (expected === 'object' && isJsonObject(readLine(value)))
    return fixed(fault, 'unpack-object', true, instead(fault, value.trim()))
  return expected === 'array' ? listed(fault, value, written) : []
}

function unquoted(fault: Fault, value: string): readonly Fix[] {
  const isNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value.trim())
  return isNumber
    ? fixed(fault, 'unquote-value', true, instead(fault, value.trim()), { value: value.trim() })
    : []
}

/** A list that was written as a text; or one text that stands for a list of one, unless it may be several. */
function listed(fault: Fault, value: string, written: string): readonly Fix[] {
  if (Array.isArray(readLine(value))) return fixed(fault, 'unpack-list', true, instead(fault, value.trim()))
  const isOne = /\S/.test(value) && !/[;,|\n]/.test(value)
  return /\S/.test(value) ? fixed(fault, 'put-in-list', isOne, instead(fault, `[${written}]`)) : []
}

/** The value of a JSON text of one line; undefined where it is none. */
function readLine(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return /[\r\n]/.test(text) ? undefined : value
  } catch {
    return undefined
  }
}

/** What differs in case, accents or blanks alone can be nothing else. */
export const mendChoice: Fixer = (fault) => {
  const { found, suggestion, choices } = fault.problem.values
  const value = valueThere(fault)
  if (typeof value !== 'string' || !suggestion || typeof suggestion !== 'string') return []
  if (value === suggestion && /^\d/.test(suggestion)) return unquoted(fault, value)
  if (value !== found || String(choices).includes(`${suggestion}:`)) return []
  const isSafe = bareWord(value) === bareWord(suggestion)
  return fixed(fault, 'write-value', isSafe, instead(fault, JSON.stringify(suggestion)), {
    value: suggestion,
  })
}

export const mendPattern: Fixer = (fault) => {
  const value = asText(valueThere(fault))
  const pattern = new RegExp(String(fault.problem.values.pattern))
  if (value === undefined) return []
  const trimmed = value.trim()
  const good = [trimmed, trimmed.toUpperCase(), trimmed.toLowerCase()].find((text) => pattern.test(text))
  return good === undefined
    ? []
    : fixed(fault, 'write-value', true, instead(fault, JSON.stringify(good)), { value: good })
}

export const removeEmpty: Fixer = (fault) => removedIfOptional(fault, true)

/** Takes a member without a value away, where it may be missing. */
function removedIfOptional(fault: Fault, isSafe: boolean): readonly Fix[] {
  const name = fault.problem.path.at(-1)
  if (typeof name !== 'string' || !isOptional(name)) return []
  return fixed(fault, 'remove-empty', isSafe, setIn(fault, fault.problem.path, undefined), { key: name })
}

/** A name that differs from the known one in case, blanks or signs alone is that one. */
export const renameKey: Fixer = (fault) => {
  const { path, values } = fault.problem
  return keyRenamed(
    fault,
    path,
    String(values.suggestion),
    bareWord(String(values.key)) === bareWord(String(values.suggestion)),
  )
}

function keyRenamed(fault: Fault, path: JsonPath, name: string, isSafe: boolean): readonly Fix[] {
  const holder = nodeOf(fault, path.slice(0, -1))
  const old = String(path.at(-1))
  const key = holder?.members().get(old)?.key
  if (!holder || key === undefined || holder.members().has(name)) return []
  // Of several that may be meant by the name, a person chooses.
  const alike = namesMeant(holder).get(meant(name)) ?? 0
  if (alike > (meant(old) === meant(name) ? 1 : 0)) return []
  return fixed(fault, 'rename-key', isSafe, [{ from: key.from, to: key.to, insert: JSON.stringify(name) }], {
    name,
  })
}

const LANGUAGES: Readonly<Record<string, string>> = {
  ...{
    english: 'en',
    persian: 'fa',
    farsi: 'fa',
    french: 'fr',
    francais: 'fr',
    arabic: 'ar',
    albanian: 'sq',
  },
  ...{ german: 'de', kurdish: 'ku', turkish: 'tr', spanish: 'es', italian: 'it' },
}

/** A name without what a safe fix changes of it. */
function meant(name: string): string {
  const [base = '', language = ''] = name.split(':', 2)
  const bare = bareWord(language)
  return bareWord(base) + (Object.hasOwn(LANGUAGES, bare) ? LANGUAGES[bare] : bare)
}

/** How many names of an object mean the same, told once for all problems of the same texts. */
const namesMeant = oncePerObject((holder: JsonNode) => countAlike([...holder.members().keys()].map(meant)))

export const nameLanguage: Fixer = (fault) => {
  const { key, base } = fault.problem.values
  const code = LANGUAGES[bareWord(String(key).slice(String(base).length + 1))]
  return code === undefined ? [] : keyRenamed(fault, fault.problem.path, `${base}:${code}`, true)
}

/** Puts a member where it belongs, one level out or in. */
export const moveMember: Fixer = (fault) => {
  const { path, values } = fault.problem
  const key = path.at(-1)
  if (typeof key !== 'string') return []
  const outer = path.slice(0, -2)
  const isInwards = values.within !== '' && path.at(-3) !== values.within
  const target = isInwards ? [...path.slice(0, -1), String(values.within)] : outer
  const holder = isInwards ? path.slice(0, -1) : target
  const object = valueAt(fault, holder)
  const inner = valueAt(fault, target)
  if (kindOf(inner) !== 'object' || Object.hasOwn(inner as JsonObject, key)) return []
  const value = valueAt(fault, path)
  if (typeof value === 'object' && value !== null) return []
  const moved = isInwards
    ? { ...without(object, key), [String(values.within)]: { ...(inner as JsonObject), [key]: value } }
    : {
        ...(object as JsonObject),
        [String(path.at(-2))]: without(valueAt(fault, path.slice(0, -1)), key),
        [key]: value,
      }
  return fixed(fault, 'move-member', false, setIn(fault, holder, moved), { key })
}

function without(object: unknown, key: string): JsonObject {
  const { [key]: _, ...others } = asObject(object)
  return others
}

/** Of a name that stands twice, the second goes where both say the same; else a person chooses. */
export const mendDuplicateKey: Fixer = (fault) => {
  const { text, problem } = fault
  const holder = nodeOf(fault, problem.path.slice(0, -1))
  if (holder?.kind !== 'object') return []
  const members = writtenMembers(text, holder.from)
  const second = members.findIndex(([, { key }]) => key.from === problem.from)
  const first = members.findIndex(([name]) => name === members[second]?.[0])
  if (second < 0 || first === second) return []
  const read = (index: number): unknown => {
    const value = members[index]?.[1].value
    return value && JSON.parse(text.slice(value.from, value.to))
  }
  const remove = (index: number): TextChanges => {
    const [before, here, after] = [members[index - 1]?.[1], members[index]?.[1], members[index + 1]?.[1]]
    if (here === undefined) return []
    if (before !== undefined) return [{ from: before.value.to, to: here.value.to, insert: '' }]
    return after === undefined ? [] : [{ from: here.key.from, to: after.key.from, insert: '' }]
  }
  const values = { key: problem.values.key ?? '' }
  if (sameJson(read(first), read(second)))
    return fixed(fault, 'remove-repeated-member', true, remove(second), values)
  return [
    ...fixed(fault, 'remove-first-member', false, remove(first), values),
    ...fixed(fault, 'remove-second-member', false, remove(second), values),
  ]
}
