import { asObject, asText, ownMember } from '../json/json-value'

/** A name of CSL-JSON as it is joined (https://docs.citationstyles.org/en/stable/specification.html#names). */
export interface NameParts {
  /** What a body or a person calls itself as a whole; all else is empty then. */
  readonly whole: string
  readonly given: string
  /** Stands before the family name, but behind the given one where the family name comes first: "von" of Humboldt. */
  readonly particle: string
  /** With what always belongs to it: "de la Vega". */
  readonly family: string
  /** The family name with all its particles. */
  readonly last: string
  readonly suffix: string
}

/** The parts of a name as it was written: what is no text is empty. */
export function nameParts(name: unknown): NameParts {
  const object = asObject(name)
  const part = (key: string) => asText(ownMember(object, key)) ?? ''
  const whole = part('literal')
  if (whole !== '') return { whole, given: '', particle: '', family: '', last: '', suffix: '' }
  const particle = part('dropping-particle')
  const family = before(part('non-dropping-particle'), part('family'))
  return {
    whole,
    given: part('given'),
    particle,
    family,
    last: before(particle, family),
    suffix: part('suffix'),
  }
}

/** Those parts that there are, one after the other. */
export function spaced(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ')
}

function before(particle: string, name: string): string {
  return /['’-]$/.test(particle) ? particle + name : spaced(particle, name)
}
