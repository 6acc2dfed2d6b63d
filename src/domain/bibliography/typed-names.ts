import { nameParts, spaced } from '../citation/name-parts'
import { asArray, type JsonObject } from '../json/json-value'

/** The names of a CSL-JSON item, one a line: "Family, Given", or a body as it calls itself. */
export function namesText(names: unknown): string {
  return asArray(names).map(nameText).filter(Boolean).join('\n')
}

/** Names as they were typed, one a line; what has no comma is one whole name. */
export function typedNames(text: string): readonly JsonObject[] {
  return text.split('\n').flatMap((line): JsonObject[] => {
    const [family = '', ...rest] = line.split(',').map((part) => part.trim())
    const given = rest.join(', ')
    if (family !== '' && given !== '') return [{ family, given }]
    return family + given === '' ? [] : [{ literal: family || given }]
  })
}

function nameText(name: unknown): string {
  const { whole, given, particle, family, suffix } = nameParts(name)
  return whole || [spaced(family, suffix), spaced(given, particle)].filter(Boolean).join(', ')
}
