/** A decade that is not the first of a century. */
const DECADE = /(?<!\d)\d\d[1-9]0 ?['’]?s(?!\p{L})/u
const ALONE = /^(c(?:a|irca)?\.? ?)?(?:the )?(0[1-9]|1\d)00['’]?s$/i
const BOTH = /^(?:the )?(0[1-9]|1\d)00['’]?s ?(?:[–-]|to) ?(?:the )?(0[1-9]|1\d)00['’]?s$/i

/** Whether some values are decades like "1870s", so that "1800s" beside them is one as well. */
export function holdDecades(values: readonly unknown[]): boolean {
  return values.some((value) => typeof value === 'string' && DECADE.test(value))
}

/** "1800s" as the hundred years in EDTF, unless its column has decades; "2000s" stays a decade. */
export function withHundreds(text: string, hasDecades: boolean): string {
  if (hasDecades) return text
  const [, about, hundred] = ALONE.exec(text) ?? []
  if (hundred !== undefined) return `${hundred}XX${about === undefined ? '' : '~'}`
  const [, first, last] = BOTH.exec(text) ?? []
  return first === undefined ? text : `${first}XX/${last}XX`
}
