import { kindOf } from '../../domain/json/json-value'
import type { Input } from './member-specs'

/** Kinds of JSON values that members have. */
export type Wanted = 'text' | 'number' | 'array' | 'object' | 'any'

/** The kind of value that an input edits; `any` looks after every kind itself. */
export function wantedKind(input: Input): Wanted {
  switch (input.type) {
    case 'position':
    case 'stops':
      return 'any'
    case 'texts':
    case 'numbers':
    case 'bounds':
    case 'ids':
    case 'objects':
    case 'claims':
    case 'sources':
      return 'array'
    case 'object':
      return 'object'
    case 'number':
      return 'number'
    case 'choice':
      return typeof input.options[0] === 'number' ? 'number' : 'text'
    default:
      return 'text'
  }
}

/** Whether a member can be edited as what it should be: it is, or it is not there. */
export function isWanted(value: unknown, wanted: Wanted): boolean {
  return value === undefined || wanted === 'any' || kindOf(value) === wanted
}

/** The same as a value of another kind, where nothing is lost by that. */
export function mendKind(value: unknown, wanted: Wanted): unknown {
  if (wanted === 'text' && (typeof value === 'number' || typeof value === 'boolean')) return String(value)
  if (wanted === 'text' && Array.isArray(value) && value.length === 1 && typeof value[0] === 'string')
    return value[0]
  if (wanted === 'number' && typeof value === 'string' && String(Number(value)) === value.trim())
    return Number(value)
  if (wanted === 'array' && value !== null) return [value]
  return undefined
}
