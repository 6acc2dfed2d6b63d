import type { DateOrder } from '../time/date-numbers'
import type { EpochUnit } from './date-field'
import { type FieldPath, parsePath, writePath } from './field-path'

/** What a reader can choose a member for. `date` is a whole date in one member. */
export const CHOICE_ROLES = [
  'date',
  'start',
  'end',
  'year',
  'month',
  'day',
  'title',
  'category',
  'place',
  'link',
] as const

export type ChoiceRole = (typeof CHOICE_ROLES)[number]

/** What a reader chose of how to read a file, by role: a member, or 'none' for "no member". */
export type FieldChoices = { readonly [R in ChoiceRole]?: FieldPath | 'none' } & {
  /** How day and month stand in "8/7/1914". */
  readonly order?: DateOrder
  /** What numbers of a date count since 1970, or that they are years. */
  readonly unit?: EpochUnit | 'years'
}

const ORDERS: readonly DateOrder[] = ['day-first', 'month-first']
const UNITS = ['s', 'ms', 'years'] as const

/** Letters of a whole value; an address holds little more. */
const LONGEST = 2000

/**
 * Choices as one value of an address: `date:when_seen,title:none_of_it,place:,order:month-first`. Members are written by
 * `writePath`; an empty one says "no member".
 */
export function writeChoices(choices: FieldChoices): string {
  const parts: string[] = []
  for (const role of CHOICE_ROLES) {
    const at = choices[role]
    if (at !== undefined) parts.push(`${role}:${at === 'none' ? '' : writePath(at)}`)
  }
  if (choices.order) parts.push(`order:${choices.order}`)
  if (choices.unit) parts.push(`unit:${choices.unit}`)
  return parts.join(',')
}

/** The choices of such a value. What is unknown, broken or named twice is among the problems as it is written, and left out. Never throws. */
export function parseChoices(text: string): {
  readonly choices: FieldChoices
  readonly problems: readonly string[]
} {
  if (text === '') return { choices: {}, problems: [] }
  if (text.length > LONGEST) return { choices: {}, problems: [`${text.slice(0, 80)}…`] }
  const choices: { -readonly [K in keyof FieldChoices]: FieldChoices[K] } = {}
  const problems: string[] = []
  for (const part of splitUnescaped(text, ',')) {
    const [key = '', value, ...rest] = splitUnescaped(part, ':')
    const isTaken = Object.hasOwn(choices, key)
    if (value === undefined || rest.length > 0 || isTaken) problems.push(part)
    else if (isRole(key)) {
      const at = value === '' ? 'none' : parsePath(value)
      if (at === undefined || at.length === 0) problems.push(part)
      else choices[key] = at
    } else {
      const order = key === 'order' ? ORDERS.find((each) => each === value) : undefined
      const unit = key === 'unit' ? UNITS.find((each) => each === value) : undefined
      if (order) choices.order = order
      else if (unit) choices.unit = unit
      else problems.push(part)
    }
  }
  return { choices, problems }
}

function isRole(key: string): key is ChoiceRole {
  return (CHOICE_ROLES as readonly string[]).includes(key)
}

/** The parts of a text at a sign, but for those behind a backslash. */
function splitUnescaped(text: string, sign: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '\\') index++
    else if (text[index] === sign) {
      parts.push(text.slice(from, index))
      from = index + 1
    }
  }
  parts.push(text.slice(from))
  return parts
}
