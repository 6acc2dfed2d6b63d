import { nameParts } from '../domain/citation/name-parts'
import { asArray, asObject, asText, type JsonObject } from '../domain/json/json-value'
import { formatIssued } from './format-issued'

/** Authors that are named; of more, the first and that there are others. */
const NAMED = 2

/** Who wrote a source (or else who published it) and when, in short: "Abrahamian, 1989". Empty where neither is known. */
export function sourceNote(source: JsonObject, locale: string): string {
  const authors = asArray(source.author).map(shortName).filter(Boolean)
  const by = authors.length > NAMED ? `${authors[0]} et al.` : authors.join(' & ')
  const published = asText(source['container-title']) ?? asText(source.publisher) ?? ''
  const [parts] = asArray(asObject(source.issued)['date-parts'])
  const [year] = asArray(parts)
  return [by || published, formatIssued([Number(year)], locale)].filter(Boolean).join(', ')
}

function shortName(name: unknown): string {
  const { whole, family, given } = nameParts(name)
  return family || whole || given
}
