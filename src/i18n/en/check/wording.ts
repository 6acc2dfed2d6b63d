import type { Problem } from '../../../domain/problem'

export type Values = Problem['values']

/** What is wrong, and what to do about it; both are sentences. */
export interface Wording {
  readonly message: (values: Values) => string
  readonly help: (values: Values) => string
}

/** `"text"` in straight quotes, as it stands in the file. */
export function quote(value: string | number | undefined): string {
  return `"${value ?? ''}"`
}

/** ` Did you mean "x"?`, or nothing where there is no suggestion. */
export function orElse(values: Values, otherwise: string): string {
  return values.suggestion ? `Did you mean ${quote(values.suggestion)}?` : otherwise
}

const plurals = new Intl.PluralRules('en')

/** `1 stop`, `3 stops`. */
export function countOf(count: string | number | undefined, one: string, other: string): string {
  return `${count} ${plurals.select(Number(count)) === 'one' ? one : other}`
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  'object or null': 'an object or null',
  text: 'a text',
  'text or number': 'a text or a number',
  number: 'a number',
  boolean: 'true or false',
  nothing: 'missing',
}

/** The kind of a value, in words. */
export function kindWords(kind: string | number | undefined): string {
  return KINDS[String(kind)] ?? String(kind)
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** `Albania ("AL")`; the code alone where it is none that is known. */
export function countryWords(code: string | number | undefined): string {
  const name = /^[A-Z]{2}$/.test(String(code)) ? countries.of(String(code)) : undefined
  return name === undefined ? quote(code) : `${name} (${quote(code)})`
}
