type DateReader = typeof import('./read-typed-date').readTypedDate

let reader: DateReader | undefined

/** What reads typed dates, once it has been fetched. */
export function dateReader(): DateReader | undefined {
  return reader
}

/** Fetches what reads typed dates: the page is drawn without it, and wants it when somebody types. */
export async function fetchDateReader(): Promise<DateReader> {
  reader ??= (await import('./read-typed-date')).readTypedDate
  return reader
}
