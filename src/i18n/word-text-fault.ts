import type { TextFault } from '../domain/collection/record'
import { collection } from './en/collection'
import { formatNumber } from './format-number'

/** Where a file breaks off or is broken, and what is shown of it. */
export function wordTextFault({ kind, offset }: TextFault, locale: string): string {
  return collection.faults[kind](formatNumber(offset, locale))
}
