import type { MemberSet } from '../../domain/edit/leg-stops'
import { asObject, asText, type JsonPath } from '../../domain/json/json-value'
import type { FeatureFormProps } from './form-props'

const NOTE = ['properties', 'dateNote'] as const

/** What writes a date, and the words that were typed behind those of its note; undefined for a date that has no note. */
export function noteOf(
  { kind, feature }: Pick<FeatureFormProps, 'kind' | 'feature'>,
  path: JsonPath,
): ((typed: string, date: string | undefined) => readonly MemberSet[]) | undefined {
  const hasNote = (kind === 'event' || kind === 'other') && path.join('/') === 'properties/date'
  if (!hasNote) return undefined
  const known = asText(asObject(feature.properties).dateNote)?.trim()
  return (typed, date) => [
    { path, value: date },
    { path: NOTE, value: [known, typed.trim()].filter(Boolean).join(' ') },
  ]
}
