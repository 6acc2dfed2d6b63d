import type { CollectionFacts } from '../../domain/collection/collection-facts'
import type { CollectionMessages } from '../../i18n/use-collection-messages'
import { wordTextFault } from '../../i18n/word-text-fault'
import { wordTextPlace } from '../../i18n/word-text-place'
import type { CollectionFault } from './collection-fault'
import { wordCollectionFault } from './word-collection-fault'

/** What keeps a file from being shown whole, in words: that it does not come to its end, or what its text lacks. */
export function wordReadingFault(
  interrupted: CollectionFault | undefined,
  { fault }: Pick<CollectionFacts, 'fault'>,
  titleOf: (row: number) => string,
  words: CollectionMessages,
  locale: string,
): string | undefined {
  if (interrupted?.kind === 'gzip') return words.panel.damaged(wordTextPlace(fault?.place, titleOf, locale))
  if (interrupted) return words.panel.partly(wordCollectionFault(interrupted, words, locale))
  return fault && wordTextFault(fault, titleOf, locale)
}
