import type { TextFault } from '../domain/collection/record'
import { collection } from './en/collection'
import { wordTextPlace } from './word-text-place'

/** Where a file breaks off or is broken, and what is shown of it; `titleOf` names the feature before that. */
export function wordTextFault(
  { kind, place }: TextFault,
  titleOf: (row: number) => string,
  locale: string,
): string {
  return collection.faults[kind](wordTextPlace(place, titleOf, locale))
}
